/** Files read in a real browser through the Worker. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { largeCsv } from '../../bench/large-files.mjs'
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

describe('a file of 100 MB', () => {
  it('is read without a freeze', async () => {
    const found = await opened(await largeCsv())
    console.log(
      `100 MB of CSV: ${(found.milliseconds / 1000).toFixed(1)} s, longest pause ${found.longestPause.toFixed(0)} ms`,
    )
    expect(found.lengths).toEqual([found.rows])
    expect(found.longestPause).toBeLessThan(kFreeze)
    expect(found.shares.length).toBeGreaterThan(10)
    expect(found.shares).toEqual(found.shares.toSorted((a, b) => a - b))
  })
  it('is let go at once', async () => {
    await page.setInputFiles('input', await largeCsv())
    const { id, milliseconds } = await page.evaluate(() => reading.cancelled())
    expect(id).toBe('import-cancelled')
    expect(milliseconds).toBeLessThan(100)
  })
})
