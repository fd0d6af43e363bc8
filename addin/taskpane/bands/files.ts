/** Files of schemes: chosen by a person, saved where the browser saves. */

/** Larger ones are no schemes. */
const kMostBytes = 1_000_000

export interface ChosenFile {
  readonly name: string
  readonly text: string
}

/** null when nothing is chosen. */
export function chooseFile(types: string): Promise<ChosenFile | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = types
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', async () => {
      const [file] = input.files ?? []
      resolve(file ? { name: file.name, text: await file.slice(0, kMostBytes).text() } : null)
    })
    input.click()
  })
}

export function saveFile(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
