/** Where a colleague has no add-in: the plain formulas of a report, computed by LibreOffice, give our values. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { writeXlsx } from '../../web/export/xlsx.ts'
import type { Cell } from '../../web/sheet/contract.ts'
import type { SheetPlan } from '../../web/workbook/index.ts'
import { hasData } from '../support/data.ts'
import { inLibreOffice } from '../support/libreoffice.ts'
import { emptied, isPlain } from './emptied.ts'
import { surveysOfEveryKind } from './every-kind.ts'
import { reportOfFile } from './shared-files.ts'
import { loyalty, reportOn } from './surveys.ts'

interface Expected {
  readonly place: string
  readonly row: number
  readonly column: number
  readonly value: Cell
}

/** Cells that a plain formula fills: of one cell where `portable` has it, of spilled results where the layout has it. */
function expectedOf({ name, rows }: SheetPlan): Expected[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): Expected[] => {
      if (cell?.formula === undefined) return []
      const { spill, value, formula } = cell
      if (spill === undefined && value === undefined) return []
      if (spill === undefined) return [{ place: `${name} ${formula}`, row, column, value: value ?? null }]
      return spill.values.flatMap((values, down) =>
        values.flatMap((expected, across) => {
          const native = spill.native?.[down]?.[across]
          const place = `${name} ${formula} ${down},${across} ${native}`
          return isPlain(native) ? [{ place, row: row + down, column: column + across, value: expected }] : []
        }),
      )
    }),
  )
}

function isSame(found: string, value: Cell): boolean {
  if (typeof value === 'object' && value !== null) return found === value.error
  if (typeof value !== 'number') return found === String(value ?? '')
  return found !== '' && Math.abs(Number(found) - value) <= 1e-9 * Math.max(1, Math.abs(value))
}

interface Tested {
  readonly survey: string
  readonly block: string
  readonly group: string
  readonly p: number
  /** null where no others are compared beside it. */
  readonly adjusted: number | null
}

/** The row of a group or month in the block whose title ends so. */
function rowIn(sheets: ReadonlyMap<string, string[][]>, { block, group }: Tested): string[] {
  const rows = [...sheets.values()].find((each) => each.some(([title = '']) => title.endsWith(block))) ?? []
  const first = rows.findIndex(([title = '']) => title.endsWith(block))
  const isLabel = (label: string) => (group === '' ? label === '(blank)' : label === group || isMonth(label, group))
  return rows.slice(first + 2).find(([label = '']) => isLabel(label)) ?? []
}

/** A month is a cell with its first day, which without a format is a number. */
const isMonth = (label: string, month: string) =>
  /^\d{4}-\d{2}$/.test(month) && Number(label) === Date.parse(`${month}-01`) / 86_400_000 + 25_569

const isIn = (row: readonly string[], p: number) =>
  row.some((cell) => cell !== '' && Math.abs(Number(cell) - p) <= 1e-9 * Math.max(p, 1e-12))

const tested: readonly Tested[] = JSON.parse(readFileSync('tests/workbook/segment-tests.json', 'utf8')).rows

const plans = () => [
  ...surveysOfEveryKind().map(([name, survey]) => [name, reportOn(survey)] as const),
  ...(hasData ? ['prepbench_040_input_01.csv', 'skytrax_lounge_ratings.csv'] : []).map(
    (file) => [file, reportOfFile(file)] as const,
  ),
]

describe('every plain formula of a report gives what ours give, in LibreOffice', () => {
  test.each(plans())('%s', { timeout: 120_000 }, async (name, plan) => {
    const computed = await inLibreOffice(await writeXlsx(emptied(plan), loyalty.functions, { title: name }))
    const cells = plan.sheets.flatMap((sheet) => expectedOf(sheet).map((cell) => ({ ...cell, sheet: sheet.name })))
    const wrong = cells.flatMap(({ sheet, row, column, value, place }) => {
      const found = computed.get(sheet)?.[row]?.[column] ?? ''
      return isSame(found, value) ? [] : [`${place}: ${found}, not ${value}`]
    })
    expect(wrong).toEqual([])
    expect(cells.length).toBeGreaterThan(10)
    for (const row of tested.filter(({ survey }) => survey === name)) {
      const found = rowIn(computed, row)
      const missing = [row.p, row.adjusted].filter((p) => p !== null && !isIn(found, p))
      expect(missing, `${row.block}, ${row.group}: ${found.join(' | ')}`).toEqual([])
    }
    console.log(`${name}: ${cells.length} cells of plain formulas equal ours to 1e-9`)
  })
})
