/** A formula into a free place. */
import { expect, test } from 'vitest'
import { act, openWorkbook } from './support/page.ts'

const one = { rows: 1, columns: 1 }

test('a formula goes into its cell and is calculated', async () => {
  const excel = await openWorkbook({ sheets: { Survey: [[10], [9], [3]] } })
  expect(await act(excel, 'insertFormula', 'Survey!C1', '=NPS(A1:A3)', one)).toEqual({
    done: true,
    address: 'Survey!C1',
  })
  expect(excel.book.sheet('Survey').formula('C1')).toBe('=NPS(A1:A3)')
  expect(excel.book.sheet('Survey').value('C1')).toBeCloseTo(100 / 3, 12)
})

test('a result that needs several cells takes only free ones', async () => {
  const excel = await openWorkbook({ sheets: { "Анна's": [[10, null, null], [9], [3, null, null, 'mine']] } })
  const size = { rows: 3, columns: 2 }
  const refused = await act(excel, 'insertFormula', "'Анна''s'!C1", '=NPS.COUNTS(A1:A3)', size)
  expect(refused).toEqual({ done: false, reason: 'occupied', place: "'Анна''s'!D3" })
  expect(excel.book.sheet("Анна's").formula('C1')).toBeUndefined()
  const overwritten = await act(excel, 'insertFormula', "'Анна''s'!C1", '=NPS.COUNTS(A1:A3)', size, { overwrite: true })
  expect(overwritten).toEqual({ done: true, address: "'Анна''s'!C1" })
  expect(excel.book.sheet("Анна's").value('D3')).toBe(0)
  const again = await act(excel, 'insertFormula', "'Анна''s'!D2", '=NPS(A1:A3)', one, { overwrite: true })
  expect(again).toEqual({ done: false, reason: 'partOfResult', place: "'Анна''s'!D2" })
})

test('days in front of a table are shown as days', async () => {
  const rows = [
    [10, '2024-01-10'],
    [9, '2024-02-05'],
    [3, '2024-02-20'],
  ]
  const excel = await openWorkbook({ sheets: { S: rows } })
  const options = { beginsWithDays: true }
  await act(excel, 'insertFormula', 'S!D1', '=NPS.TREND(A1:A3,B1:B3)', { rows: 3, columns: 7 }, options)
  const formats = [0, 1, 2].map((row) => excel.book.sheet('S').cell(row, 3)?.numberFormat)
  expect(formats).toEqual([undefined, 'yyyy-mm-dd', 'yyyy-mm-dd'])
})
