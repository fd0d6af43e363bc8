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

test('a formula has the query of its own function, with its options and the headings of its columns', async () => {
  const rows = answers.map(([score, group], row): [number, string, number, string] => [
    score,
    group,
    45_000 + row,
    `c${row % 9}`,
  ])
  const excel = await openExcel({
    locale: 'en-US',
    sheets: {
      Survey: [['Score', 'Segment', 'Answered', 'Client'], ...rows],
      Report: [
        ['=NPS.BY(Survey!A2:A61,Survey!B2:B61,0.9)'],
        ['=NPS.TREND(Survey!A2:A61,Survey!C2:C61,"quarter")'],
        ['=COHORTS(Survey!D2:D61,Survey!C2:C61,"week")'],
        ['=RPR.ORDERS(Survey!D2:D61,Survey!C2:C61,45010,"2023-04-30","days")'],
        ['=CSAT(Survey!A2:A61,"0-10","net")'],
        ['=CES(Survey!A2:A61,"0-10","mean","low")'],
        ['=NPS.SAMPLESIZE(5)'],
        ['=AUDIT(Survey!A2:A61)'],
        ['=THEMES(Survey!B2:B61,Survey!A2:A61)'],
      ],
    },
  })
  const section = part(excel)
  const query = section.getByLabel('Query')
  await select(excel, 'Report!A1')
  await section.locator('summary').click()
  await expect.poll(() => query.inputValue()).toContain('AS p_against_rest')
  await expect.poll(() => section.getByLabel('Column of groups').inputValue()).toBe('Segment')
  await expect.poll(() => query.inputValue()).toContain('SELECT "Segment" AS grouped_by')
  await section.getByLabel('Database').selectOption('postgresql')
  expect(await section.getByRole('link', { name: 'postgresql.sql' }).getAttribute('href')).toBe('./sql/postgresql.sql')

  await select(excel, 'Report!A2')
  await expect.poll(() => query.inputValue()).toContain('date_trunc(\'quarter\', CASE WHEN pg_typeof("Answered")')
  await expect.poll(() => section.getByLabel('Period').inputValue()).toBe('quarter')
  await select(excel, 'Report!A3')
  await expect.poll(() => query.inputValue()).toContain('periods_seen')
  await expect.poll(() => section.getByLabel('Column with the customer').inputValue()).toBe('Client')
  await section
    .getByLabel('Rows')
    .fill('cohort\tperiods_later\tcustomers\tperiods_seen\n2024-01-01\t0\t10\t1\n2024-01-01\t1\t4\t1')
  await expect.poll(() => section.locator('.result-section table').textContent()).toMatch(/40(\.0)?.?%/)

  await select(excel, 'Report!A4')
  await expect.poll(() => query.inputValue()).toContain("day >= CAST('2023-03-25' AS date)")
  await expect.poll(() => section.getByLabel('Until before this day').inputValue()).toBe('2023-04-30')
  await select(excel, 'Report!A5')
  await expect.poll(() => query.inputValue()).toContain('100 * (better - worse) / answers')
  await select(excel, 'Report!A6')
  await expect.poll(() => section.textContent()).toContain('no query for these options of CES')
  await select(excel, 'Report!A8')
  await expect.poll(() => section.textContent()).toContain('AUDIT needs the rows themselves: no query gives it.')
  expect(await query.count()).toBe(0)
  await select(excel, 'Report!A9')
  await expect.poll(() => section.textContent()).toContain('This one gives the score above.')
  expect(await query.inputValue()).toContain('promoters')
  await select(excel, 'Report!A7')
  await expect.poll(() => section.isVisible()).toBe(false)
})

test('one row is a score with its band and interval, in Russian too', async () => {
  const excel = await openPart('ru-RU')
  await part(excel).getByLabel('Строки').fill('promoters\tpassives\tdetractors\n20\t9\t7')
  await expect.poll(() => part(excel).locator('.score').textContent()).toBe('+36')
  await expectFit(excel, 'sql-ru')
})
