/**
 * Results that spill, as the page sends them to colleagues without the functions: rectangles of plain cells. In LibreOffice
 * rows are put in the middle of the data, answers and orders typed, the sheet renamed: what the cells show is what ours give
 * then, and an error where a rectangle has no room for what came.
 */
import type { Cell as FileCell } from 'hucre'
import { readXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeXlsx } from '../../web/export/xlsx.ts'
import type { Cell } from '../../web/sheet/contract.ts'
import { withTypedNames } from '../../web/sheet/typed-names.ts'
import { addressOf } from '../../web/workbook/addresses.ts'
import { frozenOf, type PlannedCell, type SheetPlan, withPlainForms } from '../../web/workbook/index.ts'
import { isLaidOut, readCorner } from '../../web/workbook/layouts/layout.ts'
import { loyalty } from '../sheet/loyalty.ts'
import { editedInLibreOffice, type Step } from '../support/libreoffice.ts'
import { planOf } from './fixtures/plan.ts'

const regions = ['North', 'South', null, 'North', 'East']
const headings = ['Score', 'Region', 'Day', 'Customer', 'Amount', 'p']
const rows: Cell[][] = Array.from({ length: 30 }, (_, row) => [
  (row * row) % 11,
  regions[row % regions.length] ?? null,
  45_292 + ((row * 7) % 88),
  `C${(row * 5) % 12}`,
  10 + row,
  row < 12 ? ((row * 7) % 12) / 40 : null,
])

const columnOf = (data: readonly (readonly Cell[])[], column: number) => data.map((row) => [row[column] ?? null])
const range = (column: number) => `Data!${addressOf(1, column)}:${addressOf(rows.length, column)}`

/** The columns that each call reads, and what else it is given. */
const calls: readonly (readonly [name: string, columns: readonly number[], ...rest: string[]])[] = [
  ['NPS.BY', [0, 1]],
  ['NPS.TREND', [0, 2], 'month'],
  ['ORDERS.REPORT', [3, 2, 4]],
  ['CHURN.ORDERS', [3, 2]],
  ['COHORTS', [3, 2]],
  ['PVALUES.ADJUST', [5], 'bh'],
]

const resultOf = ([name, columns, ...rest]: (typeof calls)[number], data: readonly (readonly Cell[])[]) =>
  loyalty.call(name, [...columns.map((column) => columnOf(data, column)), ...rest]) as Cell[][]

const quoted = (rest: readonly string[]) => rest.map((each) => `"${each}"`)
/** One of the calls names the columns of the table in place of their cells. */
const formulaOf = ([name, columns, ...rest]: (typeof calls)[number]) =>
  `=${name}(${[...columns.map((each) => (name === 'NPS.BY' ? `Answers[${headings[each]}]` : range(each))), ...quoted(rest)].join(',')})`

const begins: number[] = []

function report(): PlannedCell[][] {
  const lines: PlannedCell[][] = []
  for (const call of calls) {
    const values = resultOf(call, rows)
    begins.push(lines.length)
    const layout = { rows: values.length, columns: values[0]?.length ?? 0, values, headings: true }
    lines.push([{ formula: formulaOf(call), spill: { ...layout, native: null, styles: [] } }])
    lines.push(...Array.from({ length: values.length }, () => []))
  }
  return lines
}

const [template] = planOf().sheets as [SheetPlan]
const area = { row: 0, column: 0, rows: rows.length + 1, columns: headings.length }
const plan = withPlainForms(
  {
    language: 'en',
    sheets: [
      { ...template, name: 'Report', rows: report() },
      {
        ...template,
        name: 'Data',
        rows: [headings, ...rows].map((cells) => cells.map((value) => ({ value }))),
        tables: [{ name: 'Answers', area }],
      },
    ],
  },
  loyalty.functions,
)

type Cells = ReadonlyMap<string, FileCell>

async function reportAfter(steps: readonly Step[], locale?: string): Promise<Cells> {
  const bytes = await writeXlsx(plan, loyalty.functions, { title: '' })
  const { sheets } = await readXlsx(await editedInLibreOffice(bytes, steps, locale))
  return sheets[0]?.cells ?? new Map()
}

const shownAt = (cells: Cells, row: number, column: number): unknown => {
  const { formulaResult, value } = cells.get(`${row},${column}`) ?? {}
  return formulaResult ?? value ?? ''
}

/** Two orders and answers more in the middle, and one answer changed. */
const more: Cell[][] = [
  [10, 'South', 45_300, 'C3', 7.5, 0.001],
  [2, 'East', 45_370, 'C4', 12, 0.2],
]
const later = [...rows.slice(0, 5), ...more, ...rows.slice(5)].map((row, index) =>
  index === 0 ? [9, ...row.slice(1)] : row,
)
const typed = more.flatMap((cells, row) =>
  cells.map((cell, column): Step => ['enter', 'Data', 6 + row, column, String(cell)]),
)

let edited: Cells = new Map()
let spoiled: Cells = new Map()

beforeAll(async () => {
  const rename = ['rename', 'Data', 'Ответы, май'] as const
  edited = await reportAfter([['insertRows', 'Data', 6, 2], ...typed, ['enter', 'Data', 1, 0, '9'], rename], 'ru-RU')
  const newRegion = ['enter', 'Data', 1, 1, 'West'] as const
  const newMonth = ['enter', 'Data', 2, 2, '45500'] as const
  spoiled = await reportAfter([newRegion, newMonth, ['insertRows', 'Report', (begins[5] ?? 0) + 2, 1]])
}, 120_000)

test('nothing in it is frozen', () => {
  expect(frozenOf(plan, loyalty.functions)).toEqual([])
})

describe.each(calls.map((call, index) => [call[0], call, index] as const))('%s', (_name, call, index) => {
  const begin = begins[index] ?? 0

  test('shows what ours give for the data as they are now, or an error where there are more cells', () => {
    const ours = resultOf(call, later)
    const isGrown = ours.length !== resultOf(call, rows).length
    expect(isGrown).toBe(call[0] === 'PVALUES.ADJUST')
    for (const [down, cells] of ours.slice(0, rows.length).entries()) {
      for (const [across, value] of cells.entries()) {
        const shown = shownAt(edited, begin + down, across)
        const place = `${down},${across}`
        if (isGrown) expect(String(shown), place).toMatch(/^#/)
        else if (typeof value === 'number') expect(Number(shown), place).toBeCloseTo(value, 9)
        else expect(shown, place).toBe(value)
      }
    }
  })

  test('its formula is known again after LibreOffice has saved it, and no cell of it was changed', () => {
    const typedAt = (row: number, column: number) =>
      withTypedNames(`=${edited.get(`${row},${column}`)?.formula ?? ''}`, loyalty.functions)
    const corner = readCorner(typedAt(begin, 0), loyalty.functions)
    expect(corner?.formula.startsWith(`=${call[0]}(`)).toBe(true)
    for (let row = 0; row < (corner?.rows ?? 0); row += 1) {
      for (let column = row === 0 ? 1 : 0; column < (corner?.columns ?? 0); column += 1) {
        const formula = typedAt(begin + row, column)
        expect(isLaidOut(formula, { row: begin, column: 0 }), formula).toBe(true)
      }
    }
  })
})

test.each([
  ['a group that the rectangle does not have', 0],
  ['a month after its last', 1],
  ['orders after its last month', 3],
  ['orders after its last cohort', 4],
  ['a row put between its own', 5],
])('%s is an error', (_what, index) => {
  const begin = begins[index] ?? 0
  const corner = spoiled.get(`${begin},0`)
  expect(corner?.formulaResult ?? corner?.value).toMatch(/^#/)
})
