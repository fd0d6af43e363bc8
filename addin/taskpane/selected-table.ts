/** The table a person means: what is selected, or all that is on the sheet of a single selected cell. */
import { columnsOf } from '../../web/sheet/cells.ts'
import type { Rectangle } from '../../web/sheet/contract.ts'
import { findQuestions, readTable, type Survey } from '../../web/survey/index.ts'
import { firstArea, isSingleCell } from '../../web/ui/addresses.ts'
import { breathe } from '../../web/ui/breathe.ts'
import type { Sheet } from '../../web/ui/index.ts'
import { ask } from './failures.ts'

export interface SelectedTable {
  /** Where its cells lie, headings and all. */
  readonly address: string
  readonly cells: Rectangle
  readonly survey: Survey
  /** Rows above the first answer. */
  readonly rowsAbove: number
  /** Of its rows, those that a filter or a person has hidden. */
  readonly hiddenRows: number
}

function usedRange(): Promise<string> {
  return ask(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true)
    used.load('address')
    await context.sync()
    return used.isNullObject ? '' : used.address
  })
}

export const sheetNames = (): Promise<string[]> =>
  ask(async (context) => {
    const { worksheets } = context.workbook
    worksheets.load('items/name')
    await context.sync()
    return worksheets.items.map(({ name }) => name)
  })

/** The sheet's name as a person reads it: 'It''s' of "'It''s'!A1". */
export function sheetNameOf(address: string): string {
  const name = address.slice(0, Math.max(0, address.lastIndexOf('!')))
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name
}

/** null where there is nothing to read. */
export async function readSelectedTable(sheet: Sheet): Promise<SelectedTable | null> {
  const selected = firstArea((await sheet.selection())?.address ?? '')
  const wanted = selected === '' || isSingleCell(selected) ? await usedRange() : selected
  const [range] = wanted === '' ? [] : await sheet.readRanges([wanted])
  if (!range || range.cells.length === 0) return null
  const { address, cells, hiddenRows = 0 } = range
  const size = cells.length * (cells[0]?.length ?? 0)
  const columns = columnsOf(cells)
  await breathe(size)
  const { table, titleRows, headingRows } = readTable({ name: sheetNameOf(address), columns })
  await breathe(size)
  return { address, cells, survey: findQuestions(table), rowsAbove: titleRows + headingRows, hiddenRows }
}
