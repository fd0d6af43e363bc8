/** A real survey dropped on the page: how soon its score stands, and that it follows the answers. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { dataFile, hasData } from '../support/data.ts'
import { golden, type RealDataRow } from '../support/golden.ts'
import { type Calculator, kStartView, openCalculator } from './support/calculator.ts'
import { drop } from './support/drop.ts'

const start = { query: '?lang=en', ready: kStartView }
const kFirstScore = 1000
const kReport = 40_000

/** The first row of the golden table about the file alone: its score, published or computed in R. */
const expectedOf = (file: string) =>
  golden<RealDataRow>('real_data').find((row) => row.file.join() === file)?.expected as number

async function firstScoreIs(sheet: Calculator, score: number): Promise<void> {
  await sheet.page.locator('#sheet:not([hidden])').waitFor({ timeout: kReport })
  await expect.poll(() => sheet.selected(), { timeout: kReport }).toBeCloseTo(score, 9)
  expect(await sheet.page.getByRole('tab', { selected: true }).textContent()).toBe('Summary')
}

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
    await drop(sheet.page, 'datacamp_nps_web.csv', readFileSync(dataFile('datacamp_nps_web.csv')))
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
