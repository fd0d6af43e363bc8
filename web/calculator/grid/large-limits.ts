/** What cannot be done to a sheet whose cells are not in the grid: Univer would move or walk through those it has. */
import type { FUniver, FWorksheet } from './univer.ts'

const reshapes = /^sheet\.command\.((insert|remove|delete|move)-.*(row|col|range)|split-text)/
const changesAll =
  /^(sheet\.command\.(clear|auto|copy|cut|set-range|set-style|numfmt|text-to|add-worksheet-merge|reset)|univer\.command\.(copy|cut))/
/** Fewer are done before a person could notice. */
const kMostAtOnce = 20_000

/** `refused` is told of everything that is not done. */
export function limitLargeSheet(grid: FUniver, isLarge: (worksheet: FWorksheet) => boolean, refused: () => void): void {
  grid.addEvent(grid.Event.BeforeCommandExecute, (event) => {
    const worksheet = grid.getActiveWorkbook()?.getActiveSheet()
    if (!worksheet || !isLarge(worksheet)) return
    const tooMuch = changesAll.test(event.id) && selectedCells(worksheet) > kMostAtOnce
    if (!tooMuch && !reshapes.test(event.id)) return
    event.cancel = true
    refused()
  })
}

/** A whole column has no rows of its own in Univer: NaN stands for "all". */
function selectedCells(worksheet: FWorksheet): number {
  const count = (start: number, end: number, all: number) => (Number.isNaN(start + end) ? all : end - start + 1)
  const ranges = worksheet.getSelection()?.getActiveRangeList() ?? []
  return ranges.reduce((sum, range) => {
    const { startRow, endRow, startColumn, endColumn } = range.getRange()
    const rows = count(startRow, endRow, worksheet.getMaxRows())
    return sum + rows * count(startColumn, endColumn, worksheet.getMaxColumns())
  }, 0)
}
