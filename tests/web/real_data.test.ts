/** The survey and order files of the golden table, pasted from the clipboard, a formula typed below them by keyboard. */
import { expect, test } from 'vitest'
import { columnName } from '../../web/calculator/grid/address.ts'
import { functions } from '../../web/sheet/loyalty.ts'
import golden from '../golden/real_data.json'
import { openCalculator } from './support/calculator.ts'
import { columnsOf, hasData } from './support/data.ts'

type Row = (typeof golden.rows)[number]

/** Ranges side by side from column A, and the options by their place in the function's parameters. */
function formulaOf({ function: name, columns, options }: Row, rows: number): string {
  let next = 0
  const ranges = columns.map((group) => {
    const first = columnName(next)
    next += group.length
    return `${first}1:${columnName(next - 1)}${rows}`
  })
  const parameters = functions.find((entry) => entry.name === name)?.parameters.map((parameter) => parameter.name) ?? []
  const given = parameters.slice(ranges.length).map((parameter) => {
    const value = (options as Record<string, string | number>)[parameter]
    return typeof value === 'string' ? `"${value}"` : String(value ?? '')
  })
  return `=${name}(${[...ranges, ...given].join(',')})`
}

test.runIf(hasData).each(golden.rows)('$function of $file, $options', async (row) => {
  const sheet = await openCalculator({ query: '?lang=en&example=blank' })
  const rows = columnsOf(row.file, row.columns.flat())
  await sheet.paste(rows)
  const cell = `${columnName(row.columns.flat().length + 1)}1`
  const value = await sheet.typedFormula(cell, formulaOf(row, rows.length))
  expect(Math.abs(Number(value) - row.expected)).toBeLessThanOrEqual(row.tolerance * Math.abs(row.expected))
})

test.runIf(hasData)(
  'the airport survey with its code 11: an error that names the first cell and how many',
  async () => {
    const sheet = await openCalculator({ query: '?lang=en&example=blank' })
    const rows = columnsOf(['sfo_2017_slim.csv'], ['NETPRO'])
    await sheet.paste(rows)
    expect(await sheet.typedFormula('C1', '=NPS(A1:A2831)')).toMatchObject({ error: '#VALUE!' })
    const first = rows.findIndex(([score]) => score === '11') + 1
    expect(await sheet.line()).toContain(`A${first}`)
    expect(await sheet.line()).toContain('84')
  },
)
