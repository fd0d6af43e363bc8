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

/** Answers with their regions and days, and the results of two functions that spill. */
async function openGroups(): Promise<Excel> {
  const rows = airportAnswers
    .slice(0, 40)
    .map(([answer = null], i) => [answer, ['North', 'South', null][i % 3] ?? null])
  const excel = await openWorkbook({ sheets: { Survey: [['NETPRO', 'Region'], ...rows], Results: [['By region']] } })
  excel.host.calculation.formulaShows = () => 1
  await excel.type('Results!A2', byRegion)
  await excel.calculated()
  return excel
}

const byRegion = '=NPS.BY(Survey!A2:A41,Survey!B2:B41,,,,"exclude")'
const shownBy = ({ book }: Excel) => book.sheet('Results').values('A2:I5')

test('a result that spills becomes a rectangle of plain cells, and comes back as one formula', async () => {
  const excel = await openGroups()
  const before = shownBy(excel)
  const sheet = excel.book.sheet('Results')
  await excel.type('Results!A6', 'below')
  expect(await act(excel, 'makePortable', 'workbook')).toEqual({ done: true, cells: 1, left: [] })
  expect(sheet.formula('A2')).toContain(`IFERROR(ERROR.TYPE(INDEX(${byRegion.slice(1)},1,1)),5)<>5`)
  expect(['A3', 'B2', 'A5'].map((cell) => sheet.formula(cell))).toEqual(['="North"', '="Answers"', '="(blank)"'])
  expect(sheet.formula('B3')).toMatch(/^=IF\(ISERROR\(\$A\$2\),\$A\$2,/)
  expect(await act(excel, 'makePortable', 'workbook')).toEqual({ done: false, reason: 'nothingToDo', place: '' })
  expect(await act(excel, 'undoPortable', 'workbook')).toEqual({ done: true, cells: 1, left: [] })
  expect(sheet.formula('A2')).toBe(byRegion)
  expect(shownBy(excel)).toEqual(before)
  expect(sheet.value('A6')).toBe('below')
})

test('what a person typed into the rectangle, or put between its rows, stays', async () => {
  const excel = await openGroups()
  await act(excel, 'makePortable', 'workbook')
  await excel.type('Results!C4', '50')
  const left = { address: 'Results!A2', formula: byRegion }
  const alone = (reason: string) => ({ done: true, cells: 0, left: [{ ...left, reason }] })
  expect(await act(excel, 'undoPortable', 'workbook')).toEqual(alone('typedOver'))
  expect(excel.book.sheet('Results').value('C4')).toBe(50)
  // As Excel writes the first cell when a row is put in between.
  const corner = String(excel.book.sheet('Results').formula('A2'))
  await excel.type('Results!A2', corner.replaceAll('(A2:I5)', '(A2:I6)'))
  expect(await act(excel, 'undoPortable', 'workbook')).toEqual(alone('moved'))
})

test('formulas that LibreOffice has saved in small letters are known, and put right', async () => {
  const excel = await openSurvey()
  const sheet = excel.book.sheet('Survey')
  await excel.type('Survey!C1', '=_xldudf_nps(A2:A2748)')
  await excel.type('Survey!C4', portableNps.replaceAll('NPS(', '_xldudf_nps('))
  await excel.type('Survey!C7', '=_xldudf_nps_report(A2:A2748)')
  expect(await act(excel, 'makePortable', 'workbook')).toMatchObject({ done: true, cells: 3 })
  expect(['C1', 'C4', 'C7'].map((cell) => sheet.formula(cell))).toEqual([portableNps, portableNps, entered[2]])
  await excel.type('Survey!C4', portableNps.replaceAll('NPS(', '_xldudf_nps('))
  expect(await act(excel, 'undoPortable', 'workbook')).toMatchObject({ done: true, cells: 2 })
  expect(['C1', 'C4'].map((cell) => sheet.formula(cell))).toEqual([entered[0], entered[0]])
})
