/** A Worker that cannot be had: a sentence, nothing lost, and the next try works. */
import { expect, test } from 'vitest'
import { kStartView, openCalculator } from './support/calculator.ts'

const answers = `How likely are you to recommend us?\n${[10, 10, 9, 9, 8, 7, 3, 0].join('\n')}\n`

test('a report that cannot be made is said, and is made once its Worker can be had', async () => {
  let missing: RegExp | null = /data-worker/
  const sheet = await openCalculator({ query: '?lang=en', ready: kStartView, missing: () => missing })
  const { page } = sheet
  await page.setInputFiles('#file', { name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from(answers) })
  await page.getByText('The report could not be made').waitFor()
  missing = null
  await page.locator('#make').click()
  await sheet.gridIsReady()
  expect(await sheet.shows((value) => typeof value === 'number')).toBe(25)
})
