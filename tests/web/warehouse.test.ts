/** Files of more rows than the grid holds: counted in the page by DuckDB, and told by what DuckDB itself counts in them. */
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { csvOf, npsIn, parquetOf } from '../../bench/large-files.mjs'
import { violations } from '../support/axe.ts'
import { endWorker, watchWorkers } from '../support/ended-workers.ts'
import { type Calculator, kStartView, openCalculator } from './support/calculator.ts'

const kRows = { parquet: 1_000_000, csv: 2_100_000 }
const kPatience = 60_000
/** Messages after which the database is there and has a file. */
const kStarted = 8

const files = { parquet: '', csv: '' }

beforeAll(async () => {
  files.parquet = await parquetOf(kRows.parquet)
  files.csv = await csvOf(kRows.csv)
}, 120_000)

const sentence = ({ page }: Calculator) => page.locator('#import-failure .sentence').textContent({ timeout: kPatience })

async function chosen(sheet: Calculator, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  await sheet.page.locator('#file').setInputFiles(file)
}

async function reported(sheet: Calculator): Promise<void> {
  await sheet.page.locator('#sheet:not([hidden])').waitFor({ timeout: kPatience })
  await expect.poll(() => sheet.selected(), { timeout: kPatience }).toBeTypeOf('number')
}

const toSheet = ({ page }: Calculator, name: string) => page.getByRole('tab', { name, exact: true }).click()

/** Tens of megabytes are not for those who open no such file. */
test('no copy for offline holds the database', () => {
  expect(readFileSync('dist/site/service-worker.js', 'utf8')).not.toContain('duckdb-')
})

const start = { query: '?lang=en', ready: kStartView }
const open = () => openCalculator(start)

test('a million rows of Parquet: the score, its groups and months, as formulas over counts', async () => {
  const sheet = await open()
  await chosen(sheet, files.parquet)
  await reported(sheet)
  const [all, ...segments] = await npsIn(files.parquet)
  expect(await sheet.value('B5')).toBeCloseTo(all?.nps ?? 0, 9)
  expect(await sheet.value('E5')).toBe(all?.answers)
  await sheet.goTo('B5')
  await expect.poll(() => sheet.panel()).toMatch(/Counts!B7, C7, D7.*959,832 answers.*95\s%\sinterval/)

  await toSheet(sheet, 'Segments')
  const names: unknown[] = []
  for (const row of segments.keys()) {
    const name = await sheet.value(`A${7 + row}`)
    const own = segments.find(({ segment }) => segment === name)
    expect(await sheet.value(`B${7 + row}`)).toBe(own?.answers)
    expect(await sheet.value(`C${7 + row}`)).toBeCloseTo(own?.nps ?? Number.NaN, 9)
    names.push(name)
  }
  expect(new Set(names).size).toBe(segments.length)
  expect(Number(await sheet.value('D7'))).toBeLessThan(Number(await sheet.value('C7')))
  const p = Number(await sheet.value('I7'))
  expect(p).toBeGreaterThan(0)
  expect(p).toBeLessThanOrEqual(1)

  await toSheet(sheet, 'Trend')
  expect(await sheet.value('A30')).toBe(45992)
  await expect.poll(() => sheet.page.locator('#charts section h2').allTextContents()).toHaveLength(2)
  expect(await violations(sheet.page)).toEqual([])

  await toSheet(sheet, 'Counts')
  await sheet.type('B7', '0')
  await toSheet(sheet, 'Summary')
  await sheet.goTo('B5')
  await sheet.shows((value) => typeof value === 'number' && value < 0)
})

test('a corrected column is counted anew; what is no table of Parquet is refused with a sentence', async () => {
  const sheet = await open()
  const { page } = sheet
  await chosen(sheet, files.parquet)
  await reported(sheet)
  await page.locator('#columns').click()
  await page.getByLabel(/How satisfied/).selectOption('leftOut')
  await expect.poll(() => page.locator('.first-score').count(), { timeout: kPatience }).toBe(1)
  expect(await page.locator('.first-value').textContent()).toMatch(/^NPS \+/)
  expect(await violations(page)).toEqual([])

  const buffer = readFileSync(files.parquet)
  const named = (bytes: Buffer) => ({ name: 'answers.parquet', mimeType: 'application/octet-stream', buffer: bytes })
  await chosen(sheet, named(Buffer.from('a,b\n1,2\n')))
  expect(await sentence(sheet)).toMatch(/^This is not a Parquet file/)
  await chosen(sheet, named(buffer.subarray(0, buffer.length / 2)))
  await expect.poll(() => sentence(sheet), { timeout: kPatience }).toMatch(/^The Parquet file is damaged/)
  buffer.fill(7, 1000, buffer.length - 100_000)
  await chosen(sheet, named(buffer))
  await expect.poll(() => page.locator('#import-reading').isHidden(), { timeout: kPatience }).toBe(true)
  expect(await sentence(sheet)).toMatch(/^The Parquet file is damaged/)
})

test('two million rows of CSV', async () => {
  const sheet = await open()
  await chosen(sheet, files.csv)
  await reported(sheet)
  const [all] = await npsIn(files.csv)
  expect(await sheet.value('B5')).toBeCloseTo(all?.nps ?? 0, 9)
  expect(await sheet.value('E5')).toBe(all?.answers)
})

test('a database that ends over its work is told of, a person stops the counting, and the database ends with it', async () => {
  // What DuckDB writes on the console is its own.
  const sheet = await openCalculator({ ...start, prepare: watchWorkers, missing: () => null })
  const { page } = sheet
  await endWorker(page, 'duckdb', kStarted)
  await chosen(sheet, files.parquet)
  expect(await sentence(sheet)).toMatch(/^Counting this file takes more memory than the browser has/)
  await chosen(sheet, files.csv)
  await expect
    .poll(() => page.workers().some((each) => each.url().includes('duckdb')), { timeout: kPatience })
    .toBe(true)
  await page.locator('#stop').click()
  await expect
    .poll(() => page.workers().some((each) => each.url().includes('duckdb')), { timeout: kPatience })
    .toBe(false)
  expect(await page.locator('#start').isVisible()).toBe(true)
})

test.each([/duckdb-eh-/, /duckdb-browser-eh/, /assets\/open-/])('without %s the page says so', async (missing) => {
  const sheet = await openCalculator({ ...start, missing: () => missing })
  await chosen(sheet, files.parquet)
  expect(await sentence(sheet)).toMatch(/^The part of the page that counts very large files did not load/)
})
