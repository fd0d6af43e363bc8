/** A workbook that was edited in Excel without the add-in: its calls of ours show #NAME?, and none of them is lost. */
import { expect, test } from 'vitest'
import type { PlannedCell } from '../../web/workbook/contract.ts'
import { inLibreOffice } from '../support/libreoffice.ts'
import { read } from './support/file.ts'
import { savedByExcel } from './support/saved-by-excel.ts'

const { whole } = await read(savedByExcel(), {}, 'from Excel.xlsx')
const [data, report] = whole?.sheets ?? []

const cell = (row: number, column = 1): PlannedCell | null => report?.rows[row - 1]?.[column] ?? null
const formula = (row: number) => cell(row)?.formula

test('it is a workbook that other programs open too', async () => {
  const sheets = await inLibreOffice(savedByExcel())
  expect(sheets.get('My report')?.[9]?.[1]).toBe('n = 6')
})

test('every call of ours is there as people type it, without the error it showed', () => {
  expect([2, 3, 4, 5, 6, 9].map(formula)).toEqual([
    '=NPS(Data!$A$2:$A$7)',
    '=NPS.CI(Data!$A$2:$A$7)',
    '=NPS(Data!$A$2:$A$7)+D4',
    '=NPS(Data!$A$2:$A$7)+D5',
    '=NPS(Data!$A$2:$A$7)+D6',
    '=NPS(Scores)',
  ])
  expect([2, 3, 4, 5, 6, 7, 9].map((row) => cell(row)?.value)).toEqual(Array(7).fill(undefined))
})

test('the portable form is short again, and its plain part kept for the next time it leaves', () => {
  expect(cell(8)).toEqual({
    formula: '=NPS(Data!$A$2:$A$7)',
    native: '=100*(COUNTIFS(Data!$A$2:$A$7,">=9")-COUNTIFS(Data!$A$2:$A$7,"<=6"))/COUNT(Data!$A$2:$A$7)',
  })
})

test('other formulas, constants and formats are as they were', () => {
  expect(formula(7)).toBe('=ROUND(B2,0)')
  expect(cell(10)).toEqual({
    formula: '=CONCAT("n = ",COUNT(Data!$A$2:$A$7))',
    value: 'n = 6',
  })
  expect(cell(11)).toEqual({
    formula: '=COUNTIF(Data!$A$2:$A$7,">=9")/ROWS(Data!$A$2:$C$7)',
    value: 0.5,
    style: 'percent',
  })
  expect(cell(12)?.value).toBe(true)
  expect(cell(1, 0)?.value).toBe('Our numbers')
  expect(cell(1)).toEqual({ value: 46_143, style: 'date' })
  expect(report?.widths[0]).toBeCloseTo(24.71, 2)
  expect(whole?.front).toBe(1)
})

test('the table, its own rows, and the names', () => {
  expect(data?.tables).toEqual([{ name: 'Answers', area: { row: 0, column: 0, rows: 7, columns: 3 } }])
  expect(data?.rows[3]?.map((each) => each?.formula ?? each?.value)).toEqual([7, 'North', '=$A$4*2'])
  expect(whole?.names).toEqual([
    { name: 'Scores', formula: 'Data!$A$2:$A$7' },
    { name: 'NPS_of_all', formula: 'NPS(Data!$A$2:$A$7)' },
  ])
})
