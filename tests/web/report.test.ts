/** Files of real surveys and shops dropped on the page: the report stands with no click, and its score is the published one. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { dataFile, hasData } from '../support/data.ts'
import { violations } from './support/axe.ts'
import { type Calculator, kStartView, openCalculator } from './support/calculator.ts'

const start = { query: '?lang=en', ready: kStartView }
const kFirstScore = 1000

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

/** From published_results.json, which names where each was printed. */
const published: readonly (readonly [file: string, score: number])[] = [
  ['datacamp_nps_web.csv', 22.096069868995635],
  ['datacamp_nps_email.csv', 18.596311475409838],
  ['datacamp_nps_mobile.csv', -14.714047751249305],
]

test.runIf(hasData).each(published)('%s: %d on the summary, no click', async (file, score) => {
  const sheet = await openCalculator(start)
  await drop(sheet, dataFile(file))
  await sheet.gridIsReady()
  await expect.poll(() => sheet.page.getByRole('tab', { selected: true }).textContent()).toBe('Summary')
  expect(await sheet.shows((value) => typeof value === 'number')).toBeCloseTo(score, 9)
})

test.runIf(hasData)('the first score stands within a second of the drop', async () => {
  const sheet = await openCalculator(start)
  const dropped = Date.now()
  await drop(sheet, dataFile('datacamp_nps_web.csv'))
  await sheet.page.locator('.first-value').first().waitFor()
  expect(Date.now() - dropped).toBeLessThan(kFirstScore)
  expect(await sheet.page.locator('.first-value').first().textContent()).toBe('NPS +22')
})

test.runIf(hasData)(
  'changing an answer changes the score, its colour and the panel; the columns are one click away',
  async () => {
    const sheet = await openCalculator(start)
    await drop(sheet, dataFile('datacamp_nps_web.csv'))
    await sheet.gridIsReady()
    await sheet.shows((value) => typeof value === 'number')
    await sheet.page.getByRole('tab', { name: 'Data', exact: true }).click()
    await sheet.type('C2', '0')
    await sheet.page.getByRole('tab', { name: 'Summary' }).click()
    await sheet.goTo('C5')
    await sheet.shows((value) => typeof value === 'number' && value < 22.096)
    await sheet.page.getByRole('button', { name: 'Columns' }).click()
    expect(await sheet.page.getByRole('heading', { level: 1 }).textContent()).toBe('Is this what your file means?')
    expect(await violations(sheet.page)).toEqual([])
  },
)
