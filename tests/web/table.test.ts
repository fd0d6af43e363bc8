/** The sheet as a table of text: read, moved in and edited by keyboard, with the line and the panel beside it. */
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { openCalculator } from './support/calculator.ts'

test('the table says what the grid holds, and typing in it recalculates', async () => {
  const sheet = await openCalculator({ query: '?lang=en&example=nps' })
  const { page } = sheet
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  const table = page.getByRole('grid')
  expect(await table.getByRole('columnheader').first().textContent()).toBe('A')
  expect(await violations(page)).toEqual([])
  const score = page.locator('#table-view [data-typed^="=NPS("]').first()
  const before = await score.textContent()
  await score.focus()
  await expect.poll(() => sheet.line()).toContain('=NPS(')
  const address = (await score.getAttribute('data-address')) ?? ''
  await sheet.selectionIs(address)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+A')
  await sheet.keys('=NPS({10;9;3;8})')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator(`[data-address=${address}]`).textContent(), { timeout: 20_000 }).toBe('25.00')
  expect(before).not.toBe('25.00')
  await page.keyboard.press('ArrowDown')
  await sheet.selectionIs(address, 5000, false)
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  expect(await sheet.value(address)).toBe(25)
})

test('Escape leaves a cell as it was; a formula that fails says why in the line', async () => {
  const sheet = await openCalculator({ query: '?lang=ru&example=blank' })
  const { page } = sheet
  await page.getByRole('button', { name: 'Таблица', exact: true }).click()
  const cell = page.locator('#table-view [data-address=A1]')
  await cell.focus()
  await page.keyboard.press('Enter')
  await sheet.keys('11')
  await page.keyboard.press('Escape')
  expect(await cell.textContent()).toBe('')
  await page.keyboard.press('Enter')
  await sheet.keys('=NPS(11)')
  await page.keyboard.press('Enter')
  await expect.poll(() => cell.textContent()).toBe('#VALUE!')
  await expect.poll(() => sheet.line()).toContain('11 вне шкалы 0-10')
})
