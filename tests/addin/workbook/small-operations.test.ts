/** Settings, places and hidden rows; and what every operation says when Excel refuses. */
import { expect, test } from 'vitest'
import { failureReasons, leftReasons } from '../../../addin/workbook/contract.ts'
import { reportOf } from '../../../addin/workbook/reports.ts'
import type { Language } from '../../../web/sheet/contract.ts'
import type { Excel } from '../host/excel.ts'
import { act, openWorkbook } from './support/page.ts'

test('settings travel with the workbook', async () => {
  const excel = await openWorkbook()
  expect(await act(excel, 'readSettings')).toEqual({ done: true, settings: {} })
  await act(excel, 'writeSettings', { scheme: 's2-nps', decimals: 1, advice: false })
  await excel.reload()
  const settings = { scheme: 's2-nps', decimals: 1, advice: false }
  expect(await act(excel, 'readSettings')).toEqual({ done: true, settings })
  excel.book.settings.set('Loyalty.Settings', '{"scheme":{"nested":1},"decimals":2}')
  expect(await act(excel, 'readSettings')).toEqual({ done: true, settings: { decimals: 2 } })
})

test('going to a cell shows its sheet; one that is gone is said', async () => {
  const excel = await openWorkbook({ sheets: { A: [[1]], 'B c': [[2]] } })
  expect(await act(excel, 'goTo', "'B c'!D4")).toEqual({ done: true, address: "'B c'!D4" })
  expect(excel.book.selection.map(({ address }) => address)).toEqual(["'B c'!D4"])
  expect(await act(excel, 'goTo', 'Gone!A1')).toEqual({ done: false, reason: 'sheetGone', place: '' })
})

test('hidden rows are counted, as far as the data go', async () => {
  const excel = await openWorkbook({ sheets: { A: [[1], [2], [3], [4]] } })
  for (const row of [1, 3, 900]) excel.book.sheet('A').hiddenRows.add(row)
  expect(await act(excel, 'countHidden', 'A!A:A')).toEqual({ done: true, rows: 4, hiddenRows: 2 })
  expect(await act(excel, 'countHidden', 'A!C1:C9')).toEqual({ done: true, rows: 0, hiddenRows: 0 })
})

const size = { rows: 1, columns: 2 }
const insert = (excel: Excel, target = 'S!C1') => act(excel, 'insertFormula', target, '=NPS.CI(A1:A3)', size)

test.each([
  [
    'a protected sheet',
    (excel: Excel) => Object.assign(excel.book.sheet('S'), { protection: {} }),
    'protectedSheet',
    '',
  ],
  [
    'merged cells',
    (excel: Excel) => excel.book.sheet('S').merged.push(excel.book.sheet('S').area('D1:E2')),
    'mergedCells',
    'S!D1:E2',
  ],
  ['a cell being typed in', (excel: Excel) => excel.host.failNext('InvalidOperationInCellEditMode'), 'editing', ''],
  [
    'a formula that Excel refuses',
    (excel: Excel) => excel.host.failAt('Range.formulas', 1, 'InvalidArgument'),
    'badFormula',
    '',
  ],
])('%s: nothing is inserted, and why is said', async (_, prepare, reason, place) => {
  const excel = await openWorkbook({ sheets: { S: [[10], [9], [3]] } })
  prepare(excel)
  expect(await insert(excel)).toEqual({ done: false, reason, place })
  expect(excel.book.sheet('S').formula('C1')).toBeUndefined()
})

test('two quick clicks insert once, and after an undo the same place is free again', async () => {
  const excel = await openWorkbook({ sheets: { S: [[10], [9], [3]] } })
  const both = await Promise.all([insert(excel), insert(excel)])
  expect(both).toEqual(Array(2).fill({ done: true, address: 'S!C1' }))
  expect(await insert(excel)).toEqual({ done: false, reason: 'occupied', place: 'S!C1' })
  await excel.type('S!C1', '')
  expect(await insert(excel)).toEqual({ done: true, address: 'S!C1' })
})

test.each([
  ['S!XFD1', 'notEnoughRoom'],
  ['Gone!A1', 'sheetGone'],
  ['[Other]S!A1', 'severalAreas'],
])('%s is no place for a result', async (target, reason) => {
  const excel = await openWorkbook({ sheets: { S: [[10]] } })
  expect(await insert(excel, target)).toMatchObject({ done: false, reason })
})

test.each(['en', 'ru'] as const)('every reason has a sentence in %s', (language: Language) => {
  for (const reason of failureReasons) {
    for (const place of ['', 'S!A1']) {
      const { sentence } = reportOf('thaw', { done: false, reason, place }, language)
      expect(sentence).toMatch(reason === 'badData' ? /^(S!A1|none)$/ : /[.!]$/)
      expect(sentence).not.toContain('failure-')
    }
  }
  const left = leftReasons.map((reason) => ({ address: 'S!A1', formula: '=NPS(A1)', reason }))
  const { sentence, details } = reportOf('thaw', { done: true, cells: 2, left }, language)
  expect(sentence).toMatch(language === 'ru' ? /^Возвращены 2 формулы/ : /^2 formulas are back/)
  for (const line of details) expect(line).toMatch(/^S!A1: [\p{L}=]/u)
})
