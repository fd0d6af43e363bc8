/** Files and tables that come by themselves: dropped on the window, or pasted anywhere but into the grid. */

export interface Arrivals {
  /** False while the grid is in front, which pastes into its cells. */
  readonly takesPastes: () => boolean
  readonly file: (file: File) => void
  /** Cells as text, tabs between columns. */
  readonly table: (text: string) => void
}

const kDropping = 'dropping'

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}

function listenToDrops(take: (file: File) => void): void {
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
    const [file] = event.dataTransfer?.files ?? []
    if (file) take(file)
  })
}

export function listenToArrivals({ takesPastes, file, table }: Arrivals): void {
  listenToDrops(file)
  document.addEventListener('paste', ({ clipboardData }) => {
    if (!takesPastes() || !clipboardData) return
    const [pasted] = clipboardData.files
    const text = clipboardData.getData('text/plain')
    if (pasted && text === '') file(pasted)
    else if (text.trim() !== '') table(text)
  })
}
