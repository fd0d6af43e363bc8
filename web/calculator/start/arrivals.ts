/** Files and tables that come by themselves: dropped on the window, or pasted anywhere but into the grid. */

export interface Arrivals {
  /** False while the grid is in front, which pastes into its cells. */
  readonly takesPastes: () => boolean
  readonly files: (files: readonly File[]) => void
  /** Cells as text, tabs between columns. */
  readonly table: (text: string) => void
}

const kDropping = 'dropping'

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}

function listenToDrops(take: Arrivals['files']): void {
  const mark = (dropping: boolean) => document.body.classList.toggle(kDropping, dropping)
  document.addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    mark(true)
  })
  document.addEventListener('dragleave', (event) => event.relatedTarget === null && mark(false))
  document.addEventListener('drop', (event) => {
    mark(false)
    if (!carriesFiles(event)) return
    event.preventDefault()
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length > 0) take(files)
  })
}

export function listenToArrivals({ takesPastes, files, table }: Arrivals): void {
  listenToDrops(files)
  document.addEventListener('paste', ({ clipboardData }) => {
    if (!takesPastes() || !clipboardData) return
    const pasted = [...clipboardData.files]
    const text = clipboardData.getData('text/plain')
    if (pasted.length > 0 && text === '') files(pasted)
    else if (text.trim() !== '') table(text)
  })
}
