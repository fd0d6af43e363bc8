/** The survey and order files of the golden table, pasted from the clipboard, formulas typed beside them by keyboard. */
import { expect, test } from 'vitest'
import { cellAddress, columnName } from '../../web/calculator/grid/address.ts'
import type { Cell } from '../../web/sheet/contract.ts'
import { functions } from '../../web/sheet/loyalty.ts'
import { hasData, readColumns, readTable } from '../support/data.ts'
import { expectGolden, golden, type RealDataRow } from '../support/golden.ts'
import { type Calculator, openCalculator } from './support/calculator.ts'

/** Nobody pastes more: files are opened, as in shared-files.test.ts. */
const kMostRows = 20_000
const isPasted = ({ file }: RealDataRow) => !hasData || file.every((name) => readTable(name).length <= kMostRows)

/** Rows of the same cells are typed into one sheet. */
const sheets = new Map<string, RealDataRow[]>()
for (const row of golden<RealDataRow>('real_data').filter(isPasted)) {
  const cells = `${row.file.join(' + ')}: ${row.columns.flat().slice(0, 2).join(', ')}`
  sheets.set(cells, [...(sheets.get(cells) ?? []), row])
}

/** Ranges side by side from column A, and the options by their place in the function's parameters. */
function formulaOf({ function: name, columns, options }: RealDataRow, rows: number): string {
  let next = 0
  const ranges = columns.map((group) => {
    const first = columnName(next)
    next += group.length
    return `${first}1:${columnName(next - 1)}${rows}`
  })
  const parameters = functions.find((entry) => entry.name === name)?.parameters ?? []
  const given = parameters.slice(ranges.length).map((parameter) => {
    const value = options[parameter.name]
    return typeof value === 'string' ? `"${value}"` : String(value ?? '')
  })
  return `=${name}(${[...ranges, ...given].join(',')})`
}

/** The cells of a table that begins at a row and column, as many as are expected. */
async function tableAt(sheet: Calculator, top: number, left: number, expected: unknown): Promise<Cell[][]> {
  const found: Cell[][] = []
  for (const [row, line] of (expected as unknown[][]).entries()) {
    const cells: Cell[] = []
    for (const column of line.keys()) cells.push(await sheet.value(cellAddress(top + row, left + column)))
    found.push(cells)
  }
  return found
}

test.runIf(hasData).each([...sheets])('%s', async (_cells, rows) => {
  const [{ file, columns }] = rows as [RealDataRow]
  const sheet = await openCalculator({ query: '?lang=en&example=blank' })
  const cells = readColumns(file, columns.flat())
  await sheet.paste(cells)
  for (const [index, row] of rows.entries()) {
    const column = columns.flat().length + 1
    const shown = await sheet.typedFormula(cellAddress(index, column), formulaOf(row, cells.length))
    expectGolden(row.below_header ? await tableAt(sheet, index + 1, column, row.expected) : shown, row)
  }
})

test.runIf(hasData)(
  'the airport survey with its code 11: an error that names the first cell and how many',
  async () => {
    const sheet = await openCalculator({ query: '?lang=en&example=blank' })
    const cells = readColumns(['sfo_2017_slim.csv'], ['NETPRO'])
    await sheet.paste(cells)
    expect(await sheet.typedFormula('C1', '=NPS(A1:A2831)')).toMatchObject({ error: '#VALUE!' })
    expect(await sheet.line()).toContain(`A${cells.findIndex(([score]) => score === 11) + 1}`)
    expect(await sheet.line()).toContain('84')
  },
)
