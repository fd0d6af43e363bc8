/**
 * The worked examples of the four metrics and of the intervals as formulas of the page, with array constants for what cells
 * would hold.
 */
import { expect, test } from 'vitest'
import { cellAddress } from '../../web/calculator/grid/address.ts'
import { functions } from '../../web/sheet/loyalty.ts'
import { expectGolden, type GoldenRow, golden } from '../support/golden.ts'
import { openCalculator } from './support/calculator.ts'

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

test.each(['nps', 'nps_interval', 'csi', 'cli', 'rpr'])('golden %s', async (file) => {
  const rows = golden(file).filter(isShown)
  expect(rows.length).toBeGreaterThan(0)
  const formulas = rows.map((row) => `=${row.function}(${row.arguments.map(literal).join(',')})`)
  const sheet = await openCalculator({ query: '?lang=en&example=blank' })
  await sheet.paste(
    formulas.flatMap((formula, index) => [...(index ? new Array(kRoom - 1).fill(['']) : []), [formula]]),
  )
  for (const [index, row] of rows.entries()) {
    const { expected } = row
    const shape = Array.isArray(expected) ? (expected as unknown[][]) : [[expected]]
    for (const [down, cells] of shape.entries()) {
      for (const [right, cell] of cells.entries()) {
        await sheet.goTo(cellAddress(index * kRoom + down, right))
        expectGolden(await sheet.shows((value) => value !== null), { ...row, expected: cell })
      }
    }
  }
})
