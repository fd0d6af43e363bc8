/** Our formulas in the form for colleagues without the add-in, and back. */
import { expect, test } from 'vitest'
import { functions } from '../../../web/sheet/loyalty.ts'
import { portable } from '../../../web/sheet/portable.ts'
import { airportAnswers } from '../../support/airport.ts'
import type { Excel } from '../host/excel.ts'
import { act, countRequests, openWorkbook } from './support/page.ts'

const entered = ['=NPS(A2:A2748)', '= ROUND(NPS(A2:A2748), 1)', '=NPS.REPORT(A2:A2748)', '=COUNT(A2:A9)']
const portableNps = String(portable('=NPS(A2:A2748)', functions))

/** Operators and Excel's own functions show a number that does not matter here. */
async function openSurvey(): Promise<Excel> {
  const excel = await openWorkbook({ sheets: { Survey: [['NETPRO'], ...airportAnswers] } })
  excel.host.calculation.formulaShows = () => 1
  for (const name of ['ROUND', 'COUNT']) excel.native(name, () => 1)
  for (const [i, formula] of entered.entries()) await excel.type(`Survey!C${3 * i + 1}`, formula)
  return excel
}

const formulas = ({ book }: Excel) => entered.map((_, i) => book.sheet('Survey').formula(`C${3 * i + 1}`))

test('what plain functions can say is rewritten, the rest is listed, and all comes back exactly', async () => {
  const excel = await openSurvey()
  const outcome = await act(excel, 'makePortable', 'workbook')
  const left = [{ address: 'Survey!C7', formula: entered[2], reason: 'noPlainForm' }]
  expect(outcome).toEqual({ done: true, cells: 2, left })
  expect(formulas(excel)[0]).toBe(portableNps)
  expect(formulas(excel)[1]).toMatch(/^=IF\(IFERROR\(ERROR\.TYPE\( ROUND\(NPS\(A2:A2748\), 1\)\),0\)=5,/)
  expect(formulas(excel).slice(2)).toEqual(entered.slice(2))
  expect(await act(excel, 'makePortable', 'workbook')).toMatchObject({ done: true, cells: 0 })
  expect(await act(excel, 'undoPortable', 'workbook')).toEqual({ done: true, cells: 2, left: [] })
  expect(formulas(excel)).toEqual(entered)
})

test('a result of several cells is one formula that gives all of them, and comes back', async () => {
  const excel = await openWorkbook({ sheets: { Survey: [['NETPRO'], ...airportAnswers] } })
  excel.host.calculation.formulaShows = () => 1
  const counts = '=NPS.COUNTS(A2:A2748)'
  await excel.type('Survey!C1', counts)
  const formula = () => excel.book.sheet('Survey').formula('C1')
  expect(await act(excel, 'makePortable', 'workbook')).toEqual({ done: true, cells: 1, left: [] })
  expect(formula()).toBe(portable(counts, functions))
  expect(formula()).toContain('CHOOSE({1;2;3;4;5;6;7;8},"Group","Promoters"')
  expect(await act(excel, 'undoPortable', 'workbook')).toEqual({ done: true, cells: 1, left: [] })
  expect(formula()).toBe(counts)
})

test('only what is selected, in one area or several', async () => {
  const excel = await openSurvey()
  excel.select('Survey!A1:A3', 'Survey!C1:C3')
  expect(await act(excel, 'makePortable', 'selection')).toEqual({ done: true, cells: 1, left: [] })
  expect(formulas(excel).slice(1)).toEqual(entered.slice(1))
  excel.select('Survey!A1:A3')
  expect(await act(excel, 'makePortable', 'selection')).toEqual({ done: false, reason: 'nothingToDo', place: '' })
})

test('a formula that is refused half way takes the others back', async () => {
  const excel = await openSurvey()
  excel.host.failAt('Range.formulas', 2, 'InvalidArgument')
  expect(await act(excel, 'makePortable', 'workbook')).toEqual({ done: false, reason: 'hostError', place: '' })
  expect(formulas(excel)).toEqual(entered)
})

test('on a protected sheet nothing changes', async () => {
  const excel = await openSurvey()
  excel.book.sheet('Survey').protection = { options: {}, password: null }
  const outcome = await act(excel, 'makePortable', 'workbook')
  expect(outcome).toMatchObject({ done: true, cells: 0 })
  expect(outcome.done && outcome.left.map(({ reason }) => reason)).toEqual([
    'protectedSheet',
    'protectedSheet',
    'noPlainForm',
  ])
  expect(formulas(excel)).toEqual(entered)
})

test('the number of questions does not grow with the number of formulas', async () => {
  const asked: number[] = []
  for (const rows of [1, 400]) {
    const cells = Array.from({ length: rows }, (_, i) => [(i % 10) + 1, `=NPS(A${i + 1}:A${i + 1})`])
    const excel = await openWorkbook({ sheets: { S: cells } })
    excel.host.calculation.formulaShows = () => 1
    await excel.calculated()
    asked.push(await countRequests(excel, () => act(excel, 'makePortable', 'workbook')))
  }
  expect(asked[1]).toBe(asked[0])
})
