/** What leaves the page: files that are read back here, a picture, and the report on paper. */
import { spawnSync } from 'node:child_process'
import { readXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { dataFile, hasData } from '../support/data.ts'
import { type Calculator, kStartView, openCalculator } from './support/calculator.ts'
import { saved } from './support/saved.ts'

const published = 22.096069868995635

async function report(): Promise<Calculator> {
  const sheet = await openCalculator({ query: '?lang=en', ready: kStartView })
  await sheet.page.locator('#file').setInputFiles(dataFile('datacamp_nps_web.csv'))
  await sheet.page.locator('#sheet:not([hidden])').waitFor()
  await sheet.shows((value) => typeof value === 'number')
  return sheet
}

/** As the browser's own printing makes it; read by a program that knows nothing of us. */
async function expectPrinted(page: Page): Promise<void> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const source = pdf.toString('latin1')
  expect(source.startsWith('%PDF-')).toBe(true)
  expect(source.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1)
  const { stdout, error } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' })
  if (error) return
  const pages = stdout.split('\f').filter((text) => text.trim() !== '')
  expect(pages.length).toBeGreaterThan(1)
  expect(pages[0]).toContain('datacamp_nps_web.csv')
  expect(pages[0]).toMatch(/NPS\s+22\.1/)
  expect(stdout).not.toContain('Everything stays on this computer')
}

test.runIf(hasData)('the workbook, a sheet, the results: named after the file, with the published score', async () => {
  const sheet = await report()
  const workbook = await saved(sheet, 'Excel workbook')
  expect(workbook.name).toBe('datacamp_nps_web.xlsx')
  const { sheets } = await readXlsx(workbook.bytes)
  expect(sheets.map(({ name }) => name)).toEqual(await sheet.page.getByRole('tab').allTextContents())
  expect(sheets[1]?.rows[4]?.[1]).toBeCloseTo(published, 9)
  const method = (await readXlsx((await saved(sheet, 'with a method sheet')).bytes)).sheets.at(-1)
  expect(method?.name).toBe('Method 2')
  const line = method?.rows.find(([place, name]) => place === 'Summary!B5' && name === 'NPS')
  expect(line?.slice(2, 10)).toEqual([
    expect.closeTo(published, 9),
    null,
    null,
    2290,
    null,
    null,
    '0-10',
    '95%, adjusted Wald',
  ])
  const csv = await saved(sheet, 'This sheet as CSV')
  expect(csv.name).toBe('datacamp_nps_web - Summary.csv')
  expect(csv.bytes.toString('utf8')).toContain(`NPS,${published}`)
  const json = await saved(sheet, 'Results as JSON')
  const { results } = JSON.parse(json.bytes.toString('utf8'))
  const score = results.find((each: { sheet: string; cell: string }) => each.sheet === 'Summary' && each.cell === 'B5')
  expect(score).toMatchObject({ reading: { metric: 'NPS', counted: 2290 } })
  expect(score.value).toBeCloseTo(published, 9)
})

test.runIf(hasData)(
  'on paper the report is text in tables, without the grid and the data; a chart is a picture',
  async () => {
    const sheet = await report()
    const { page } = sheet
    const { name, bytes } = await saved(sheet, 'A chart as a picture')
    expect(name).toMatch(/\.png$/)
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    const drawn = await saved(sheet, 'A chart as a picture', 'SVG')
    expect(drawn.name).toMatch(/\.svg$/)
    expect(drawn.bytes.toString('utf8')).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    await expectPrinted(page)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#sheet').isVisible()).toBe(false)
    const paper = page.locator('#paper')
    expect(await paper.locator('h2').allTextContents()).not.toContain('Data')
    expect(await paper.getByRole('row', { name: /^NPS/ }).first().textContent()).toContain('22.1')
    expect(await paper.locator('svg[role=img]').count()).toBeGreaterThan(0)
  },
)

test.runIf(hasData)('the menu and the dialog go by keyboard, and axe finds nothing in them', async () => {
  const { page } = await report()
  await page.getByRole('button', { name: 'Export' }).press('Enter')
  expect(await violations(page)).toEqual([])
  while (!(await page.locator('#out-picture').evaluate((item) => item === document.activeElement))) {
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await page.locator('dialog[open]').waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(await page.locator('dialog[open]').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('out')
})
