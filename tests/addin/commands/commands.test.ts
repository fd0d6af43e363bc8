/** The buttons of the ribbon with the pane closed: the built page, Microsoft's office.js, a fake Excel underneath. */
import { expect, test } from 'vitest'
import { airportAnswers } from '../../support/airport.ts'
import { violations } from '../../support/axe.ts'
import { clippedElements } from '../../support/clipped.ts'
import { type Excel, type ExcelOptions, openExcel } from '../host/excel.ts'
import { select, settled } from '../support/pane.ts'

const answers = [['NETPRO'], ...airportAnswers.slice(0, 2747)]

const openSurvey = (options: ExcelOptions = {}): Promise<Excel> =>
  openExcel({ sheets: { Survey: answers, Scores: [['NPS'], [40], [-20]] }, ...options })

const said = async (excel: Excel): Promise<string> => {
  expect(excel.host.paneState).toBe('Visible')
  return (await excel.page.locator('.announcement p').allInnerTexts()).join()
}

test.each([
  ['en-US', 'NPS of Survey!A1:A2748 is +39.8. The formula is in Survey!C1.'],
  ['ru-RU', 'NPS по Survey!A1:A2748: +39,8. Формула — в Survey!C1.'],
])('%s: the NPS of the selection stands beside the data, and the pane says so', async (locale, sentence) => {
  const excel = await openSurvey({ locale })
  excel.select('Survey!A:A')
  await excel.press('npsOfSelection')
  expect(await said(excel)).toBe(sentence)
  expect(excel.book.sheet('Survey').formula('C1')).toBe('=NPS(A1:A2748)')
  expect(excel.book.sheet('Survey').value('C1')).toBeCloseTo(39.84, 2)
  expect(excel.book.selection.map(({ address }) => address)).toEqual(['Survey!C1'])
})

test('rows that a filter hides are counted, and the pane says that too', async () => {
  const excel = await openSurvey()
  for (const row of [5, 6, 7]) excel.book.sheet('Survey').hiddenRows.add(row)
  excel.select('Survey!A:A')
  await excel.press('npsOfSelection')
  expect(await said(excel)).toContain('is +39.8.')
  const told = await excel.page.locator('.announcement li').allInnerTexts()
  expect(told).toEqual(['3 of 2,748 rows are hidden; they count all the same.'])
  await settled(excel)
})

test('answers off the scale, none at all and several areas are said, and nothing is written', async () => {
  const excel = await openExcel({
    sheets: {
      S: [
        [11, 'a'],
        [9, 'b'],
      ],
    },
  })
  const tries = [
    [['S!A1:A2'], /^S!A1 \(scores\): 11 is outside the scale 0-10/],
    [['S!B1:B2'], /^There are no answers in the selected cells/],
    [['S!F5'], /^There are no answers in the selected cells/],
    [['S!A1', 'S!B2'], /^Select one block of cells/],
  ] as const
  for (const [areas, sentence] of tries) {
    excel.select(...(areas as unknown as [string]))
    await excel.press('npsOfSelection')
    expect(await said(excel)).toMatch(sentence)
  }
  expect([...excel.book.sheet('S').cells.values()].filter(({ formula }) => formula !== undefined)).toEqual([])
})

test('selected scores are coloured by the bands of their metric', async () => {
  const excel = await openSurvey()
  excel.select('Scores!A:A')
  await excel.press('colourBands')
  expect(await said(excel)).toMatch(/^Scores!A1:A3 is coloured by the NPS bands of .+\.$/)
  const first = excel.book.sheet('Scores').conditionalFormats.length
  await excel.type('Scores!B3', '=CSI(A3:A3,A3:A3)')
  excel.select('Scores!B3')
  await excel.press('colourBands')
  expect(await said(excel)).toMatch(/CSI bands/)
  expect(excel.book.sheet('Scores').conditionalFormats.length).toBeGreaterThan(first)
})

test('the scheme chosen in the pane travels with the workbook', async () => {
  const excel = await openSurvey()
  excel.book.settings.set('Loyalty.Settings', '{"scheme.NPS":"bain-nps"}')
  await settled(excel)
  await excel.reload()
  await select(excel, 'Scores!A:A')
  await excel.press('colourBands')
  expect(await said(excel)).toMatch(/^Scores!A1:A3 is coloured by the NPS bands of Bain/)
})

test("the team's own bands colour once they are chosen", async () => {
  const bands = [
    ['Low', 'Band'],
    [-100, 'Ours: poor'],
    [50, 'Ours: good'],
  ]
  const excel = await openSurvey({ sheets: { Survey: answers, Scores: [['NPS'], [40], [-20]], Ours: bands } })
  const { book } = excel
  const look = { showHeaders: true, showTotals: false, style: '' }
  const place = { sheet: book.sheet('Ours'), row: 0, column: 0, rows: 3, columns: 2 }
  book.tables.push({ id: 'T1', name: 'NpsBands', ...place, ...look })
  book.settings.set('Loyalty.Settings', '{"scheme.NPS":"own:NpsBands"}')
  await settled(excel)
  await excel.reload()
  await select(excel, 'Scores!A:A')
  await excel.press('colourBands')
  expect(await said(excel)).toMatch(/^Scores!A1:A3 is coloured by the NPS bands of .*NpsBands.*\.$/)
  expect(book.sheet('Scores').conditionalFormats.length).toBe(2)
})

test('formulas become portable, and what has no plain form is listed', async () => {
  const excel = await openSurvey()
  excel.host.calculation.formulaShows = () => 1
  await excel.type('Survey!D1', '=NPS(A2:A9)')
  await excel.type('Survey!F1', '=NPS.REPORT(A2:A2748)')
  await excel.press('makePortable')
  expect(await said(excel)).toBe('1 formula now works for colleagues without the add-in.')
  const left = await excel.page.locator('.announcement li').allInnerTexts()
  expect(left).toEqual(['Survey!F1: =NPS.REPORT(A2:A2748) has no equivalent in plain functions.'])
  await excel.page.getByRole('button', { name: 'Turn it into its value' }).click()
  await expect.poll(() => said(excel)).toBe('1 formula is now a value and is kept in the workbook.')
  expect(excel.book.sheet('Survey').formula('F1')).toBeUndefined()
  await excel.page.locator('.announcement .close').click()
  expect(await excel.page.locator('.announcement').isVisible()).toBe(false)
})

test('while a person types in a cell the command says to finish', async () => {
  const excel = await openSurvey()
  await select(excel, 'Survey!A:A')
  excel.host.failNext('InvalidOperationInCellEditMode')
  await excel.press('npsOfSelection')
  expect(await said(excel)).toBe('Finish editing the cell (Enter or Esc) and try again.')
})

/** Both what is selected and what its cells hold is asked. */
test.each([1, 2, 3])('when Excel refuses question %i of a command, why is said', async (count) => {
  const excel = await openSurvey()
  await select(excel, 'Survey!A:A')
  for (const [code, sentence] of refusals) {
    await settled(excel)
    excel.host.failLater(count, code)
    await excel.press('npsOfSelection')
    expect(await said(excel)).toBe(sentence)
    expect(excel.book.sheet('Survey').formula('C1')).toBeUndefined()
  }
})

const refusals = [
  ['InvalidOperationInCellEditMode', 'Finish editing the cell (Enter or Esc) and try again.'],
  ['ResponsePayloadSizeLimitExceeded', 'That is too much for Excel at once. Select fewer cells.'],
  ['ItemNotFound', 'The sheet or the cells are no longer there. Select the cells again.'],
] as const

test('two quick clicks are one', async () => {
  const excel = await openSurvey()
  excel.select('Survey!A:A')
  await Promise.all([excel.press('npsOfSelection'), excel.press('npsOfSelection')])
  expect(excel.book.sheet('Survey').formula('C1')).toBe('=NPS(A1:A2748)')
  expect(excel.book.sheet('Survey').formula('E1')).toBeUndefined()
  await settled(excel)
})

test.each(['light', 'dark'] as const)('what is said fits a pane of 320 and is no barrier: %s', async (colorScheme) => {
  const excel = await openSurvey({ locale: 'ru-RU', prepare: (page) => page.emulateMedia({ colorScheme }) })
  await excel.page.setViewportSize({ width: 320, height: 700 })
  excel.host.calculation.formulaShows = () => 1
  await excel.type('Survey!F1', '=NPS.REPORT(A2:A2748)')
  await excel.press('makePortable')
  expect(await said(excel)).toBe('Ни одна формула не изменена.')
  await settled(excel)
  expect(await clippedElements(excel.page)).toEqual([])
  expect(await violations(excel.page)).toEqual([])
})
