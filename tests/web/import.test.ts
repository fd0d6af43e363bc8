/** Files read in a real browser through the Worker. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dataFiles, hasData } from '../support/data.ts'
import type { reading as Reading } from './reading/reading.ts'
import { openReading } from './support/reading.ts'

declare const reading: typeof Reading

/** No task of the page may be longer. */
const kFreeze = 200

let page: Page
let faults: string[] = []

beforeEach(async () => {
  page = await openReading()
  faults = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
})

afterEach(async () => {
  await page.context().close()
  expect(faults).toEqual([])
})

interface Opened {
  /** The id of the sentence where the file could not be read, else its format. */
  readonly outcome: string
  readonly rows: number
  readonly columns: number
  /** Of the columns; all should be one. */
  readonly lengths: readonly number[]
  readonly milliseconds: number
  readonly longestPause: number
  readonly shares: readonly number[]
}

async function opened(path: string): Promise<Opened> {
  await page.setInputFiles('input', path)
  return page.evaluate(async () => {
    const { result, progress, ...times } = await reading.file()
    const shares = progress.map(({ share }) => share)
    if (result.kind === 'failure') return { outcome: result.id, rows: 0, columns: 0, lengths: [], shares, ...times }
    const { rows, columns } = result.survey.table
    const lengths = [...new Set(columns.map(({ cells }) => cells.length))]
    return { outcome: result.format, rows, columns: columns.length, lengths, shares, ...times }
  })
}

describe.runIf(hasData)('real files', () => {
  for (const file of dataFiles(/\.(csv|xlsx)$/)) {
    it(file, async () => {
      const found = await opened(join(process.env.LOYALTY_DATA ?? '../shared/data', file))
      expect(found.outcome).toBe(file.endsWith('.xlsx') ? 'xlsx' : 'text')
      expect(found.lengths).toEqual([found.rows])
      expect(found.longestPause).toBeLessThan(kFreeze)
    })
  }
})

/** 100 MB of answers, dates, amounts, segments and comments. */
function largeFile(): string {
  const path = 'build/reading-large/answers.csv'
  if (existsSync(path)) return path
  const line = (row: number) =>
    `${row},${row % 11},"2024-0${1 + (row % 9)}-1${row % 10}",${((row * 7919) % 100_000) / 100},"a comment, number ${row % 50_000}",segment ${row % 40}\n`
  const parts = ['id,recommend,date,amount,comment,segment\n']
  for (let row = 0, size = 0; size < 100e6; row += 1) {
    const text = line(row)
    size += text.length
    parts.push(text)
  }
  mkdirSync('build/reading-large', { recursive: true })
  writeFileSync(path, parts.join(''))
  return path
}

describe('a file of 100 MB', () => {
  it('is read without a freeze', async () => {
    const found = await opened(largeFile())
    console.log(
      `100 MB of CSV: ${(found.milliseconds / 1000).toFixed(1)} s, longest pause ${found.longestPause.toFixed(0)} ms`,
    )
    expect(found.lengths).toEqual([found.rows])
    expect(found.longestPause).toBeLessThan(kFreeze)
    expect(found.shares.length).toBeGreaterThan(10)
    expect(found.shares).toEqual(found.shares.toSorted((a, b) => a - b))
  })
  it('is let go at once', async () => {
    await page.setInputFiles('input', largeFile())
    const { id, milliseconds } = await page.evaluate(() => reading.cancelled())
    expect(id).toBe('import-cancelled')
    expect(milliseconds).toBeLessThan(100)
  })
})
