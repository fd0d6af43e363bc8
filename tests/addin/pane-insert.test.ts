/** The form of the task pane: find a function, fill it in, see its result, put it in a cell. */
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { airportAnswers } from '../support/airport.ts'
import { type Excel, type ExcelOptions, openExcel } from './host/excel.ts'
import { panel, quiet, select, shown } from './support/pane.ts'

const survey = [['NETPRO'], ...airportAnswers]

const view = (excel: Excel): Locator => excel.page.getByRole('tabpanel')
const button = (excel: Excel, name: string): Locator => view(excel).getByRole('button', { name, exact: true })
const found = (excel: Excel): Locator => view(excel).locator('.found button b')
const formula = (excel: Excel): Locator => view(excel).locator('.formula')

async function openForm(name: string, options: ExcelOptions = {}, ...selected: [string, ...string[]]): Promise<Excel> {
  const excel = await openExcel({ sheets: { Survey: survey }, ...options })
  excel.select(...selected)
  await excel.page.getByRole('tab').nth(1).click()
  await view(excel).getByRole('searchbox').fill(name)
  await found(excel).first().click()
  return excel
}

const kHidden = '1 row is hidden or filtered out. It counts all the same.'

/** Goes on by the Tab key to the next place that fits. */
async function tabTo({ page }: Excel, selector: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`the Tab key does not come to ${selector}`)
}

test('from a selection to a formula in a cell by keyboard alone', async () => {
  const excel = await openExcel({ sheets: { S: [[10], [9], [3]] } })
  const { keyboard } = excel.page
  const chosen = excel.page.locator('[role=tab][aria-selected=true]')
  const focused = () => excel.page.evaluate(() => document.activeElement?.textContent)
  excel.select('S!A1:A3')
  await panel(excel).locator('.score').waitFor()
  await tabTo(excel, '[role=tab]')
  await keyboard.press('ArrowLeft')
  expect(await chosen.getAttribute('aria-label')).toBe('Help')
  await keyboard.press('Home')
  await keyboard.press('ArrowRight')
  expect([await shown(chosen), await focused()]).toEqual(['Insert', 'Insert'])
  await view(excel).getByRole('searchbox').waitFor()
  await tabTo(excel, '[type=search]')
  await keyboard.type('NPS')
  await tabTo(excel, '.found button')
  await keyboard.press('Enter')
  await expect.poll(() => view(excel).getByLabel('Scores').inputValue()).toBe('S!A1:A3')
  expect(
    await view(excel)
      .getByLabel('Scores')
      .evaluate((field) => field === document.activeElement),
  ).toBe(true)
  await expect.poll(() => button(excel, 'Insert').isEnabled()).toBe(true)
  await tabTo(excel, '.button.primary')
  await keyboard.press('Enter')
  await expect.poll(() => shown(view(excel).locator('.told'))).toBe('The formula is in S!C1.')
  expect(await focused()).toBe('Insert')
  expect(excel.book.sheet('S').formula('C1')).toBe('=NPS(A1:A3)')
})

test('the score of what is selected is seen, then inserted once by two quick clicks', async () => {
  const excel = await openForm('NPS', {}, 'Survey!A2:A2832')
  const options = view(excel).locator('summary')
  await options.click()
  await view(excel).getByLabel('Invalid').selectOption('exclude')
  await expect.poll(() => shown(view(excel).locator('.result'))).toContain('+39.84')
  expect(await shown(formula(excel))).toBe('=NPS(A2:A2832, , , "exclude")')
  expect(await view(excel).getByLabel('Put it into').inputValue()).toBe('Survey!C2')
  await button(excel, 'Insert').dblclick()
  await expect.poll(() => shown(view(excel).locator('.told'))).toBe('The formula is in Survey!C2.')
  await excel.calculated()
  expect(excel.book.sheet('Survey').formula('C2')).toBe('=NPS(A2:A2832,,,"exclude")')
  expect(excel.book.sheet('Survey').value('C2')).toBeCloseTo(39.8397669, 6)
  expect(['D2', 'E2', 'C3'].map((cell) => excel.book.sheet('Survey').formula(cell))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(await button(excel, 'Insert').isDisabled()).toBe(true)
  expect(await excel.page.evaluate(() => document.activeElement?.textContent)).toBe('Insert')
})

test('ranges of two sheets, options in words, a test of a change', async () => {
  const june = [10, 9, 9, 3, 8, 2, 10, 6, 9, 1].map((answer) => [answer])
  const sheets = { May: [...june, ...june].map(([answer]) => [Math.min(10, (answer ?? 0) + 3)]), June: june, Sum: null }
  const excel = await openForm('NPS.TEST', { sheets }, 'May!A1:A20')
  excel.select('June!A1:A10')
  await view(excel).getByRole('button', { name: 'use selection' }).nth(1).click()
  excel.select('Sum!B4')
  await expect.poll(() => shown(formula(excel))).toBe('=NPS.TEST(May!A1:A20, June!A1:A10)')
  expect(await shown(view(excel).locator('.result'))).toContain('difference, points')
  expect(await shown(view(excel).locator('#target-help'))).toBe('3 cells wide')
  await view(excel).getByLabel('Method').selectOption('wald')
  await expect.poll(() => shown(formula(excel))).toContain('"wald"')
  await button(excel, 'Insert').click()
  await expect.poll(() => shown(view(excel).locator('.told'))).toBe('The formula is in Sum!B4.')
  expect(excel.book.sheet('Sum').formula('B4')).toBe('=NPS.TEST(May!A1:A20,June!A1:A10,"wald")')
})

test('for colleagues without the add-in the portable form is written; where there is none the pane says so', async () => {
  const excel = await openForm('NPS', { sheets: { S: [[10], [9], [3]] } }, 'S!A1:A3')
  await view(excel).getByRole('checkbox').check()
  await expect.poll(() => shown(formula(excel))).toContain('ERROR.TYPE')
  // The fake Excel computes our functions, not the plain ones beside them.
  excel.host.calculation.formulaShows = () => 100 / 3
  await button(excel, 'Insert').click()
  await expect.poll(() => shown(view(excel).locator('.told'))).toBe('The formula is in S!C1.')
  expect(excel.book.sheet('S').formula('C1')).toMatch(
    /^=IF\(IFERROR\(ERROR\.TYPE\(NPS\(A1:A3\)\),0\)=5,.*COUNTIF.*,NPS\(A1:A3\)\)$/,
  )
  await view(excel).getByRole('searchbox').fill('BAND.TABLE')
  await found(excel).first().click()
  await expect.poll(() => view(excel).getByRole('checkbox').isDisabled()).toBe(true)
  expect(await shown(view(excel).locator('#portable-help'))).toContain('cannot compute this')
})

test('what is there is overwritten only when asked for, the data never; hidden rows are said', async () => {
  const excel = await openForm('NPS', { sheets: { S: [[10], [9], [3]] } }, 'S!A1:A3')
  await excel.type('S!C9', 'mine')
  excel.select('S!C9')
  const target = view(excel).getByLabel('Put it into')
  await expect.poll(() => target.inputValue()).toBe('S!C9')
  await button(excel, 'Insert').click()
  await expect.poll(() => shown(view(excel).locator('.told'))).toContain('S!C9 is not free')
  expect(excel.book.sheet('S').value('C9')).toBe('mine')
  await button(excel, 'Overwrite').click()
  await expect.poll(() => shown(view(excel).locator('.told'))).toBe('The formula is in S!C9.')
  expect(excel.book.sheet('S').formula('C9')).toBe('=NPS(A1:A3)')
  expect(await button(excel, 'Overwrite').isVisible()).toBe(false)
  await target.fill('S!A2')
  await expect.poll(() => button(excel, 'Insert').isDisabled()).toBe(true)
  expect(await shown(view(excel).locator('.result'))).toContain('would cover the data')
  excel.book.sheet('S').hiddenRows.add(1)
  await excel.type('S!A3', 2)
  await expect.poll(() => shown(view(excel).locator('.hidden-note'))).toBe(kHidden)
})

test('what is missing or wrong is said beside the field', async () => {
  const excel = await openForm('NPS.FROMCOUNTS', {}, 'Survey!F9')
  await view(excel).getByLabel('Promoters').fill('many of them')
  await view(excel).getByLabel('Passives').fill('9')
  await expect
    .poll(() => shown(view(excel).locator('.field').first()))
    .toContain('Give a number, or a cell that holds one.')
  await view(excel).getByLabel('Promoters').fill('20')
  await expect.poll(() => shown(view(excel).locator('.result'))).toBe('Still to give: Detractors.')
  await view(excel).getByLabel('Detractors').fill('7')
  await expect.poll(() => shown(view(excel).locator('.result'))).toContain('+36.11')
})

test('when Excel refuses nothing is written, why is said, and the next click works', async () => {
  const excel = await openForm('NPS', { sheets: { S: [[10], [9], [3]] } }, 'S!A1:A3')
  await expect.poll(() => button(excel, 'Insert').isEnabled()).toBe(true)
  await quiet(excel)
  for (const [code, sentence] of [
    ['AccessDenied', 'protected'],
    ['InvalidOperationInCellEditMode', 'Finish editing the cell'],
    ['GeneralException', 'nothing was changed'],
  ] as const) {
    excel.host.failNext(code)
    await button(excel, 'Insert').click()
    await expect.poll(() => shown(view(excel).locator('.told'))).toContain(sentence)
    expect(excel.book.sheet('S').formula('C1')).toBeUndefined()
  }
  await button(excel, 'Insert').click()
  await expect.poll(() => shown(view(excel).locator('.told'))).toBe('The formula is in S!C1.')
})

test('what the score offers for a range is filled into the form by one click', async () => {
  const excel = await openExcel({ sheets: { Survey: survey } })
  await select(excel, 'Survey!A1:A2832')
  await excel.page.getByRole('button', { name: 'Put this formula into a cell' }).click()
  await expect.poll(() => shown(formula(excel))).toBe('=NPS(A2:A2832, , , "exclude")')
  await button(excel, 'Insert').click()
  await expect.poll(() => shown(view(excel).locator('.told'))).toBe('The formula is in Survey!C2.')
})
