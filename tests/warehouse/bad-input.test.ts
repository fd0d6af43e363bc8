/** Files as they come: every one is counted as a report on a small file counts it, or refused with a sentence. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Cell } from '../../web/sheet/contract.ts'
import { Asked } from '../../web/warehouse/asked.ts'
import { Counter } from '../../web/warehouse/counter.ts'
import { refusalOf } from '../../web/warehouse/failures.ts'
import { endOfLines, linesOfRows } from '../../web/warehouse/head.ts'
import { recoded } from '../../web/warehouse/recoded.ts'
import { sampleOf } from '../../web/warehouse/sample.ts'
import { scoresOf } from '../../web/warehouse/scores.ts'
import { columnsOf, makeParquetTable, parquetFile, rowsOf } from '../../web/warehouse/table.ts'
import type { WorkbookPlan } from '../../web/workbook/index.ts'
import { loyalty, reportOn } from '../workbook/surveys.ts'
import { countText, reportOfCounts, type Text, textOf } from './support/counted.ts'
import { type NodeDatabase, openDuckDB } from './support/duckdb.ts'
import { namedNumbers } from './support/named-numbers.ts'

vi.setConfig({ testTimeout: 120_000 })

async function bothReports(
  file: Text,
  delimiter: ',' | ';' = ',',
): Promise<[small: WorkbookPlan, large: WorkbookPlan]> {
  const counted = await countText(await openDuckDB(), file, delimiter)
  return [reportOn(counted.survey), await reportOfCounts(counted)]
}

/** Numbers of the small report that the large one has in another size. */
function differing([small, large]: readonly [WorkbookPlan, WorkbookPlan]): string[] {
  const found = namedNumbers(large)
  return [...namedNumbers(small)].flatMap(([name, value]) => {
    const other = found.get(name)
    return other === undefined || Math.abs(other - value) <= 1e-9 * Math.max(1, Math.abs(value))
      ? []
      : [`${name}: ${other}, not ${value}`]
  })
}

const textsOf = (plan: WorkbookPlan) =>
  plan.sheets.flatMap(({ rows }) => rows.flat().map((cell) => cell?.value)).filter((value) => typeof value === 'string')

const rows = 120
const column = (cellOf: (row: number) => Cell) => Array.from({ length: rows }, (_, row) => cellOf(row))
const fileOf = (headings: readonly string[], ...columns: readonly (readonly Cell[])[]) =>
  textOf([headings, ...Array.from({ length: rows }, (_, row) => columns.map((cells) => cells[row] ?? null))])

const scores = column((row) => (row % 13 === 0 ? null : row % 11))
const groups = column((row) => ['north', 'south', 'west'][row % 3] ?? '')
const days = column((row) => `2024-0${1 + (row % 4)}-11`)

describe('a column of answers with', () => {
  test.each<readonly [what: string, cells: readonly Cell[]]>([
    [
      'blanks, spaces and words',
      column((row) => (row % 30 === 29 ? 'n/a' : ([9, null, '', '  ', 10, 3][row % 6] ?? null))),
    ],
    ['numbers off the scale', column((row) => (row === 7 ? 99 : row === 8 ? -1 : row === 9 ? 7.5 : row % 11))],
    ['numbers with spaces round them', column((row) => ` ${row % 11} `)],
  ])('%s', async (_what, cells) => {
    const reports = await bothReports(fileOf(['Would you recommend us? (0-10)', 'Region', 'Date'], cells, groups, days))
    expect(reports[1].sheets.map(({ name }) => name)).toContain('Trend')
    expect(differing(reports)).toEqual([])
  })
})

describe('a heading or a group', () => {
  const hostile = [
    'a "quoted" one',
    '"); DROP TABLE answers; --',
    '__proto__',
    'constructor',
    "=cmd|' /C calc'!A0",
    '<img src=x onerror=alert(1)>',
    'of two\nlines',
  ]

  test('that is code, a formula or a page is a text like any other', async () => {
    const named = hostile.map((name, place) => column((row) => (row % (place + 2) === 0 ? name : 'other')))
    const headings = ['Would you recommend us? (0-10)', ...hostile, 'Date']
    const reports = await bothReports(fileOf(headings, scores, ...named, days))
    expect(differing(reports)).toEqual([])
    const [, large] = reports
    const texts = textsOf(large).join('\n')
    expect(hostile.filter((name) => !texts.includes(name.replace('\n', ' ')) && !texts.includes(name))).toEqual([])
    const formulas = large.sheets.flatMap(({ rows: lines }) => lines.flat().map((cell) => cell?.formula ?? ''))
    expect(formulas.filter((formula) => formula.includes('cmd|') || formula.includes('onerror'))).toEqual([])
  })

  test('of the same name as another, in whatever case', async () => {
    const headings = ['Would you recommend us? (0-10)', 'Region', 'region', 'REGION', '']
    const reports = await bothReports(fileOf(headings, scores, groups, days, [...groups].reverse(), groups))
    expect(differing(reports)).toEqual([])
  })
})

describe('dates and amounts as people write them', () => {
  const customers = column((row) => `c${row % 40}`)

  const written = (dayOf: (month: string, day: string) => string) =>
    column((row) => dayOf(`0${1 + (row % 4)}`, String(13 + (row % 15))))

  test.each([
    ['31.12.2024', written((month, day) => `${day}.${month}.2024`)],
    ['12/31/2024', written((month, day) => `${month}/${day}/2024`)],
  ] as const)('answers of %s', async (_what, dates) => {
    const reports = await bothReports(fileOf(['Date', 'Would you recommend us? (0-10)'], dates, scores))
    expect(reports[1].sheets.map(({ name }) => name)).toContain('Trend')
    expect(differing(reports)).toEqual([])
  })

  test.each([
    ['31/12/2024', written((month, day) => `${day}/${month}/2024`)],
    ['2024-12-31 23:59', written((month, day) => `2024-${month}-${day} 23:59`)],
  ] as const)('orders of %s', async (_what, dates) => {
    const amounts = column((row) => 10 + row)
    const reports = await bothReports(fileOf(['Customer ID', 'Order date', 'Amount'], customers, dates, amounts))
    expect(reports[1].sheets.map(({ name }) => name)).toContain('Orders')
    expect(differing(reports)).toEqual([])
  })

  test('decimal commas between semicolons, refunds, and rows that lack something', async () => {
    const lines = column((row) => row).map((row) => {
      const amount = Number(row) % 9 === 0 ? '-5,25' : `${10 + Number(row)},50`
      const customer = Number(row) % 17 === 0 ? '' : `c${Number(row) % 40}`
      const day = Number(row) % 19 === 0 ? 'never' : `${13 + (Number(row) % 15)}.0${1 + (Number(row) % 4)}.2024`
      return `${customer};${day};${Number(row) % 23 === 0 ? '' : amount}`
    })
    const bytes = new TextEncoder().encode(['Customer ID;Order date;Amount', ...lines].join('\n'))
    const counted = await countText(await openDuckDB(), { name: 'orders.csv', bytes }, ';')
    const reports = [reportOn(counted.survey), await reportOfCounts(counted)] as const
    expect(reports[1].sheets.map(({ name }) => name)).toContain('Orders')
    expect(differing(reports)).toEqual([])
    const [score] = await scoresOf(loyalty, counted.survey, counted.asked, counted.dateOrder)
    // Of the rows 0, 17 … 119 the first lacks everything; of 19, 38 … 114 none lacks its customer.
    expect(score?.reading.skipped).toMatchObject([
      { kind: 'noCustomer', count: 7 },
      { kind: 'noDate', count: 6 },
    ])
  })
})

describe('a text that is not in UTF-8', () => {
  const text = 'Дата;Порекомендуете ли вы нас?\n31.01.2024;9\n'

  test('is made so before the database reads it', async () => {
    const codes = [...text].map((letter) => letter.charCodeAt(0))
    const bytes = Uint8Array.from(codes, (code) => (code < 0x80 ? code : code - 0x0410 + 0xc0))
    const found = await recoded(new File([bytes], 'answers.csv'), 'windows-1251')
    expect(await found.text()).toBe(text)
    expect(found.name).toBe('answers.csv')
    const wide = new Uint8Array(new Uint16Array([...`\ufeff${text}`].map((letter) => letter.charCodeAt(0))).buffer)
    expect(await (await recoded(new File([wide], 'answers.csv'), 'utf-16le')).text()).toBe(text)
  })

  test('has its headings skipped with all their lines', () => {
    expect(linesOfRows('a,b\n1,2\n', 1)).toBe(1)
    expect(linesOfRows('"of two\r\nlines",b\r\n1,2\r\n', 1)).toBe(2)
    expect(linesOfRows('\n\na title\n\na,b\n1,2\n', 2)).toBe(5)
  })

  test('is cut at the end of a line, also in letters of two bytes', () => {
    expect(endOfLines(new TextEncoder().encode('a\nb'))).toBe(2)
    const wide = new Uint8Array(new Uint16Array([...'a\nb'].map((letter) => letter.charCodeAt(0))).buffer)
    expect(endOfLines(wide)).toBe(4)
  })
})

describe('Parquet', () => {
  const made = async (query: string): Promise<NodeDatabase> => {
    const database = await openDuckDB()
    const folder = mkdtempSync(join(tmpdir(), 'parquet-'))
    await database.rows(`COPY (${query}) TO '${join(folder, parquetFile)}' (FORMAT parquet)`)
    database.take(parquetFile, new Uint8Array(readFileSync(join(folder, parquetFile))))
    rmSync(folder, { recursive: true })
    await makeParquetTable(database)
    return database
  }

  const sampled = async (database: NodeDatabase) =>
    sampleOf(database, 'answers.parquet', await columnsOf(database), await rowsOf(database))

  test('without rows is refused with a sentence', async () => {
    const database = await made('SELECT 1 AS score, DATE \'2024-01-01\' AS "Date" WHERE FALSE')
    const error = await sampled(database).catch((thrown: unknown) => thrown)
    expect(refusalOf(error, 'parquet').sentence.id).toBe('import-empty')
  })

  test('of every kind of column is counted: numbers, decimals, truths, days, moments, lists', async () => {
    const database = await made(`SELECT CAST(i % 11 AS TINYINT) AS "Would you recommend us? (0-10)",
  CAST(1 + i % 5 AS DECIMAL(4, 1)) AS "How satisfied are you? (1-5)", i % 2 = 0 AS "Member",
  DATE '2024-01-01' + CAST(i AS INTEGER) AS "Date", TIMESTAMP '2024-01-01 10:00:00' AS "Seen", [i] AS "Items",
  NULL AS "Nothing" FROM range(100) t(i)`)
    const { survey } = await sampled(database)
    const columns = await columnsOf(database)
    const [nps, csat] = await new Counter(new Asked(database.rows, columns), null).totals(survey)
    expect(nps?.tallies[0]?.sums).toMatchObject({ promoters: 18, passives: 18, detractors: 64, no_answer: 0 })
    expect(csat?.tallies[0]?.sums).toMatchObject({ answers: 100, better: 40, total: 300 })
  })
})

test('groups that are too many for a table are named in a sentence, and the report has all else', async () => {
  const codes = Array.from({ length: 360 }, (_, row) => [row % 11, `code ${row % 120}`, ['a', 'b'][row % 2] ?? ''])
  const file = textOf([['Would you recommend us? (0-10)', 'Region', 'Kind'], ...codes])
  const counted = await countText(await openDuckDB(), file, ',', (survey) => ({
    ...survey,
    questions: survey.questions.map((each, column) => (column === 1 ? { ...each, role: 'segment' } : each)),
  }))
  const reports = [reportOn(counted.survey), await reportOfCounts(counted)] as const
  expect(differing(reports)).toEqual([])
  for (const report of reports) expect(textsOf(report).filter((text) => text.includes('120 groups'))).toHaveLength(1)
})

test('rows made ready for several queries are made once, and anew where the database is another', async () => {
  const asked: string[] = []
  const counts = new Asked(async (sql) => {
    asked.push(sql)
    return []
  }, [])
  expect([await counts.table('SELECT 1'), await counts.table('SELECT 1')]).toEqual(['orders_1', 'orders_1'])
  expect(await counts.table('SELECT 2')).toBe('orders_2')
  counts.forgetTable()
  expect(await counts.table('SELECT 2')).toBe('orders_3')
  expect(asked).toEqual([
    'CREATE TABLE orders_1 AS SELECT 1',
    'DROP TABLE IF EXISTS orders_1',
    'CREATE TABLE orders_2 AS SELECT 2',
    'CREATE TABLE orders_3 AS SELECT 2',
  ])
})

test('a query that failed is asked again, and one that was answered is not', async () => {
  let asked = 0
  const counts = new Asked(async () => {
    asked += 1
    if (asked === 1) throw new Error('the connection was lost')
    return [{ grouped_by: '', answers: 7 }]
  }, [])
  await expect(counts.tallies('SELECT 7')).rejects.toThrow('lost')
  expect(await counts.tallies('SELECT 7')).toEqual([{ label: '', sums: { answers: 7 } }])
  expect(await counts.tallies('SELECT 7')).toHaveLength(1)
  expect(asked).toBe(2)
})
