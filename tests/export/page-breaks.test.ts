/** Pages end between tables. A landscape page of A4 has 487 points between margins of 0.75 inches: 31 rows of 15 points with a little to spare. */
import { expect, test } from 'vitest'
import { pageBreaks } from '../../web/export/page-breaks.ts'
import type { PlannedCell, PlannedChart, SheetPlan } from '../../web/workbook/index.ts'

const title: PlannedCell[] = [{ value: 'Title', style: 'subtitle' }]
const line: PlannedCell[] = [{ value: 'Group' }, { value: 1 }]
const block = (rows: number): PlannedCell[][] => [title, ...Array.from({ length: rows - 1 }, () => line)]

const sheet = (rows: PlannedCell[][], charts: PlannedChart[] = []): SheetPlan => ({
  ...{ name: 'Report', purpose: 'report', rows, widths: [30, 10], frozenRows: 0, landscape: true, charts },
  ...{ tables: [], colours: [], validations: [] },
})

const breaksOf = (plan: SheetPlan, height?: number) => pageBreaks(plan, plan.widths, () => height)

const chart = (row: number, column: number): PlannedChart => ({
  ...{ kind: 'trend', title: '', description: '', categories: null, series: [], scheme: null, axis: null },
  ...{ axisTitles: { up: '', across: '' }, place: { row, column, rows: 20, columns: 1 } },
})

test('a table that would be cut begins on the next page', () => {
  expect(breaksOf(sheet([...block(12), ...block(12), ...block(12), ...block(12)]))).toEqual([24])
  expect(breaksOf(sheet([...block(12), ...block(12)]))).toEqual([])
  expect(breaksOf(sheet([...block(12), ...block(12)]), 30)).toEqual([12])
})

test('a table longer than a page begins where its title, its headings and some rows fit', () => {
  expect(breaksOf(sheet([...block(20), ...block(60)]))).toEqual([])
  expect(breaksOf(sheet([...block(28), ...block(60)]))).toEqual([28])
})

test('no page ends nearly empty, nor beside a chart; a chart below a table is not cut', () => {
  expect(breaksOf(sheet([...block(5), ...block(30)]))).toEqual([])
  expect(breaksOf(sheet([...block(20), ...block(12), ...block(12)], [chart(2, 1)]))).toEqual([])
  expect(breaksOf(sheet(block(20), [chart(22, 0)]))).toEqual([21])
})
