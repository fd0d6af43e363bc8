/** Language, theme, width, and what the page remembers. */
import { expect, test } from 'vitest'
import { type Calculator, openCalculator } from './support/calculator.ts'

const background = () => getComputedStyle(document.body).backgroundColor

test('RU turns the whole page, the example and the help of the functions; both choices are remembered', async () => {
  const sheet = await openCalculator({ query: '?example=nps' })
  await sheet.page.getByRole('button', { name: 'RU' }).click()
  await expect.poll(() => sheet.line()).toContain('Много лояльных клиентов')
  expect(await sheet.page.locator('html').getAttribute('lang')).toBe('ru')
  expect(await sheet.page.title()).toContain('метрики')
  await expect.poll(() => sheet.panel()).toContain('Что делать дальше')
  await expect.poll(() => sheet.value('A5')).toBe('Индекс')
  await sheet.goTo('A80')
  await sheet.keys('=NPS')
  const suggestions = sheet.page.locator('[data-u-comp=rect-popup]').last()
  await expect.poll(() => suggestions.textContent()).toMatch(/[а-я]{4}/)
  await sheet.page.keyboard.press('Escape')
  await sheet.page.reload()
  await expect.poll(() => sheet.page.locator('html').getAttribute('lang')).toBe('ru')
})

test('a workbook that a person has changed stays when the language changes', async () => {
  const sheet = await openCalculator()
  await sheet.type('A80', 'mine')
  await sheet.page.getByRole('button', { name: 'RU' }).click()
  await expect.poll(() => sheet.page.locator('html').getAttribute('lang')).toBe('ru')
  expect(await sheet.value('A80')).toBe('mine')
})

test('the theme goes from the system to light to dark and back, and is remembered', async () => {
  const sheet = await openCalculator({ colorScheme: 'dark' })
  const theme = sheet.page.getByRole('button', { name: /^Theme/ })
  const dark = await sheet.page.evaluate(background)
  await theme.click()
  const light = await sheet.page.evaluate(background)
  expect(light).not.toBe(dark)
  await theme.click()
  expect(await sheet.page.evaluate(background)).toBe(dark)
  expect(await theme.getAttribute('aria-label')).toContain('dark')
  await sheet.page.reload()
  await expect.poll(() => theme.getAttribute('aria-label')).toContain('dark')
})

const kWidths = [360, 768, 1400, 2560]

test('as narrow as a phone and as wide as two screens nothing is cut off, the grid and the result are both there', async () => {
  const sheet = await openCalculator({ query: '?lang=ru&example=nps' })
  // The button that only a report has.
  await sheet.page.locator('#columns').evaluate((button) => button.removeAttribute('hidden'))
  for (const width of kWidths) {
    await sheet.page.setViewportSize({ width, height: 740 })
    await expectWhole(sheet, width)
  }
})

async function expectWhole({ page }: Calculator, width: number): Promise<void> {
  const boxOf = (selector: string) => page.locator(selector).boundingBox()
  const at = `at ${width}`
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), at).toBe(0)
  for (const button of await page.getByRole('toolbar').getByRole('button').all()) {
    const box = await button.boundingBox()
    if (box) expect(box.x + box.width, at).toBeLessThanOrEqual(width)
  }
  // At most two rows of tools.
  expect((await boxOf('.top'))?.height, at).toBeLessThan(100)
  const height = (await boxOf('#cells'))?.height ?? 0
  expect(height, at).toBeGreaterThan(200)
  expect((await boxOf('#panel'))?.height, at).toBeGreaterThan(200)
  await page.locator('#out').click()
  const menu = await page.getByRole('menu').boundingBox()
  expect(menu?.x, at).toBeGreaterThanOrEqual(0)
  expect((menu?.x ?? 0) + (menu?.width ?? 0), at).toBeLessThanOrEqual(width)
  await page.keyboard.press('Escape')
  const result = page.getByRole('button', { name: 'Результат' })
  await result.click()
  expect(await page.locator('#panel').isVisible(), at).toBe(false)
  expect((await boxOf('#cells'))?.height, at).toBeGreaterThanOrEqual(height)
  await result.click()
}

test('a sheet is added, and the tabs are walked with the arrow keys', async () => {
  const sheet = await openCalculator()
  await sheet.page.getByRole('button', { name: 'Add a sheet' }).click()
  const added = sheet.page.getByRole('tab', { name: 'Sheet 5' })
  await expect.poll(() => added.getAttribute('aria-selected')).toBe('true')
  await added.focus()
  await sheet.page.keyboard.press('ArrowRight')
  await expect.poll(() => sheet.page.getByRole('tab', { name: 'NPS' }).getAttribute('aria-selected')).toBe('true')
})

async function startBlank({ page }: Calculator): Promise<void> {
  await page.getByRole('button', { name: 'New', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Blank sheet' }).click()
}

test('a changed workbook is not replaced without a word', async () => {
  const sheet = await openCalculator()
  await sheet.type('A80', 'mine')
  const asked: string[] = []
  const answer = (accept: boolean) =>
    sheet.page.once('dialog', (dialog) => {
      asked.push(dialog.message())
      return accept ? dialog.accept() : dialog.dismiss()
    })
  answer(false)
  await startBlank(sheet)
  expect(await sheet.value('A80')).toBe('mine')
  answer(true)
  await startBlank(sheet)
  await expect.poll(() => sheet.page.getByRole('tab').allTextContents()).toEqual(['Sheet 1'])
  expect(asked).toHaveLength(2)
  await sheet.page.getByRole('button', { name: 'Examples' }).click()
  await sheet.page.getByRole('menuitem', { name: /NPS/ }).click()
  await expect.poll(() => sheet.page.getByRole('tab').count()).toBe(4)
  expect(asked).toHaveLength(2)
})
