/** Large files of answers, made once in build/. */
import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { writeXlsxStream } from 'hucre'

const directory = 'build/large-files'
const headings = ['id', 'How likely are you to recommend us?', 'date', 'amount', 'comment', 'segment']
const bytesOfCsv = 100e6
const rowsOfWorkbook = 1_000_000

const dayOf = (row) => new Date(Date.UTC(2024, 0, 1 + (row % 300)))

const answer = (row) => [
  row,
  row % 11,
  dayOf(row),
  ((row * 7919) % 100_000) / 100,
  `a comment, number ${row % 50_000}`,
  `segment ${row % 40}`,
]

const lineOf = ([id, score, day, amount, comment, segment]) =>
  `${id},${score},${day.toISOString().slice(0, 10)},${amount},"${comment}",${segment}\n`

function* lines() {
  let size = 0
  let text = `${headings.join(',')}\n`
  for (let row = 0; size < bytesOfCsv; row += 1) {
    text += lineOf(answer(row))
    if (text.length < 2 ** 16) continue
    size += text.length
    yield text
    text = ''
  }
}

function* rows() {
  yield headings
  for (let row = 1; row < rowsOfWorkbook; row += 1) yield answer(row)
}

/** A file half written, by another run or by one that was stopped, has another name. */
async function made(name, content) {
  const path = `${directory}/${name}`
  if (existsSync(path)) return path
  mkdirSync(directory, { recursive: true })
  await pipeline(content(), createWriteStream(`${path}.${process.pid}`))
  renameSync(`${path}.${process.pid}`, path)
  return path
}

export const largeCsv = () => made('answers.csv', () => Readable.from(lines()))

export const largeWorkbook = () =>
  made('answers.xlsx', () => Readable.fromWeb(writeXlsxStream(rows(), { name: 'Answers' })))

/** Answers that a seedless hash spreads: the same in every run, blanks and answers off the scale among them. */
const answersOf = (rows) => `SELECT i AS id,
  DATE '2024-01-01' + CAST(i * 730 // ${rows} AS INTEGER) AS "Date",
  ['Retail', 'Business', 'Partners', 'Public sector'][1 + CAST(hash(i) % 4 AS INTEGER)] AS "Segment",
  CASE WHEN hash(i + 1) % 25 = 0 THEN NULL WHEN hash(i + 2) % 5000 = 0 THEN 99
    ELSE [0, 3, 5, 6, 7, 7, 8, 8, 8, 9, 9, 9, 9, 10, 10, 10, 10, 10][1 + CAST(hash(i + 3) % 18 AS INTEGER)]
  END AS "How likely are you to recommend us? (0-10)",
  [1, 2, 3, 3, 4, 4, 4, 5, 5, 5][1 + CAST(hash(i + 4) % 10 AS INTEGER)] AS "How satisfied are you with the service? (1-5)"
FROM range(${rows}) t(i)`

const inDatabase = async (sql) => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  try {
    return await (await connection.runAndReadAll(sql)).getRowObjectsJson()
  } finally {
    connection.closeSync()
  }
}

async function madeByDatabase(name, rows, format) {
  const path = `${directory}/${name}`
  if (existsSync(path)) return path
  mkdirSync(directory, { recursive: true })
  await inDatabase(`COPY (${answersOf(rows)}) TO '${path}.${process.pid}' (${format})`)
  renameSync(`${path}.${process.pid}`, path)
  return path
}

export const parquetOf = (rows) => madeByDatabase(`answers-${rows}.parquet`, rows, 'FORMAT parquet, COMPRESSION zstd')
export const csvOf = (rows) => madeByDatabase(`answers-${rows}.csv`, rows, 'FORMAT csv, HEADER')

/** NPS of as many answers as they are made, from how many of each there are: no file is read, and nothing of ours counts. */
export async function npsMadeOf(rows) {
  const made = await inDatabase(`SELECT score, CAST(count(*) AS DOUBLE) AS answers
FROM (SELECT "How likely are you to recommend us? (0-10)" AS score FROM (${answersOf(rows)})) GROUP BY score`)
  const gave = (low, high) =>
    made.reduce((sum, { score, answers }) => (score !== null && score >= low && score <= high ? sum + answers : sum), 0)
  const answers = gave(0, 10)
  return { answers, nps: (100 * (gave(9, 10) - gave(0, 6))) / answers }
}

/** What DuckDB itself counts in such a file, by the definition of NPS: of all rows first, then of each segment. */
export const npsIn = (path) =>
  inDatabase(`WITH answers AS (
  SELECT "Segment" AS segment, "How likely are you to recommend us? (0-10)" AS score FROM '${path}'
)
SELECT segment, CAST(count(*) AS INTEGER) AS answers,
  100.0 * (count(*) FILTER (score >= 9) - count(*) FILTER (score <= 6)) / count(*) AS nps
FROM answers WHERE score <= 10 GROUP BY GROUPING SETS ((), (segment)) ORDER BY segment NULLS FIRST`)
