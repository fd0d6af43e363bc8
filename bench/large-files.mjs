/** Large files of answers, made once in build/. */
import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
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

/** A file half written by a run that was stopped has another name. */
async function made(name, content) {
  const path = `${directory}/${name}`
  if (existsSync(path)) return path
  mkdirSync(directory, { recursive: true })
  await pipeline(content(), createWriteStream(`${path}.part`))
  renameSync(`${path}.part`, path)
  return path
}

export const largeCsv = () => made('answers.csv', () => Readable.from(lines()))

export const largeWorkbook = () =>
  made('answers.xlsx', () => Readable.fromWeb(writeXlsxStream(rows(), { name: 'Answers' })))
