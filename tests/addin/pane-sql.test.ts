/** "Compute this in SQL" in the pane: the query runs in a real database, and what it brings back becomes a sheet. */
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { startDuckdb } from '../sql/engines/duckdb.ts'
import { violations } from '../support/axe.ts'
import { clippedElements } from '../support/clipped.ts'
import { picture } from '../support/picture.ts'
import { type Excel, openExcel } from './host/excel.ts'
import { modelCounts, select } from './support/pane.ts'

/** As a survey tool may call a question, and as nobody should. */
const heading = "a\"; DROP TABLE answers; -- “оценка '1'”"
const groups = ['north', "o'hare", 'юг']
const answers = Array.from({ length: 60 }, (_, row): [number, string] => [(row * row) % 11, groups[row % 3] ?? ''])

const part = ({ page }: Excel): Locator => page.locator('.sql-section')

async function openPart(locale: string): Promise<Excel> {
  const excel = await openExcel({ locale, sheets: { Survey: [[heading, 'Segment'], ...answers] } })
  modelCounts(excel)
  await select(excel, 'Survey!A2:A61')
  await part(excel).locator('summary').click()
  await expect.poll(() => part(excel).locator('textarea').first().inputValue()).toContain('DROP TABLE')
  return excel
}

async function runInDuckdb(query: string): Promise<string> {
  const running = await startDuckdb()
  try {
    const quoted = `"${heading.replaceAll('"', '""')}"`
    await running.run(`CREATE TABLE answers (${quoted} INTEGER, "Segment" VARCHAR)`)
    const rows = answers.map(([score, group]) => `(${score}, '${group.replaceAll("'", "''")}')`)
    await running.run(`INSERT INTO answers VALUES ${rows.join(', ')}`)
    const found = await running.run(query)
    const names = Object.keys(found[0] ?? {})
    return [names.join('\t'), ...found.map((row) => names.map((name) => String(row[name])).join('\t'))].join('\n')
  } finally {
    await running.stop()
  }
}

async function expectFit(excel: Excel, name: string): Promise<void> {
  const { page } = excel
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const width of [450, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await clippedElements(page), `${name}, ${colorScheme}, at ${width}`).toEqual([])
      await picture(part(excel), `pane/${name}-${colorScheme}-${width}`)
    }
    expect(await violations(page), `${name}, ${colorScheme}`).toEqual([])
  }
}

test('the query of a score under a hostile name runs, and its result is that score again, on a sheet', async () => {
  const excel = await openPart('en-US')
  const section = part(excel)
  const query = section.getByLabel('Query')
  expect(await section.getByLabel('Column with the answers, 0–10').inputValue()).toBe(heading)
  await section.getByLabel('Column of groups').fill('Segment')
  const pasted = await runInDuckdb(await query.inputValue())
  await section.getByLabel('Database').selectOption('clickhouse')
  expect(await query.inputValue()).toContain('accurateCastOrNull')
  await section.getByRole('button', { name: 'Copy' }).click()
  await expect.poll(() => section.locator('.actions').first().textContent()).toMatch(/Copied\.|Ctrl\+C/)

  const box = section.getByLabel('Rows')
  await box.fill('segment\tscore\nnorth\t9')
  await expect.poll(() => section.locator('.wrong').textContent()).toContain('promoters, passives, detractors')
  await box.fill(pasted)
  const rows = section.locator('.paste-form tbody tr')
  await expect.poll(() => rows.count()).toBe(3)
  await expectFit(excel, 'sql-en')
  await section.getByRole('button', { name: 'Put it on a new sheet' }).click()
  await expect.poll(() => excel.book.sheets.map(({ name }) => name)).toContain('NPS from SQL')

  const sheet = excel.book.sheet('NPS from SQL')
  for (const [index, group] of groups.toSorted().entries()) {
    const own = answers.filter(([, name]) => name === group).map(([score]) => score)
    const wanted =
      (100 * (own.filter((score) => score > 8).length - own.filter((score) => score < 7).length)) / own.length
    const row = 5 + index
    expect(sheet.value(`A${row}`)).toBe(group)
    await expect.poll(() => sheet.value(`E${row}`)).toBeCloseTo(wanted, 9)
    expect(Number(sheet.value(`F${row}`))).toBeLessThan(wanted)
    expect(Number(sheet.value(`G${row}`))).toBeGreaterThan(wanted)
  }
})

test('one row is a score with its band and interval, in Russian too', async () => {
  const excel = await openPart('ru-RU')
  await part(excel).getByLabel('Строки').fill('promoters\tpassives\tdetractors\n20\t9\t7')
  await expect.poll(() => part(excel).locator('.score').textContent()).toBe('+36')
  await expectFit(excel, 'sql-ru')
})
