/** Headings that formulas spill need as much room as planned ones. */
import { expect, test } from 'vitest'
import { columnWidths, rowHeights } from '../../web/calculator/grid/sizes.ts'
import { widthsOf } from '../../web/export/sheet-sizes.ts'
import type { SheetPlan } from '../../web/workbook/contract.ts'
import { withScale } from '../../web/workbook/subject.ts'

const values = [
  ['Клиент', 'Нижняя граница доверительного интервала', 'Промоутеры'],
  ['К-1', 12.5, 0.4],
]
const spill = {
  rows: 2,
  columns: 3,
  values,
  headings: true,
  native: null,
  styles: ['label', 'points', 'percent'],
} as const

/** A title, then a table of one formula. */
const plan: SheetPlan = {
  name: 'Сегменты',
  purpose: 'report',
  rows: [
    [{ value: 'Сегменты', style: 'title' }],
    [{ formula: '=SEGMENTS()', value: 'Клиент', style: 'heading', spill }],
    [],
  ],
  widths: [20, 8, 8],
  frozenRows: 0,
  tables: [],
  colours: [],
  charts: [],
  validations: [],
  landscape: true,
}

/** Pixels of "Доверительного" and "Промоутеры" in bold Arial of 11 points, the grid's own font (its advance widths). */
const longest = { interval: 14 * 0.6 * 14.67, promoters: 10 * 0.62 * 14.67 }

test('the grid breaks no word of a heading that a formula spills, and shows all its lines', () => {
  const widths = columnWidths(plan)
  expect(widths[0]).toBeGreaterThanOrEqual(150)
  expect(widths[1]).toBeGreaterThan(longest.interval)
  expect(widths[2]).toBeGreaterThan(longest.promoters)
  // Four words of which no two fit beside each other but "Нижняя граница".
  expect(rowHeights(plan, widths)[1]?.h).toBeGreaterThanOrEqual(3 * 18)
  expect(rowHeights(plan, widths)[0]?.h).toBe(34)
})

test('a file holds the longest word too', () => {
  expect(widthsOf(plan)[1]).toBeGreaterThan(14)
  expect(widthsOf(plan)[2]).toBeGreaterThan(10)
})

test.each([
  ['Was it easy?', 'Was it easy? (1-7)'],
  ['Was it easy? (1-7)', 'Was it easy? (1-7)'],
  ['Легко ли было, от 1 до 7?', 'Легко ли было, от 1 до 7?'],
  ['Легко ли было? (1 – трудно, 7 – легко)', 'Легко ли было? (1 – трудно, 7 – легко)'],
  ['Question 11-70', 'Question 11-70 (1-7)'],
])('a heading names the scale once: %s', (question, heading) => {
  expect(withScale(question, { low: 1, high: 7 })).toBe(heading)
})
