/** Every sheet of a report as a person meets it: colours forced by the system, a phone and a wide screen, edits, and the file. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { inLibreOffice } from '../support/libreoffice.ts'
import { picture } from '../support/picture.ts'
import { type Calculator, kStartView, openCalculator } from './support/calculator.ts'

const kPatience = 20_000
const shops = ['Минск', 'Брест', 'Гомель']

/** A made survey: four months of answers with a shop, importance and satisfaction of two things, and words. */
function survey(): string {
  const head =
    'Дата;Порекомендуете ли вы нас?;Магазин;Важность: цена;Удовлетворённость: цена;Важность: выбор;Удовлетворённость: выбор;Что улучшить?'
  const rows = Array.from({ length: 240 }, (_, row) => {
    const date = `${String((row % 27) + 1).padStart(2, '0')}.0${(row % 4) + 1}.2024`
    const words = row % 3 === 0 ? 'Долго ждал курьера' : row % 3 === 1 ? 'Низкая цена, хороший выбор' : ''
    return [
      date,
      (row * 7) % 11,
      shops[row % 3],
      (row % 5) + 6,
      (row % 7) + 3,
      (row % 4) + 5,
      (row % 6) + 4,
      words,
    ].join(';')
  })
  return [head, ...rows].join('\n')
}

/** A made shop: 60 customers and their orders of half a year. */
function orders(): string {
  const rows = Array.from({ length: 200 }, (_, row) => {
    const date = `2024-0${(row % 6) + 1}-${String(((row * 5) % 28) + 1).padStart(2, '0')}`
    return [`C${(row * 13) % 60}`, date, `${20 + ((row * 17) % 90)}.50`].join(',')
  })
  return ['customer_id,order_date,amount', ...rows].join('\n')
}

async function reportOf(
  name: string,
  text: string,
  options: Parameters<typeof openCalculator>[0],
): Promise<Calculator> {
  const sheet = await openCalculator({ ready: kStartView, ...options })
  await sheet.page.setInputFiles('#file', { name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await sheet.gridIsReady()
  await sheet.page.locator('#sheet:not([hidden])').waitFor({ timeout: kPatience })
  await sheet.shows((value) => typeof value === 'number')
  return sheet
}

test.each([
  [
    'a survey in Russian, forced colours',
    'opros.csv',
    survey(),
    { query: '?lang=ru', forcedColors: 'active' as const },
  ],
  ['a shop in English, dark', 'orders.csv', orders(), { query: '?lang=en&theme=dark' }],
])('%s: axe finds nothing on any sheet', async (_title, name, text, options) => {
  const sheet = await reportOf(name, text, options)
  const names = await sheet.page.getByRole('tab').allTextContents()
  expect(names.length).toBeGreaterThan(4)
  const found: string[] = []
  for (const tab of names) {
    await sheet.page.getByRole('tab', { name: tab, exact: true }).click()
    await expect.poll(() => sheet.page.getByRole('tab', { selected: true }).textContent()).toBe(tab)
    found.push(...(await violations(sheet.page)))
    await picture(sheet.page, `page/${name}-${tab}`)
  }
  expect(found).toEqual([])
})

test('on a phone and on a wide screen the report and what the file means are not cut off', async () => {
  const sheet = await reportOf('opros.csv', survey(), { query: '?lang=ru' })
  const overflow = () => sheet.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  for (const view of ['report', 'import']) {
    if (view === 'import') await sheet.page.locator('#columns').click()
    for (const width of [360, 2560]) {
      await sheet.page.setViewportSize({ width, height: 760 })
      expect(await overflow(), `${view} at ${width}`).toBe(0)
      await picture(sheet.page, `page/${view}-${width}`)
    }
  }
})

test('an edited answer draws the trend anew, and the file that leaves computes the same in LibreOffice', async () => {
  const sheet = await reportOf('opros.csv', survey(), { query: '?lang=ru' })
  const { page } = sheet
  await page.getByRole('tab', { name: 'Динамика' }).click()
  const chart = page.locator('#charts svg').first()
  await chart.waitFor()
  const before = await chart.innerHTML()
  await page.getByRole('tab', { name: 'Данные', exact: true }).click()
  await sheet.type('B2', '10')
  await page.getByRole('tab', { name: 'Динамика' }).click()
  await expect.poll(() => chart.innerHTML(), { timeout: kPatience }).not.toBe(before)
  await page.getByRole('tab', { name: 'Сводка' }).click()
  const score = await sheet.value('B5')
  await page.locator('#out').click()
  const download = page.waitForEvent('download')
  await page.locator('#out-xlsx').click()
  const confirm = page.locator('#dialog[open] .primary')
  if (await confirm.isVisible()) await confirm.click()
  const file = readFileSync(await (await download).path())
  const computed = await inLibreOffice(file)
  expect(Number(computed.get('Сводка')?.[4]?.[1])).toBeCloseTo(score as number, 9)
})
