/** What LibreOffice makes of formulas beside sheets of cells. */
import { writeXlsx } from 'hucre/xlsx'
import { isCellError } from '../../../web/sheet/cells.ts'
import type { Cell } from '../../../web/sheet/contract.ts'
import { addressOf } from '../../../web/workbook/addresses.ts'
import { inLibreOffice } from '../../support/libreoffice.ts'

export type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>

/** A formula, or one for each cell, and where the result begins on a sheet of its own, in the first column. */
export interface Placed {
  readonly formula: string | readonly (readonly string[])[]
  readonly row: number
  readonly rows: number
  readonly columns: number
}

export const results = 'Results'

const shown = (cell: Cell | undefined) => (isCellError(cell) ? null : (cell ?? null))

function sheetOf(name: string, rows: readonly (readonly Cell[])[]) {
  const errors = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      isCellError(cell) ? [[`${row},${column}`, { value: cell.error }] as [string, object]] : [],
    ),
  )
  return { name, rows: rows.map((cells) => Array.from(cells, shown)), cells: new Map(errors) }
}

function formulaCells({ formula, row, rows, columns }: Placed): [string, object][] {
  if (typeof formula !== 'string') {
    return formula.flatMap((cells, down) =>
      cells.map((each, across): [string, object] => [`${row + down},${across}`, { formula: each }]),
    )
  }
  const isOne = rows * columns === 1 && !formula.includes('{')
  const range = `${addressOf(row, 0)}:${addressOf(row + rows - 1, columns - 1)}`
  return [[`${row},0`, isOne ? { formula } : { formula, formulaType: 'array', formulaRef: range }]]
}

/** The cells of each formula's result as text. */
export async function inOneLibreOffice(sheets: Sheets, placed: readonly Placed[]): Promise<string[][][]> {
  const data = Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows))
  const formulas = { name: results, rows: [], cells: new Map(placed.flatMap(formulaCells)) }
  const computed = await inLibreOffice(await writeXlsx({ sheets: [...data, formulas] }))
  const found = computed.get(results) ?? []
  return placed.map(({ row, rows, columns }) =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => found[row + down]?.[across] ?? ''),
    ),
  )
}
