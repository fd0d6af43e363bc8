/** The panel beside the grid: what it reads through the grid, and the cells it selects there. */
import { expect, test } from 'vitest'
import { type Calculator, openCalculator } from './support/calculator.ts'

/** 5 promoters, 2 passives, 3 detractors. */
const scores = [10, 9, 9, 10, 9, 8, 7, 6, 0, 3].map((score) => [score])

async function withScores(): Promise<Calculator> {
  const sheet = await openCalculator({ query: '?lang=en&example=blank' })
  await sheet.paste(scores)
  return sheet
}

test('a plain range of answers is read as what it is', async () => {
  const sheet = await withScores()
  await sheet.goTo('A1:A10')
  await expect.poll(() => sheet.panel()).toContain('+20')
  expect(await sheet.line()).toBe('A1:A10 selected, active cell: 10')
})

test('a formula with a whole column, and one that reads another sheet', async () => {
  const sheet = await withScores()
  await sheet.typedFormula('C1', '=NPS(A:A)')
  await expect.poll(() => sheet.panel()).toContain('+20')
  await sheet.page.getByRole('button', { name: 'Add a sheet' }).click()
  await sheet.selectionIs('A1')
  await sheet.typedFormula('B2', "=NPS('Sheet 1'!A1:A10)")
  await expect.poll(() => sheet.panel()).toContain("'Sheet 1'!A1:A10")
  await expect.poll(() => sheet.panel()).toContain('+20')
})

test('a cell without a score shows what the panel is for', async () => {
  const sheet = await withScores()
  await sheet.typedFormula('C1', '=1+1')
  await expect.poll(() => sheet.panel()).toContain('Nothing to read here')
  expect(await sheet.line()).toBe('C1, =1+1, 2')
})

test('what was not counted leads to its cells, and the result stays', async () => {
  const sheet = await openCalculator()
  await expect.poll(() => sheet.panel()).toContain('84')
  await sheet.page.locator('#panel').getByRole('button', { name: /84/ }).click()
  const address = () => sheet.page.locator('#status').getAttribute('data-address')
  await expect.poll(address).toMatch(/^NPS!M\d+(:M\d+)?,NPS!M/)
  await expect.poll(() => sheet.panel()).toContain('+40')
})

test('the first cell behind an error is one click away', async () => {
  const sheet = await openCalculator()
  await sheet.goTo('B8')
  const lead = sheet.page.locator('#panel').getByRole('button', { name: /M\d+/ })
  const cell = /M\d+/.exec((await lead.textContent()) ?? '')?.[0] ?? ''
  await lead.click()
  await sheet.selectionIs(cell)
  expect(await sheet.selected()).toBe(11)
})
