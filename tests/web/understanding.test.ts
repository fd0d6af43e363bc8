/** "Is this what your file means?": what is asked, what can be switched, and what a person reads when a file cannot be read. */
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { type Calculator, kStartView, openCalculator } from './support/calculator.ts'
import { dropAll } from './support/drop.ts'

const start = { query: '?lang=en', ready: kStartView }

interface File {
  readonly name: string
  readonly bytes: Buffer
}

const file = (name: string, text: string): File => ({ name, bytes: Buffer.from(text) })

async function open(sheet: Calculator, { name, bytes }: File): Promise<void> {
  await sheet.page.locator('#file').setInputFiles({ name, mimeType: '', buffer: bytes })
  await sheet.page.locator('#import-read:not([hidden]), #import-failure:not([hidden])').waitFor()
}

const firstScore = ({ page }: Calculator) => page.locator('.first-value').first().textContent()

/** Two questions that both look like the one about recommending, dates that can be read in two ways, a name and an address. */
const unclear = file(
  'unclear.csv',
  [
    'Date,How likely are you to recommend our shop? (0-10),How likely are you to recommend our site? (0-10),E-mail,City',
    ...Array.from({ length: 24 }, (_, row) =>
      [`0${1 + (row % 9)}/0${1 + (row % 7)}/2024`, 10 - (row % 3), row % 9, `someone${row}@mail.example`, 'Minsk'].join(
        ',',
      ),
    ),
  ].join('\n'),
)

test('what is not clear is asked: the order of the dates by a question, columns by their cards', async () => {
  const sheet = await openCalculator(start)
  const { page } = sheet
  await open(sheet, unclear)
  expect(await page.evaluate(() => document.body.dataset.view)).toBe('import')
  expect(await page.locator('.column').count()).toBe(5)
  expect(await page.getByText('someone0@mail.example').count()).toBe(0)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Day first' }).click()
  await expect.poll(() => page.getByRole('combobox', { name: 'Order of dates' }).inputValue()).toBe('0')
  await expect.poll(() => page.getByRole('button', { name: 'Day first' }).count()).toBe(0)
})

test('a column is corrected with one choice, and the first look follows at once', async () => {
  const sheet = await openCalculator(start)
  await open(
    sheet,
    file('plain.csv', `a,b\n${Array.from({ length: 12 }, (_, row) => `${row % 11},x${row}`).join('\n')}`),
  )
  const role = sheet.page.getByRole('combobox', { name: 'What “a” is' })
  await role.focus()
  await role.selectOption('leftOut')
  await expect.poll(() => sheet.page.locator('#import-first').textContent()).toContain('Nothing to score yet')
  await role.selectOption('recommend')
  // 0-10 and a second 0: 2 promoters, 2 passives, 8 detractors.
  await expect.poll(() => firstScore(sheet)).toBe('NPS −50')
  expect(await sheet.page.evaluate(() => document.activeElement?.getAttribute('data-column'))).toBe('0')
  await sheet.page.getByRole('button', { name: 'Make the report' }).click()
  await sheet.gridIsReady()
  expect(await sheet.shows((value) => typeof value === 'number')).toBeCloseTo(-50, 9)
})

test('of several files each can be read in another way, and what that did can be taken back', async () => {
  const sheet = await openCalculator(start)
  const { page } = sheet
  const head = 'How likely are you to recommend us?;City'
  await dropAll(page, [
    ['spring.csv', `${head}\n10;Perth\n9;Perth\n`],
    ['summer.csv', `${head}\n3;Perth\n10;Perth\n`],
  ])
  const about = page.locator('#import-files')
  await about.getByText('How each file was read').click()
  const delimiter = about.getByRole('group', { name: 'summer.csv' }).getByRole('combobox')
  await delimiter.focus()
  await delimiter.selectOption({ label: 'one column' })
  await about.getByText('so they cannot be one table').waitFor()
  expect(await about.locator('.reason').allTextContents()).toEqual([head.replace(';', ' | '), head])
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-chip'))).toBe('delimiter-1')
  expect(await violations(page)).toEqual([])
  await delimiter.selectOption({ label: 'semicolon' })
  await expect.poll(() => firstScore(sheet)).toBe('NPS +50')
})

test('another encoding is tried from its chip and shows at once how the file reads', async () => {
  const sheet = await openCalculator(start)
  const rows = Array.from({ length: 12 }, (_, row) => `${row % 11};Минск`)
  // A row with a cell more is something to look at: the report waits.
  const text = ['Оценка;Город', ...rows, '9;Минск;x'].join('\r\n')
  await open(sheet, { name: 'опрос.csv', bytes: Buffer.from([...text].map(codeOf)) })
  const chip = sheet.page.getByRole('combobox', { name: 'Encoding' })
  const heading = sheet.page.locator('.column h2').nth(1)
  await expect.poll(() => heading.textContent()).toBe('Город')
  const other = await chip.locator('option', { hasText: 'KOI8-R' }).getAttribute('value')
  await chip.focus()
  await chip.selectOption(other)
  await expect.poll(() => heading.textContent()).not.toBe('Город')
  expect(await sheet.page.evaluate(() => document.activeElement?.getAttribute('data-chip'))).toBe('encoding')
})

/** windows-1251 has the Russian letters in the order of Unicode, from 0xC0 on. */
function codeOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  return code < 128 ? code : code - 0x410 + 0xc0
}

test.each([
  ['empty.csv', ''],
  ['junk.bin', String.fromCharCode(...Array.from({ length: 400 }, (_, index) => (index * 7) % 32))],
])('%s: a sentence, and the page goes on', async (name, text) => {
  const sheet = await openCalculator(start)
  await open(sheet, file(name, text))
  const said = await sheet.page.getByRole('alert').textContent()
  expect(said).toMatch(/^[A-Z].*[.!] ?.*/s)
  expect(said).not.toMatch(/undefined|import-|Error/)
  expect(await violations(sheet.page)).toEqual([])
  await open(sheet, file('good.csv', 'How likely are you to recommend us? (0-10)\n10\n9\n3\n8\n'))
  await sheet.gridIsReady()
  expect(await sheet.shows((value) => typeof value === 'number')).toBeCloseTo(25, 9)
})

test('texts of a file are texts: markup, formulas and names of properties do nothing', async () => {
  const sheet = await openCalculator(start)
  const evil = '<img src=x onerror="document.title=1">'
  const header = `"${evil.replaceAll('"', '""')}",__proto__,=1+1,How likely are you to recommend us? (0-10)`
  const rows = Array.from({ length: 12 }, (_, row) => `<b>x</b>,constructor,"=HYPERLINK(""x"")",${row % 11}`)
  await open(sheet, file('evil.csv', [header, ...rows].join('\n')))
  expect(await sheet.page.locator('main img').count()).toBe(0)
  expect(await sheet.page.locator('.examples li').first().textContent()).toBe('<b>x</b>')
  expect(await firstScore(sheet)).toBe('NPS −50')
})

test('sixteen thousand columns do not hold the page up', async () => {
  const sheet = await openCalculator(start)
  const columns = Array.from({ length: 16_384 }, (_, column) => `q${column}`)
  await open(sheet, file('wide.csv', `${columns.join(',')}\n${columns.map(() => 5).join(',')}`))
  await sheet.page.getByRole('button', { name: /Show .* more columns/ }).waitFor()
  expect(await sheet.page.locator('.column').count()).toBe(100)
})

test('a long reading says how far it is, is stopped with one click, and does not come back', async () => {
  const sheet = await openCalculator(start)
  const { page } = sheet
  // Written in the page: so many bytes take the test longer to send than the page to read.
  await page.evaluate(() => {
    const line = `10,"${'a long answer '.repeat(8)}"\n`
    const carried = new DataTransfer()
    carried.items.add(new File(['How likely are you to recommend us? (0-10),Why\n', line.repeat(300_000)], 'long.csv'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }))
  })
  await expect.poll(() => page.locator('#import-stage').textContent()).toMatch(/Reading the file… [\d,]+ rows/)
  await page.getByRole('button', { name: 'Stop' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('score you can defend')
  await open(sheet, file('short.csv', 'How likely are you to recommend us? (0-10)\n10\n9\n3\n8\n'))
  await sheet.gridIsReady()
  expect(await sheet.shows((value) => typeof value === 'number')).toBeCloseTo(25, 9)
})
