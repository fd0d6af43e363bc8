/** Tells of selections and changes in Excel. They come in bursts; who is told drops what is out of date. */
import { supports } from './supports.ts'

export interface Followers {
  readonly selectionChanged: () => void
  readonly cellsChanged: () => void
}

const kTryAgainAfter = 1000

async function follow({ selectionChanged, cellsChanged }: Followers): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context
    workbook.onSelectionChanged.add(async () => selectionChanged())
    if (supports('1.9')) {
      workbook.worksheets.onChanged.add(async () => cellsChanged())
      workbook.worksheets.onCalculated.add(async () => cellsChanged())
    }
    await context.sync()
  })
  selectionChanged()
}

/** Excel refuses while a person types in a cell: the pane may have been opened just then. */
export function followExcel(followers: Followers): void {
  follow(followers).catch(() => setTimeout(followExcel, kTryAgainAfter, followers))
}
