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

test.each([360, 768, 1400, 2560])(
  '%i px wide: nothing is cut off, the grid and the result are both there',
  async (width) => {
    const sheet = await openCalculator({ query: '?lang=ru&example=nps', viewport: { width, height: 740 } })
    expect(await sheet.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    for (const button of await sheet.page.getByRole('toolbar').getByRole('button').all()) {
      const box = await button.boundingBox()
      if (box) expect(box.x + box.width).toBeLessThanOrEqual(width)
    }
    // At most two rows of tools, also with the button that only a report has.
    await sheet.page.locator('#columns').evaluate((button) => button.removeAttribute('hidden'))
    expect((await sheet.page.locator('.top').boundingBox())?.height).toBeLessThan(100)
    const [cells, panel] = [
      await sheet.page.locator('#cells').boundingBox(),
      await sheet.page.locator('#panel').boundingBox(),
    ]
    expect(cells?.height).toBeGreaterThan(200)
    expect(panel?.height).toBeGreaterThan(200)
    await sheet.page.locator('#out').click()
    const menu = await sheet.page.getByRole('menu').boundingBox()
    expect(menu?.x).toBeGreaterThanOrEqual(0)
    expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(width)
    await sheet.page.keyboard.press('Escape')
    await sheet.page.getByRole('button', { name: 'Результат' }).click()
    expect(await sheet.page.locator('#panel').isVisible()).toBe(false)
    expect((await sheet.page.locator('#cells').boundingBox())?.height).toBeGreaterThanOrEqual(cells?.height ?? 0)
  },
)

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
