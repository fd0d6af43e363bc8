/** The task pane in Excel: the built page and functions, Microsoft's office.js, a fake Excel underneath. */
import { expect, test } from 'vitest'
import { airportAnswers } from '../support/airport.ts'
import { readColumns } from '../support/data.ts'
import { type Excel, type ExcelOptions, openExcel } from './host/excel.ts'
import { allShown, localeOf, panel, select, settled, shown } from './support/pane.ts'

const survey = [['NETPRO'], ...airportAnswers]
const excluding = '=NPS(A2:A2832,,,"exclude")'

const everywhere: ExcelOptions[] = (['desktop', 'web'] as const).flatMap((profile) =>
  (['2021', 'today'] as const).map((requirementSets) => ({ profile, requirementSets })),
)

async function openSurvey(options: ExcelOptions = {}): Promise<Excel> {
  const excel = await openExcel({ sheets: { Survey: survey }, ...options })
  await excel.type('Survey!C1', excluding)
  return excel
}

test.each(everywhere)('$profile $requirementSets: a formula of ours', async (options) => {
  const excel = await openSurvey(options)
  await select(excel, 'Survey!C1')
  expect(await shown(panel(excel).locator('.subject'))).toBe('NPS · Survey!A2:A2832\nscale 0–10')
  expect(await shown(panel(excel).locator('.score'))).toBe('+40')
  expect(await shown(panel(excel).locator('.verdict'))).toBe('Many loyal customers\n\n+39.84 · 2,746 answers')
  const text = await shown(panel(excel).locator('.score-section'))
  expect(text).toContain('95\u202f% interval 37.2 to 42.4')
  expect(text).toContain('The interval stays inside this band.')
  expect(text).toMatch(/Scale: .+/)
  expect(await allShown(panel(excel).locator('.group'))).toEqual([
    'detractors\n12\u202f% 342',
    'passives\n35\u202f% 968',
    'promoters\n52\u202f% 1,436',
  ])
  expect(await allShown(panel(excel).locator('.chip'))).toContain('84 off scale (11)')
  expect(await panel(excel).locator('.advice li').count()).toBeGreaterThan(1)
  await panel(excel).getByText('All bands').click()
  // The interval lies far inside the band from 30 to 70.
  expect(await shown(panel(excel).locator('.bands .current'))).toContain('>\u202f99.9\u202f%')
})

test.each(['desktop', 'web'] as const)('%s, in Russian', async (profile) => {
  const excel = await openSurvey({ profile, locale: 'ru-RU' })
  await select(excel, 'Survey!C1')
  expect(await localeOf(excel)).toBe('ru')
  expect(await shown(panel(excel).locator('.verdict'))).toBe('Много лояльных клиентов\n\n+39,84 · 2\u202f746 ответов')
  expect(await shown(panel(excel).locator('.score-section'))).toContain('Интервал 95\u202f%: от 37,2 до 42,4')
  expect(await allShown(panel(excel).locator('.chip'))).toContain('84 вне шкалы (11)')
  expect(await allShown(panel(excel).locator('h3'))).toContain('Что делать дальше')
  await excel.type('Survey!C9', '=NPS(A2:A2832)')
  await select(excel, 'Survey!C9')
  expect(await shown(panel(excel).locator('.error-code'))).toBe('#ЗНАЧ!')
})

test('a plain range shows what fits it, with what does not count', async () => {
  const small = [['score'], [10], [9], [3], [null]]
  const excel = await openExcel({
    sheets: {
      Survey: survey,
      Small: small,
    },
  })
  await select(excel, 'Survey!A1:A2832')
  expect(await shown(panel(excel).locator('.subject'))).toBe('NPS · Survey!A2:A2832\nscale 0–10')
  expect(await shown(panel(excel).locator('.score'))).toBe('+40')
  expect(await allShown(panel(excel).locator('.chip'))).toEqual(['1 blank', '84 off scale (11)'])
  await select(excel, 'Small!A2:A5')
  expect(await shown(panel(excel).locator('.score'))).toBe('+33')
  expect(await allShown(panel(excel).locator('.chip'))).toEqual(['1 blank'])
  await excel.type('Survey!C9', '=NPS(A2:A2832)')
  await select(excel, 'Survey!C9')
  expect(await shown(panel(excel).locator('.error-code'))).toBe('#VALUE!')
  expect(await shown(panel(excel).locator('.error-sentence'))).toMatch(/Survey!A\d+.*11.*84/)
  await select(excel, 'Small!B7')
  expect(await shown(panel(excel).locator('h2'))).toBe('Nothing to read here yet')
})

test('a whole table: every metric that fits is there with its score, and one is chosen by a click', async () => {
  const rows = readColumns(['sfo_2017_slim.csv'], ['AIRLINE', 'Q7ALL', 'NETPRO'])
  const headings = ['Airline', 'Overall satisfaction', 'Would you recommend us?']
  const excel = await openExcel({ sheets: { Data: [headings, ...rows] } })
  await select(excel, 'Data!A1:C2832')
  const offers = panel(excel).locator('.offers-section .chip')
  expect(await allShown(offers)).toEqual(['NPS +40 Would you recommend us?', 'CSAT 82 Overall satisfaction'])
  // Share of 4 and 5 among the answers 1 to 5, counted in Python: 82.07.
  await offers.nth(1).click()
  expect(await shown(panel(excel).locator('.subject'))).toBe('CSAT · Data!B2:B2832\nscale 1–5')
  expect(await shown(panel(excel).locator('.score'))).toBe('82')
})

test('rows that a filter has hidden are counted, and the panel says so', async () => {
  const excel = await openExcel({ sheets: { S: [['score'], [10], [9], [3], [8]] } })
  for (const row of [2, 3]) excel.book.sheet('S').hiddenRows.add(row)
  await select(excel, 'S!A1:A5')
  expect(await shown(panel(excel).locator('.warnings'))).toContain(
    '2 rows are hidden or filtered out. They count all the same.',
  )
  expect(await shown(panel(excel).locator('.verdict'))).toContain('4 answers')
})

test('a formula of every metric, and of a function that has no score', async () => {
  const sheets = {
    Csi: [
      [10, 8, 6, 9],
      [9, 7, 8, 6],
    ],
    Cli: [
      [1, 2, 3],
      [2, 2, 1],
      [1, 1, 1],
      [6, 6, 6],
    ],
    Counts: [[300, 1000, 20, 9, 7]],
    Sum: null,
  }
  const excel = await openExcel({ sheets })
  const formulas = ['=CSI(Csi!A1:D1,Csi!A2:D2)', '=CLI(Cli!A1:C4)', '=RPR(Counts!A1,Counts!B1)']
  const entries = [...formulas, '=NPS.FROMCOUNTS(Counts!C1,Counts!D1,Counts!E1)', '=NPS.TEST(Cli!A1:A4,Cli!B1:B4)']
  await excel.type(
    'Sum!A1',
    entries.map((formula) => [formula]),
  )
  for (const [row, score] of ['75', '67', '30\u202f%', '+36'].entries()) {
    await select(excel, `Sum!A${row + 1}`)
    expect(await shown(panel(excel).locator('.score'))).toBe(score)
  }
  await select(excel, 'Sum!B5')
  expect(await shown(panel(excel).locator('.subject'))).toBe('NPS.TEST · Cli!A1:A4, B1:B4')
  const texts = await shown(panel(excel).locator('.result-section'))
  expect(texts).toContain('difference, points\n0')
  expect(texts).toContain('The data do not show a change: it may be chance.')
})

test('chips go to their cells one after another, and the result stays', async () => {
  const excel = await openExcel({ sheets: { S: [[10], ['x'], [9], [3], ['y'], ['z']] } })
  await excel.type('S!C1', '=NPS(A1:A6)')
  await select(excel, 'S!C1')
  const chip = panel(excel).getByRole('button', { name: '3 text' })
  const chosen = () => excel.book.selection.map((area) => area.address).join()
  for (const address of ['S!A2', 'S!A5:A6', 'S!A2']) {
    await chip.click()
    await expect.poll(chosen).toBe(address)
  }
  expect(await shown(panel(excel).locator('.score'))).toBe('+33')
})

test('a change of the cells is shown without a new selection', async () => {
  const excel = await openExcel({ sheets: { S: [[10], [9], [3]] } })
  await excel.type('S!C1', '=NPS(A1:A3)')
  await select(excel, 'S!C1')
  await excel.type('S!A3', 10)
  await expect.poll(() => shown(panel(excel).locator('.score'))).toBe('+100')
  await settled(excel)
})

test('names, tables, whole columns and spilled cells', async () => {
  const excel = await openExcel({ profile: 'web', sheets: { S: [['score'], [10], [9], [3]] } })
  await excel.page.evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('S')
    context.workbook.tables.add('S!A1:A4', true).name = 'Answers'
    context.workbook.names.add('Scores', sheet.getRange('A2:A4'))
    await context.sync()
  })`)
  await excel.type('S!C1', [['=NPS(Scores)'], ['=NPS(Answers[score])'], ['=NPS(A:A)'], ['=NPS.CI(A2:A4)']])
  const subjects = ['S!A2:A4', 'S!A2:A4', 'S!A1:A4', 'S!A2:A4']
  for (const [i, subject] of subjects.entries()) {
    await select(excel, `S!C${i + 1}`)
    expect(await shown(panel(excel).locator('.subject'))).toContain(subject)
    expect(await shown(panel(excel).locator('.score'))).toBe('+33')
  }
  await select(excel, 'S!D4')
  expect(await shown(panel(excel).locator('.subject'))).toContain('NPS.CI · S!A2:A4')
})

test('when Excel refuses the pane says a sentence, and goes on', async () => {
  const excel = await openExcel({ sheets: { S: [[10], [9], [3]] } })
  for (const [code, sentence] of [
    ['InvalidOperationInCellEditMode', 'Finish editing the cell'],
    ['ResponsePayloadSizeLimitExceeded', 'too large'],
    ['ItemNotFound', 'no longer there'],
    ['GeneralException', 'did not answer'],
  ] as const) {
    await select(excel, 'S!B9')
    excel.host.failNext(code)
    await select(excel, 'S!A1:A3')
    expect(await shown(panel(excel))).toContain(sentence)
    await select(excel, 'S!A1:A2')
    expect(await shown(panel(excel).locator('.score'))).toBe('+100')
  }
})

test('opened while a person types in a cell, the pane follows as soon as Excel lets it', async () => {
  const excel = await openExcel({ sheets: { S: [[10], [9], [3]] } })
  excel.host.failNext(...Array.from({ length: 5 }, () => 'InvalidOperationInCellEditMode'))
  await excel.reload()
  await expect.poll(() => shown(panel(excel))).toContain('Finish editing the cell')
  await expect.poll(() => shown(panel(excel)), { timeout: 10_000 }).toContain('Nothing to read here yet')
  await select(excel, 'S!A1:A3')
  expect(await shown(panel(excel).locator('.score'))).toBe('+33')
})

test('with a chart selected there is nothing to read', async () => {
  const excel = await openExcel({ sheets: { S: [[10], [9], [3]] } })
  await select(excel, 'S!A1:A3')
  excel.host.failNext('InvalidSelection')
  await select(excel, 'S!B2')
  expect(await shown(panel(excel))).toContain('Nothing to read here yet')
})

test('a long range is read in pieces that Excel on the web can answer', async () => {
  const rows = Array.from({ length: 150_000 }, (_, i) => [i % 11])
  const excel = await openExcel({ profile: 'web', sheets: { S: rows } })
  await select(excel, 'S!A1:A150000')
  expect(await shown(panel(excel).locator('.verdict'))).toContain('150,000 answers')
})

test('one look costs few questions', async () => {
  const excel = await openSurvey()
  await select(excel, 'Survey!B9')
  const before = excel.host.requests.length
  await select(excel, 'Survey!C1')
  expect(excel.host.requests.length - before).toBeLessThanOrEqual(6)
})
