/** Files with something amiss, dropped one after another on one page: each gets a sentence, and the page goes on. */
import { writeXlsx } from 'hucre'
import { expect, test } from 'vitest'
import { zipped } from '../import/support/zip.ts'
import { kStartView, openCalculator } from './support/calculator.ts'
import { drop } from './support/drop.ts'

const kQuestion = 'How likely are you to recommend us? (0-10)'
const kSheets = [{ name: 'Answers', rows: [[kQuestion], [10], [9], [3], [8]] }]

type Content = string | Uint8Array

const cannotBeRead: readonly (readonly [string, () => Promise<Content> | Content, string])[] = [
  [
    'password.xlsx',
    () => writeXlsx({ sheets: kSheets, encryption: { password: 'secret', spinCount: 1000 } }),
    'protected by a password',
  ],
  [
    'bomb.xlsx',
    () =>
      zipped([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(80 * 2 ** 20, ' ') },
      ]),
    'far larger than any survey',
  ],
]

const answers = [10, 9, 3, 8].map((answer) => `${answer},good`)

/** A file, a sentence of the page about it, and the first score, null where there is none. */
const canBeRead: readonly (readonly [string, () => Promise<Content> | Content, string, string | null])[] = [
  ['macros.xlsm', () => writeXlsx({ sheets: kSheets, vbaProject: new Uint8Array([1, 2, 3]) }), 'not run', 'NPS +25'],
  ['ragged.csv', () => [`${kQuestion},Why`, ...answers, '9', '2,so,what'].join('\n'), '2 rows have more', 'NPS +17'],
  ['zeros.csv', () => [`${kQuestion},Why`, ...answers].join('\n').replace('good', 'g\0ood'), '1 invisible', 'NPS +25'],
  ['headings.csv', () => `${kQuestion},Why\n`, 'headings but no answers yet', null],
  ['nothing-asked.csv', () => 'City,Street\nMinsk,Long\nMinsk,Short\nBrest,Wide\n', 'A score needs a column', null],
]

test('bad files: a sentence each, a report only where there is something to report, and the page goes on', async () => {
  const sheet = await openCalculator({ query: '?lang=en', ready: kStartView })
  const { page } = sheet
  const view = page.locator('#import')
  const make = page.locator('#make')
  for (const [name, content, sentence] of cannotBeRead) {
    await drop(page, name, await content())
    await page.locator('#import-failure', { hasText: sentence }).waitFor()
    expect(await view.getByRole('heading', { level: 1 }).textContent()).toBe('The file was not read')
    expect(await make.isVisible(), name).toBe(false)
  }
  for (const [name, content, sentence, score] of canBeRead) {
    await drop(page, name, await content())
    await page.locator('#import-read:not([hidden])', { hasText: sentence }).waitFor()
    expect(await view.getByRole('heading', { level: 1 }).textContent()).toBe('Is this what your file means?')
    expect(await page.locator('.first-value').allTextContents(), name).toEqual(score === null ? [] : [score])
    expect(await make.isEnabled(), name).toBe(score !== null)
  }
  const wide = [kQuestion, ...answers].map((row) => `${row}${';'.repeat(16_384)}x`)
  await drop(page, 'wide.csv', wide.join('\n'))
  await page.locator('#import-failure', { hasText: 'Perhaps another character separates the cells' }).waitFor()
  await page.locator('#import-failure').getByRole('button', { name: 'comma', exact: true }).click()
  await page.locator('#import-read:not([hidden])').waitFor()
  expect(await page.getByRole('combobox', { name: 'What stands between columns' }).inputValue()).toBe('1')
  await drop(page, 'good.csv', [`${kQuestion},Why`, ...answers].join('\n'))
  await sheet.gridIsReady()
  expect(await sheet.shows((value) => typeof value === 'number')).toBeCloseTo(25, 9)
})

test('headings that are the same are told apart by the letters of their columns', async () => {
  const sheet = await openCalculator({ query: '?lang=en', ready: kStartView })
  const rows = Array.from({ length: 12 }, (_, row) => `${row % 11},${(row * 3) % 11},x`)
  await drop(sheet.page, 'twice.csv', [`${kQuestion},${kQuestion},Why`, ...rows].join('\n'))
  const titles = sheet.page.locator('.column h2')
  await titles.first().waitFor()
  expect(await titles.allTextContents()).toEqual([`A: ${kQuestion}`, `B: ${kQuestion}`, 'Why'])
  const cut = await titles.evaluateAll((all) => all.filter((each) => each.scrollHeight > each.clientHeight).length)
  expect(cut).toBe(0)
})
