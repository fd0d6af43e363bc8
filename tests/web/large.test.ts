/** A survey too large for the grid to hold: it is shown, computed, changed, exported and kept as any other. */
import { readFile } from 'node:fs/promises'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { type Calculator, kStartView, openCalculator } from './support/calculator.ts'

const kRows = 26_000
const kPatience = 30_000
/** Of a long way, on a busy machine. */
const kWhole = 180_000
const question = 'How likely are you to recommend us? (0-10)'
const scores = Array.from({ length: kRows }, (_, row) => row % 11)
const amounts = Array.from({ length: kRows }, (_, row) => ((row * 7919) % 1000) / 4)
const lines = scores.map((score, row) => `${row + 1},${score},${amounts[row]},segment ${row % 7},fine,2024-05-01`)
const file = {
  name: 'large.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`id,${question},Order amount,Segment,Why,Date\n${lines.join('\n')}\n`),
}

const share = (wanted: (score: number) => boolean) => scores.filter(wanted).length / kRows
const npsOf = (promoters: number, detractors: number) => 100 * (promoters - detractors)
const nps = npsOf(
  share((score) => score >= 9),
  share((score) => score <= 6),
)
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)

const settled = (sheet: Calculator, value: number) =>
  expect.poll(() => sheet.selected(), { timeout: kPatience }).toBeCloseTo(value, 9)

async function openLarge(): Promise<Calculator> {
  const sheet = await openCalculator({ query: '?lang=en', ready: kStartView })
  await sheet.page.locator('#file').setInputFiles(file)
  await sheet.page.locator('#make').click()
  await sheet.page.locator('#sheet:not([hidden])').waitFor({ timeout: kPatience })
  await settled(sheet, nps)
  return sheet
}

async function toSheet({ page }: Calculator, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click()
}

async function saved({ page }: Calculator, entry: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: entry }).click()
  const coming = page.waitForEvent('download', { timeout: kPatience })
  const confirm = page.locator('dialog[open] .primary')
  await Promise.race([coming, confirm.click().catch(() => null)])
  return readFile(await (await coming).path())
}

test('shown to its last row, computed, changed, exported and kept', { timeout: kWhole }, async () => {
  const sheet = await openLarge()
  const { page } = sheet

  await toSheet(sheet, 'Data')
  expect(await sheet.value(`B${kRows + 1}`)).toBe(scores.at(-1))
  expect(await sheet.value('D2')).toBe('segment 0')

  const range = (column: string) => `${column}2:${column}${kRows + 1}`
  const formulas: readonly (readonly [string, number])[] = [
    [`=AVERAGE(${range('C')})`, sum(amounts) / kRows],
    [
      `=COUNTIFS(${range('B')},">=9",${range('C')},"<100")`,
      scores.filter((score, row) => score >= 9 && (amounts[row] ?? 0) < 100).length,
    ],
    [`=SUM(${range('C')})`, sum(amounts)],
    [`=COUNTIF(${range('D')},"segment 3")`, scores.filter((_score, row) => row % 7 === 3).length],
    [`=NPS(${range('B')})`, nps],
    [`=MEDIAN(${range('B')})`, 5],
  ]
  for (const [index, [formula, value]] of formulas.entries()) {
    await sheet.type(`H${index + 2}`, formula)
    await sheet.goTo(`H${index + 2}`)
    await settled(sheet, value)
  }

  await sheet.type('H12', '=SKEW(A:F)')
  await sheet.goTo('H12')
  await expect
    .poll(() => sheet.line(), { timeout: kPatience })
    .toContain('SKEW over so many cells would hold the page up')

  await sheet.type('J2', '=RFM(D2:D101,F2:F101,C2:C101)')
  await sheet.goTo('J2')
  const first = page.locator('#panel .result-table tbody tr').first().locator('td')
  // Every seventh of a hundred orders, all of one day.
  await expect
    .poll(async () => (await first.allTextContents()).slice(0, 3), { timeout: kPatience })
    .toEqual(['segment 0', '0', '15'])

  await isGivenUp(sheet)

  const detractor = scores.indexOf(0)
  const mended = nps + 200 / kRows
  const onSummary = async (value: number) => {
    await toSheet(sheet, 'Summary')
    await sheet.goTo('B5')
    await settled(sheet, value)
  }
  await sheet.type(`B${detractor + 2}`, '10')
  await onSummary(mended)
  await page.getByRole('button', { name: 'Undo' }).click()
  await onSummary(nps)
  await page.getByRole('button', { name: 'Redo' }).click()
  const redone = await page.evaluate(() => Date.now())
  await onSummary(mended)

  const workbook = await readXlsx(await saved(sheet, 'Excel workbook'))
  const data = workbook.sheets.find(({ name }) => name === 'Data')
  expect(data?.rows.length).toBe(kRows + 1)
  expect(data?.rows[detractor + 1]?.[1]).toBe(10)
  expect(workbook.sheets.find(({ name }) => name === 'Summary')?.rows[4]?.[1]).toBeCloseTo(mended, 9)

  await toSheet(sheet, 'Data')
  const csv = (await saved(sheet, 'CSV')).toString('utf8').split('\r\n')
  expect(csv.length).toBe(kRows + 2)
  expect(csv[detractor + 1]).toMatch(/^1,10,/)

  await sheet.goTo(`B2:B${kRows + 1}`)
  await page.keyboard.press('Delete')
  await page.getByRole('alert').filter({ hasText: 'too large' }).waitFor()
  expect(await sheet.value('B3')).toBe(scores[1])

  await isKept(sheet, redone)
  await page.goto('about:blank')
  await page.goBack()
  await page.getByRole('button', { name: 'Continue' }).click()
  await sheet.gridIsReady()
  await onSummary(mended)
  await toSheet(sheet, 'Data')
  expect(await sheet.value(`B${detractor + 2}`)).toBe(10)
  expect(await sheet.value('H4')).toBeCloseTo(sum(amounts), 6)
})

/** The Worker with the data gets no further until the page is told so; then something goes wrong in it. */
async function hold({ page }: Calculator): Promise<() => void> {
  let release: () => void = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/held', async (route) => released.then(() => route.abort().catch(() => null)))
  const reached = page.waitForRequest('**/held')
  const worker = page.workers().findLast((each) => each.url().includes('data-worker'))
  await worker?.evaluate(() => {
    setTimeout(() => {
      const request = new XMLHttpRequest()
      request.open('GET', '/held', false)
      request.send()
    })
  })
  await reached
  return release
}

/** What is computed is said, can be cancelled by keyboard or lost with its Worker, and is computed when it is asked for again. */
async function isGivenUp(sheet: Calculator): Promise<void> {
  const { page } = sheet
  const cancel = page.locator('#working-cancel')
  for (const [place, rows, sentence] of [
    ['H9', 11_000, 'Cancelled before it was computed'],
    ['H10', 22_000, 'stopped before it had an answer'],
  ] as const) {
    const release = await hold(sheet)
    await sheet.type(place, `=NPS(B2:B${rows + 1})`)
    await page.getByText(`Computing NPS in Data!${place}`).waitFor()
    if (place === 'H9') {
      await expect
        .poll(async () => {
          await page.keyboard.press('F6')
          return cancel.evaluate((button) => button === document.activeElement)
        })
        .toBe(true)
      await page.keyboard.press('Enter')
    } else release()
    await sheet.goTo(place)
    await expect.poll(() => sheet.line(), { timeout: kPatience }).toContain(sentence)
    await page.getByRole('button', { name: 'Try again' }).click()
    const asked = scores.slice(0, rows)
    await settled(
      sheet,
      (100 * (asked.filter((score) => score >= 9).length - asked.filter((score) => score <= 6).length)) / rows,
    )
    expect(await cancel.isVisible()).toBe(false)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  }
}

/** The store has the workbook as it was at this moment, or later. */
const isKept = ({ page }: Calculator, since: number) =>
  expect
    .poll(
      () =>
        page.evaluate(async (moment) => {
          const done = <Value>(request: IDBRequest<Value>) =>
            new Promise<Value>((resolve) => request.addEventListener('success', () => resolve(request.result)))
          const database = await done(indexedDB.open('keyval-store'))
          const [work] = await done(database.transaction('keyval').objectStore('keyval').getAll())
          database.close()
          return work?.kind === 'workbook' && work.savedAt > moment
        }, since),
      { timeout: kPatience },
    )
    .toBe(true)
