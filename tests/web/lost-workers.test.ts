/** Workers that fail at their work: a sentence each, nothing lost, and the next try works. */
import { expect, test } from 'vitest'
import { kStartView, openCalculator } from './support/calculator.ts'

const answers = `How likely are you to recommend us?\n${[10, 10, 9, 9, 8, 7, 3, 0].join('\n')}\n`

test('the report and the file that cannot be made are said, and are made once their Worker lives', async () => {
  let missing: RegExp | null = /data-worker/
  const sheet = await openCalculator({ query: '?lang=en', ready: kStartView, missing: () => missing })
  const { page } = sheet
  await page.setInputFiles('#file', { name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from(answers) })
  await page.getByText('The report could not be made').waitFor()
  missing = null
  await page.locator('#make').click()
  await sheet.gridIsReady()
  expect(await sheet.shows((value) => typeof value === 'number')).toBe(25)

  missing = /xlsx-worker/
  const exported = async () => {
    await page.locator('#out').click()
    await page.locator('#out-xlsx').click()
  }
  await exported()
  await page.getByText('The workbook could not be written').waitFor()
  missing = null
  const coming = page.waitForEvent('download')
  await exported()
  expect((await coming).suggestedFilename()).toBe('answers.xlsx')
})
