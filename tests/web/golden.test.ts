/**
 * The worked examples of the four metrics and of the intervals as formulas of the page, with array constants for what cells
 * would hold. What they give is read from the sheet as it leaves the page, where every digit is.
 */
import papaparse from 'papaparse'
import { expect, test } from 'vitest'
import { functions } from '../../web/sheet/loyalty.ts'
import { expectGolden, type GoldenRow, golden } from '../support/golden.ts'
import { type Calculator, openCalculator } from './support/calculator.ts'
import { saved } from './support/saved.ts'

const names = new Set(functions.map(({ name }) => name))

/** Rows between two formulas: room for what the first one spills. */
const kRoom = 10

function literal(value: unknown): string {
  if (value === null) return ''
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`
  if (!Array.isArray(value)) return String(value).toUpperCase()
  const rows: unknown[][] = value.map((row) => (Array.isArray(row) ? row : [row]))
  return `{${rows.map((row) => row.map((cell) => (cell === null ? '""' : literal(cell))).join(',')).join(';')}}`
}

/** Of the many intervals and options the worked examples, which R computed; all of them go through the module. */
const isShown = ({ function: name, source }: GoldenRow) =>
  names.has(name) && !source.endsWith('loyalty_index.py') && (name !== 'NPS.CI.FROMCOUNTS' || !source.endsWith('.py'))

const cellOf = (text: string) => (text === '' || Number.isNaN(Number(text)) ? text : Number(text))

async function cellsOf(sheet: Calculator): Promise<(string | number)[][]> {
  const { bytes } = await saved(sheet, 'This sheet as CSV')
  return papaparse.parse<string[]>(bytes.toString('utf8')).data.map((row) => row.map(cellOf))
}

test.each(['nps', 'nps_interval', 'csi', 'cli', 'rpr'])('golden %s', async (file) => {
  const rows = golden(file).filter(isShown)
  expect(rows.length).toBeGreaterThan(0)
  const formulas = rows.map((row) => `=${row.function}(${row.arguments.map(literal).join(',')})`)
  const sheet = await openCalculator({ query: '?lang=en&example=blank' })
  await sheet.paste(
    formulas.flatMap((formula, index) => [...(index ? new Array(kRoom - 1).fill(['']) : []), [formula]]),
  )
  let cells: (string | number)[][] = []
  const computed = async () => {
    cells = await cellsOf(sheet)
    return formulas.map((_formula, index) => cells[index * kRoom]?.[0] ?? '')
  }
  await expect.poll(computed).not.toContain('')
  for (const [index, row] of rows.entries()) {
    const shape = Array.isArray(row.expected) ? (row.expected as unknown[][]) : [[row.expected]]
    const found = shape.map((line, down) => line.map((_, right) => cells[index * kRoom + down]?.[right]))
    expectGolden(found, { ...row, expected: shape })
  }
})
