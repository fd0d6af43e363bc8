/** Files of real surveys and shops dropped on the page: the report stands with no click, and its score is the published one. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { dataFile, hasData } from '../support/data.ts'
import { golden, type RealDataRow } from '../support/golden.ts'
import { type Calculator, kStartView, openCalculator } from './support/calculator.ts'

const start = { query: '?lang=en', ready: kStartView }
const kFirstScore = 1000
const kReport = 40_000

/** As a person lets go of a file over the window. */
async function drop({ page }: Calculator, path: string): Promise<void> {
  const bytes = readFileSync(path).toString('base64')
  const transfer = await page.evaluateHandle(
    ([content, name]) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], name))
      return data
    },
    [bytes, basename(path)] as const,
  )
  for (const type of ['dragover', 'drop']) await page.dispatchEvent('body', type, { dataTransfer: transfer })
}

/** The first row of the golden table about the file alone: its score, published or computed in R. */
const noClick = [
  'datacamp_nps_web.csv',
  'datacamp_nps_email.csv',
  'datacamp_nps_mobile.csv',
  'prepbench_040_input_01.csv',
  'perth_parks_importance_satisfaction_wide.csv',
  'uci_online_retail_orders.csv',
  'cdnow_orders.csv',
]

const expectedOf = (file: string) =>
  golden<RealDataRow>('real_data').find((row) => row.file.join() === file)?.expected as number

async function firstScoreIs(sheet: Calculator, score: number): Promise<void> {
  await sheet.page.locator('#sheet:not([hidden])').waitFor({ timeout: kReport })
  await expect.poll(() => sheet.selected(), { timeout: kReport }).toBeCloseTo(score, 9)
  expect(await sheet.page.getByRole('tab', { selected: true }).textContent()).toBe('Summary')
}

test.runIf(hasData)(
  'files dropped one after another: each is its report, its score on the summary, no click',
  async () => {
    const sheet = await openCalculator(start)
    for (const file of noClick) {
      await drop(sheet, dataFile(file))
      await expect.poll(() => sheet.page.locator('#document').textContent()).toBe(file)
      await firstScoreIs(sheet, expectedOf(file))
    }
  },
)

test.runIf(hasData)('a questionnaire on two sheets of a workbook: read together, no click', async () => {
  const sheet = await openCalculator(start)
  await drop(sheet, dataFile('ipacsi_questionnaire.xlsx'))
  await sheet.page.locator('#sheet:not([hidden])').waitFor({ timeout: kReport })
  await expect.poll(() => sheet.line(), { timeout: kReport }).toMatch(/=CSI\(.*, High level$/)
})

/** In the page: measures from the drop to the first score on the screen. */
function watchForScore(): void {
  document.addEventListener('drop', () => performance.mark('drop'))
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector('.first-value')) return
    observer.disconnect()
    performance.measure('first score', 'drop')
  }).observe(document.body, { subtree: true, childList: true })
}

test.runIf(hasData)(
  'the first score stands within a second of the drop, and follows every answer that is changed',
  async () => {
    const sheet = await openCalculator(start)
    await sheet.page.evaluate(watchForScore)
    await drop(sheet, dataFile('datacamp_nps_web.csv'))
    await firstScoreIs(sheet, expectedOf('datacamp_nps_web.csv'))
    const [waited] = await sheet.page.evaluate(() =>
      performance.getEntriesByName('first score').map((each) => each.duration),
    )
    expect(waited).toBeLessThan(kFirstScore)
    await sheet.page.getByRole('tab', { name: 'Data', exact: true }).click()
    await sheet.type('C2', '0')
    await sheet.page.getByRole('tab', { name: 'Summary' }).click()
    await sheet.goTo('B5')
    await sheet.shows((value) => typeof value === 'number' && value < expectedOf('datacamp_nps_web.csv'))
    await sheet.page.getByRole('button', { name: 'Columns' }).click()
    expect(await sheet.page.getByRole('heading', { level: 1 }).textContent()).toBe('Is this what your file means?')
    expect(await violations(sheet.page)).toEqual([])
  },
)
