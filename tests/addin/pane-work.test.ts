/** What the pane does to a workbook: colours, charts, bands, a check, a report, values and portable formulas. */
import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { airportAnswers } from '../support/airport.ts'
import { hasData, readTable } from '../support/data.ts'
import { type Excel, type ExcelOptions, openExcel } from './host/excel.ts'
import { allShown, panel, quiet, select, shown } from './support/pane.ts'

const view = (excel: Excel): Locator => excel.page.getByRole('tabpanel')
const told = (excel: Excel): Locator => view(excel).locator('.told p')
const button = (excel: Excel, name: string): Locator => view(excel).getByRole('button', { name, exact: true })

async function openView(name: string, options: ExcelOptions, ...selected: [string, ...string[]]): Promise<Excel> {
  const excel = await openExcel(options)
  excel.select(...selected)
  await excel.page.getByRole('tab', { name }).click()
  return excel
}

/** Plain formulas beside ours are the business of tests/addin/workbook. */
function modelCounts(excel: Excel): void {
  excel.host.calculation.formulaShows = () => 0
  for (const name of ['COUNTIF', 'COUNTIFS', 'COUNTBLANK']) excel.native(name, () => 0)
}

const scores = { Scores: [['NPS'], [45], [-20], [80]] }

test('scores are coloured by the chosen scale, and the colours go again', async () => {
  const excel = await openView('Bands', { sheets: scores }, 'Scores!A2:A4')
  await view(excel).getByLabel('Scale').selectOption({ label: 'CustomerGauge' })
  expect(await view(excel).locator('.scheme tbody tr').count()).toBe(4)
  await button(excel, 'Colour the selected scores').click()
  await expect.poll(() => shown(told(excel))).toBe('Scores!A2:A4 is coloured by band.')
  const rules = () => excel.book.sheet('Scores').conditionalFormats
  expect(rules().length).toBe(4)
  await button(excel, 'Remove the colours').click()
  await expect.poll(() => rules().length).toBe(0)
})

test('the chosen scale travels with the workbook', async () => {
  const excel = await openView('Bands', { sheets: scores }, 'Scores!A2:A4')
  await view(excel).getByLabel('Scale').selectOption({ label: 'CustomerGauge' })
  await expect.poll(() => JSON.stringify([...excel.book.settings])).toContain('customergauge-nps')
  await excel.reload()
  await excel.page.getByRole('tab', { name: 'Bands' }).click()
  await expect.poll(() => view(excel).getByLabel('Scale').locator('option:checked').textContent()).toBe('CustomerGauge')
})

test('a band chart of a score, and a distribution of the answers', async () => {
  const excel = await openView('Bands', { sheets: { ...scores, S: [[10], [9], [3]] } }, 'Scores!A2')
  modelCounts(excel)
  await view(excel).locator('.charts summary').click()
  await expect.poll(() => view(excel).getByLabel('Value').inputValue()).toBe('Scores!A2')
  await button(excel, 'Insert the chart').click()
  await expect.poll(() => shown(told(excel))).toContain('The chart is on the new sheet')
  excel.select('S!A1:A3')
  await view(excel).getByLabel('What it shows').selectOption('distribution')
  await expect.poll(() => view(excel).getByLabel('Scores').inputValue()).toBe('S!A1:A3')
  await button(excel, 'Insert the chart').click()
  await expect.poll(() => [...excel.book.sheets].flatMap((sheet) => sheet.charts).length).toBe(2)
  await view(excel).getByLabel('What it shows').selectOption('matrix')
  await button(excel, 'Insert the chart').click()
  await expect.poll(() => shown(told(excel))).toBe('Give the cells first: Importance, Satisfaction, Criteria.')
})

test('the score is shown by the chosen scale, and by the usual one where there is no choice', async () => {
  const excel = await openExcel({ sheets: { S: [[10], [9], [3]] } })
  await excel.type('S!C1', '=NPS(A1:A3)')
  await select(excel, 'S!C1')
  const section = panel(excel).locator('.score-section')
  expect(await shown(section)).not.toContain('CustomerGauge')
  await excel.page.getByRole('tab', { name: 'Bands' }).click()
  await view(excel).getByLabel('Scale').selectOption({ label: 'CustomerGauge' })
  // The holes of the scale are shown as such, and its publisher's page is a link.
  expect(await shown(view(excel).locator('.scheme'))).toMatch(/Not above zero[\s\S]*Good result/)
  await excel.page.getByRole('tab', { name: 'Score' }).click()
  await expect.poll(() => shown(section)).toContain('Scale: CustomerGauge')
  const publisher = await section.getByRole('link', { name: 'Scale: CustomerGauge' }).getAttribute('href')
  expect(publisher).toBe('https://customergauge.com/what-is-a-good-net-promoter-score')
  await excel.reload()
  await expect.poll(() => shown(section)).toContain('Scale: CustomerGauge')
  expect(excel.book.sheet('S').value('C1')).toBeCloseTo(100 / 3, 9)
})

const kGone = 'cannot be read in this workbook now. The usual scale is used instead.'

test("the choice of the team's own table is kept, and a table that can no longer be read is spoken of", async () => {
  const excel = await openView('Bands', { sheets: { S: [[10], [9], [3]] } }, 'S!A1:A3')
  await view(excel).locator('.own summary').click()
  const rows = view(excel).locator('.own-rows tbody tr')
  await rows.nth(3).waitFor()
  await rows.nth(0).getByLabel('Name').fill('Our worst')
  await button(excel, 'Put on a sheet').click()
  await expect.poll(() => shown(told(excel))).toContain('Formulas name it')
  await excel.reload()
  await excel.page.getByRole('tab', { name: 'Bands' }).click()
  const chosen = () => view(excel).getByLabel('Scale').locator('option:checked').textContent()
  await expect.poll(() => view(excel).getByLabel('Scale').locator('option').first().textContent()).toContain('workbook')
  await view(excel).getByLabel('Scale').selectOption('0')
  await expect.poll(() => JSON.stringify([...excel.book.settings])).toContain('own:')
  await excel.reload()
  excel.select('S!A1:A3')
  await expect.poll(() => shown(panel(excel))).toContain('Scale: The team’s own bands')
  await excel.page.getByRole('tab', { name: 'Bands' }).click()
  await expect.poll(chosen).toContain('This workbook: ')
  const [sheet] = excel.book.sheets.filter(({ name }) => name.includes('bands'))
  await excel.type(`'${sheet?.name}'!A3`, 'much')
  await expect.poll(() => shown(view(excel))).toContain(kGone)
  expect(await chosen()).not.toContain('This workbook')
  await excel.page.getByRole('tab', { name: 'Score' }).click()
  await expect.poll(() => shown(panel(excel).locator('.warnings'))).toContain(kGone)
  expect(await shown(panel(excel))).not.toContain('Scale: The team’s own bands')
  await excel.type('S!C1', '=NPS(A1:A3)')
  excel.select('S!C1')
  await excel.press('colourBands')
  expect(await shown(excel.page.locator('.announcement'))).toContain(kGone)
})

test("a team's own bands: what is wrong is said, then they are a table that the pane finds again", async () => {
  const excel = await openView('Bands', { sheets: scores }, 'Scores!A2')
  await view(excel).locator('.own summary').click()
  const rows = view(excel).locator('.own-rows tbody tr')
  await rows.nth(3).waitFor()
  for (let i = 0; i < 2; i++) await rows.last().getByRole('button').click()
  await rows.nth(0).getByLabel('To').fill('')
  await rows.nth(1).getByLabel('From').fill('much')
  await button(excel, 'Put on a sheet').click()
  await expect.poll(() => shown(told(excel))).toMatch(/^Band 2, low: /)
  await rows.nth(1).getByLabel('From').fill('20')
  await rows.nth(1).getByLabel('To').fill('100')
  await rows.nth(1).getByLabel('Name').fill('Our goal')
  await button(excel, 'Put on a sheet').click()
  await expect
    .poll(() => shown(told(excel)))
    .toMatch(/^The bands are a table on the sheet .+\. Formulas name it \w+\.$/)
  await excel.reload()
  await excel.page.getByRole('tab', { name: 'Bands' }).click()
  await expect
    .poll(() => view(excel).getByLabel('Scale').locator('option').first().textContent())
    .toContain('This workbook:')
  await view(excel).getByLabel('Scale').selectOption('0')
  expect(await shown(view(excel).locator('.scheme'))).toContain('Our goal')
  const [sheet] = excel.book.sheets.filter(({ name }) => name.includes('bands'))
  await excel.type(`'${sheet?.name}'!B2`, 10)
  await expect.poll(() => shown(view(excel).locator('.to-look'))).toContain('No band describes what is from 10 to 20.')
  await excel.type(`'${sheet?.name}'!A3`, 'much')
  await expect.poll(() => shown(view(excel).locator('.to-mend'))).toContain('“much” is no number, and a limit is one.')
  await view(excel)
    .getByRole('button', { name: /^Go to/ })
    .click()
  await expect.poll(() => excel.book.selection[0]?.row).toBe(2)
})

test('bands go out as a file and come back', async () => {
  const excel = await openView('Bands', { sheets: scores }, 'Scores!A2')
  await view(excel).locator('.own summary').click()
  const [download] = await Promise.all([excel.page.waitForEvent('download'), button(excel, 'Export').click()])
  expect(download.suggestedFilename()).toBe('nps-bands.json')
  const [chooser] = await Promise.all([excel.page.waitForEvent('filechooser'), button(excel, 'Import').click()])
  await chooser.setFiles({ name: 'ours.json', mimeType: 'application/json', buffer: Buffer.from('{"bands":') })
  await expect
    .poll(() => shown(told(excel)))
    .toBe('ours.json: This file is no scheme of bands: it is not written in JSON.')
  const [again] = await Promise.all([excel.page.waitForEvent('filechooser'), button(excel, 'Import').click()])
  await again.setFiles(await download.path())
  await expect.poll(() => shown(told(excel))).toContain('has been read')
  expect(await view(excel).getByLabel('Scale').locator('option:checked').textContent()).toBe('Own bands')
})

test('what is odd about the answers is said in sentences, and each leads to its cell', async () => {
  const answers = [...airportAnswers.slice(0, 200), [11], [11], [11], ["'9"], ['n/a'], [8.5], [true]]
  const excel = await openView('Check', { sheets: { Survey: [['Score'], ...answers] } }, 'A9')
  for (const row of [3, 4]) excel.book.sheet('Survey').hiddenRows.add(row)
  excel.select('Survey!A1:A208')
  const findings = view(excel).locator('.findings li')
  await findings.first().waitFor()
  const text = (await allShown(findings)).join('\n')
  expect(text).toContain('11 stands in 3 cells and is off the scale 0–10: most likely a code')
  expect(text).toContain('17 zeros. On this scale they are the worst answers')
  expect(text).toContain('1 number is written as text. Our functions count it')
  expect(text).toContain('1 cell holds words.')
  expect(text).toContain('1 number is off the scale 0–10: it is not whole.')
  await button(excel, 'Go to A202').click()
  await expect.poll(() => excel.book.selection.map(({ address }) => address)).toEqual(['Survey!A202'])
  expect(await findings.count()).toBeGreaterThan(4)
  const hidden = '2 rows are hidden or filtered out. They count all the same.'
  expect(await shown(view(excel).locator('.hidden-note'))).toBe(hidden)
  await excel.page.getByRole('tab', { name: 'Report' }).click()
  excel.select('Survey!A1:A208')
  await expect.poll(() => shown(view(excel).locator('.hidden-note'))).toBe(hidden)
})

test('a single column that is mostly something else is looked at all the same', async () => {
  const cells = [10, 9, 11, 11, 11, 'n/a', 'later', true].map((cell) => [cell])
  const excel = await openView('Check', { sheets: { S: [['Score'], ...cells] } }, 'S!A1:A9')
  await expect.poll(() => shown(view(excel))).toContain('2 answers on the scale 0–10')
  const text = await shown(view(excel).locator('.findings'))
  expect(text).toContain('11 stands in 3 cells and is off the scale 0–10: most likely a code')
  expect(text).toContain('2 cells hold words.')
})

test('a sheet without answers', async () => {
  const excel = await openView('Check', { sheets: { S: [['a'], ['b']] } }, 'S!A1')
  await expect.poll(() => shown(view(excel))).toContain('There is no column of answers here.')
  await excel.page.getByRole('tab', { name: 'Report' }).click()
  await button(excel, 'Write the report').click()
  await expect.poll(() => shown(told(excel))).toMatch(/a report needs/)
})

test.runIf(hasData)('the airport survey becomes a report of live formulas', async () => {
  const table = readTable('sfo_2017_slim.csv')
  const headings = Object.keys(table[0] ?? {})
  const rows = table.map((row) => headings.map((heading) => numberOr(row[heading] ?? '')))
  const excel = await openView('Report', { sheets: { Data: [headings, ...rows] } }, 'Data!C3')
  modelCounts(excel)
  await expect.poll(() => shown(view(excel).locator('.columns'))).toContain('NETPRO\tWould recommend')
  await button(excel, 'Write the report').dblclick()
  await expect.poll(() => shown(told(excel)), { timeout: 20_000 }).toMatch(/^New sheets: Summary, /)
  const sheets = [...excel.book.sheets].map(({ name }) => name)
  expect(sheets.filter((name) => name.startsWith('Summary'))).toEqual(['Summary'])
  const formulas = [...excel.book.sheet('Summary').cells.values()].map(({ formula }) => formula ?? '')
  expect(formulas.some((formula) => formula.startsWith('=NPS('))).toBe(true)
})

const numberOr = (text: string): string | number | null =>
  text === '' ? null : Number.isNaN(Number(text)) ? text : Number(text)

test('short names are offered by the variant with a word before its functions, and by no other', async () => {
  const pane = readFileSync('dist/site/taskpane.html', 'utf8')
  const packed = pane.replace('<title>', '<meta name="functions-namespace" content="LOYALTY"><title>')
  const files = { '/taskpane.html': packed }
  const excel = await openView('Report', { namespace: 'LOYALTY', files, requirementSets: 'today' }, 'Sheet1!A1')
  await button(excel, 'Add short names').click()
  await expect.poll(() => shown(view(excel).locator('.told p'))).toMatch(/^\d+ short names are in the workbook/)
  expect(excel.book.names.get('nps')?.formula).toMatch(/^=LAMBDA\(.*LOYALTY\.NPS\(/)
  await button(excel, 'Remove them').click()
  await expect.poll(() => excel.book.names.size).toBe(0)
  const bare = await openView('Report', {}, 'Sheet1!A1')
  await button(bare, 'Make portable').waitFor()
  expect(await button(bare, 'Add short names').count()).toBe(0)
})

test('formulas become values and come back, become portable and short again', async () => {
  const excel = await openExcel({ sheets: { S: [[10], [9], [3]] } })
  modelCounts(excel)
  await excel.type('S!C1', [['=NPS(A1:A3)'], ['=BENCHMARK("NPS")']])
  await excel.page.getByRole('tab', { name: 'Report' }).click()
  const formula = (cell: string) => excel.book.sheet('S').formula(cell)
  await button(excel, 'Make portable').click()
  await expect.poll(() => formula('C1')).toContain('ERROR.TYPE')
  await expect
    .poll(() => shown(view(excel).locator('.told li')))
    .toContain('S!C2: =BENCHMARK("NPS") has no equivalent in plain functions.')
  await button(excel, 'Turn it into its value').click()
  await expect.poll(() => formula('C2')).toBeUndefined()
  await button(excel, 'Bring formulas back').click()
  await expect.poll(() => formula('C2')).toBe('=BENCHMARK("NPS")')
  await button(excel, 'Make short again').click()
  await expect.poll(() => formula('C1')).toBe('=NPS(A1:A3)')
  await excel.calculated()
  await button(excel, 'Turn into values').click()
  await expect.poll(() => formula('C1')).toBeUndefined()
  expect(excel.book.sheet('S').value('C1')).toBeCloseTo(33.333, 2)
  await expect.poll(() => shown(view(excel))).toMatch(/formulas? (is|are) kept in this workbook/)
  await button(excel, 'Bring formulas back').click()
  await expect.poll(() => formula('C1')).toBe('=NPS(A1:A3)')
  await expect.poll(() => shown(view(excel))).toContain('are back.')
})

test('a sheet says how the results of the workbook were made', async () => {
  const excel = await openExcel({ sheets: { S: [[10], [9], [3]] } })
  modelCounts(excel)
  await excel.type('S!C1', '=NPS(A1:A3)')
  await excel.page.getByRole('tab', { name: 'Report' }).click()
  await button(excel, 'Write the method sheet').click()
  await expect.poll(() => shown(view(excel).locator('.told p'))).toBe('A new sheet: Method.')
  const method = excel.book.sheet('Method')
  // Below the lines of the note, as many as they take.
  const row = 2 + Array.from({ length: 20 }, (_, line) => method.value(`A${line + 1}`)).indexOf('Cell')
  expect(['A', 'B', 'F', 'I'].map((column) => method.value(`${column}${row}`))).toEqual(['S!C1', 'NPS', 3, '0-10'])
  expect([method.formula(`C${row}`), method.formula(`E${row}`)]).toEqual(["='S'!C1", "=COUNTA('S'!A1:A3)"])
})

test('help is at hand in the language of the pane, which travels with the workbook', async () => {
  const excel = await openView('Help', { sheets: scores }, 'Scores!A2')
  expect(await view(excel).getByRole('link').first().getAttribute('href')).toBe('./help/en/index.html')
  const language = view(excel).getByLabel('Language of the pane')
  await quiet(excel)
  excel.host.failAt('SettingCollection.add', 1, 'AccessDenied')
  await language.selectOption('en')
  await expect.poll(() => shown(view(excel).getByRole('status'))).toContain('protected')
  await language.selectOption('ru')
  await expect.poll(() => view(excel).getByRole('link').nth(1).getAttribute('href')).toBe('./help/ru/errors.html')
  const page = readFileSync('dist/site/help/en/errors.html', 'utf8')
  for (const code of ['#NAME?', '#BUSY!', '#VALUE!', '#SPILL!']) expect(page).toContain(code)
  await excel.reload()
  await expect.poll(() => shown(excel.page.getByRole('tab').first())).toBe('Оценка')
})

test('when Excel refuses nothing is coloured, why is said, and the next click works', async () => {
  const excel = await openView('Bands', { sheets: scores }, 'Scores!A2:A4')
  await view(excel).getByLabel('Scale').selectOption({ label: 'CustomerGauge' })
  await expect.poll(() => JSON.stringify([...excel.book.settings])).toContain('customergauge-nps')
  await quiet(excel)
  for (const [code, sentence] of [
    ['AccessDenied', 'protected'],
    ['InvalidOperationInCellEditMode', 'Finish editing the cell'],
  ] as const) {
    excel.host.failNext(code)
    await button(excel, 'Colour the selected scores').click()
    await expect.poll(() => shown(told(excel))).toContain(sentence)
    expect(excel.book.sheet('Scores').conditionalFormats).toEqual([])
  }
  await button(excel, 'Colour the selected scores').click()
  await expect.poll(() => shown(told(excel))).toContain('is coloured by band.')
})
