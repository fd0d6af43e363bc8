/** Every function with a plain equivalent, written into one file with nothing kept: LibreOffice computes what the golden rows say. */
import { expect, test } from 'vitest'
import { writeXlsx } from '../../web/export/xlsx.ts'
import type { Cell } from '../../web/sheet/contract.ts'
import { addressOf } from '../../web/workbook/addresses.ts'
import type { PlannedCell, SheetPlan } from '../../web/workbook/contract.ts'
import { loyalty } from '../sheet/loyalty.ts'
import { golden } from '../support/golden.ts'
import { inLibreOffice } from '../support/libreoffice.ts'
import { planOf } from './fixtures/plan.ts'

interface NativeRow {
  readonly function: string
  readonly cells: Readonly<Record<string, Cell[][]>>
  readonly formulaArguments: readonly string[]
  readonly pair: boolean
  readonly expected: unknown
  readonly tolerance: number
}

const rows = golden<NativeRow>('native')
/** Of the formula, to the right of every block of cells. */
const kColumn = 10

function sheetOf(row: NativeRow, index: number): SheetPlan {
  const grid: (PlannedCell | null)[][] = [[]]
  for (const [corner, block] of Object.entries(row.cells)) {
    const [first, left] = [Number(corner.slice(1)) - 1, corner.charCodeAt(0) - 65]
    for (const [down, cells] of block.entries()) {
      const line = grid[first + down] ?? []
      grid[first + down] = line
      for (const [across, value] of cells.entries()) line[left + across] = { value }
    }
  }
  const formula = `=${row.function}(${row.formulaArguments.join(',')})`
  const last = row.pair ? `=INDEX(${formula.slice(1)},1,2)` : null
  const line = grid[0] ?? []
  line[kColumn] = { formula: row.pair ? `=INDEX(${formula.slice(1)},1,1)` : formula }
  if (last !== null) line[kColumn + 1] = { formula: last }
  const [template] = planOf().sheets as [SheetPlan]
  return { ...template, name: `Row ${index}`, rows: grid.map((cells) => Array.from(cells, (cell) => cell ?? null)) }
}

test('computes the same without our functions', async () => {
  const plan = { language: 'en', sheets: rows.map(sheetOf) } as const
  const sheets = await inLibreOffice(await writeXlsx(plan, loyalty.functions, { title: '' }))
  expect(sheets.size).toBe(rows.length)
  for (const [index, { function: name, formulaArguments, expected, tolerance, pair }] of rows.entries()) {
    const line = sheets.get(`Row ${index}`)?.[0] ?? []
    const wanted: unknown[] = pair ? (expected as unknown[]).flat() : [expected]
    for (const [i, each] of wanted.entries()) {
      const text = line[kColumn + i] ?? ''
      const place = `${name}(${formulaArguments}) in ${addressOf(0, kColumn + i)}`
      if (typeof each !== 'number') expect(text, place).toBe(each)
      else
        expect(Math.abs(Number(text) - each), `${place}: ${text}`).toBeLessThanOrEqual(
          tolerance * Math.max(1, Math.abs(each)),
        )
    }
  }
})
