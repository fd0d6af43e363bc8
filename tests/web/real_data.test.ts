/** The survey and order files of the golden table, pasted from the clipboard, formulas typed beside them by keyboard. */
import { expect, test } from 'vitest'
import { columnName } from '../../web/calculator/grid/address.ts'
import { functions } from '../../web/sheet/loyalty.ts'
import { hasData, readColumns } from '../support/data.ts'
import { expectGolden, golden, type RealDataRow } from '../support/golden.ts'
import { openCalculator } from './support/calculator.ts'

/** Rows of the same cells are typed into one sheet. */
const sheets = new Map<string, RealDataRow[]>()
for (const row of golden<RealDataRow>('real_data')) {
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

test.runIf(hasData).each([...sheets])('%s', async (_cells, rows) => {
  const [{ file, columns }] = rows as [RealDataRow]
  const sheet = await openCalculator({ query: '?lang=en&example=blank' })
  const cells = readColumns(file, columns.flat())
  await sheet.paste(cells)
  for (const [index, row] of rows.entries()) {
    const cell = `${columnName(columns.flat().length + 1)}${index + 1}`
    expectGolden(await sheet.typedFormula(cell, formulaOf(row, cells.length)), row)
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
