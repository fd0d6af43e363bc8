/** Files read in a real browser through the Worker. */
import { join } from 'node:path'
import { writeXlsx } from 'hucre'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { largeCsv } from '../../bench/large-files.mjs'
import { zipped } from '../import/support/zip.ts'
import { dataFiles, hasData } from '../support/data.ts'
import type { reading as Reading } from './reading/reading.ts'
import { openReading } from './support/reading.ts'
import { longestTask } from './support/tasks.ts'

declare const reading: typeof Reading

/** No task of the page may be longer, milliseconds. */
const kFreeze = 200
/** To refuse a file, milliseconds. */
const kRefusal = 5000

let page: Page
const faults: string[] = []

beforeAll(async () => {
  page = await openReading()
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
})

afterEach(() => {
  expect(faults.splice(0)).toEqual([])
})

afterAll(() => page.context().close())

interface Opened {
  /** The id of the sentence where the file could not be read, else its format. */
  readonly outcome: string
  readonly rows: number
  readonly columns: number
  /** Of the columns; all should be one. */
  readonly lengths: readonly number[]
  readonly milliseconds: number
  readonly shares: readonly number[]
}

type File = Parameters<Page['setInputFiles']>[1]

async function opened(file: File): Promise<Opened> {
  await page.setInputFiles('input', file)
  return page.evaluate(async () => {
    const { result, progress, milliseconds } = await reading.file()
    const shares = progress.map(({ share }) => share)
    if (result.kind === 'failure') return { outcome: result.id, rows: 0, columns: 0, lengths: [], shares, milliseconds }
    const { rows, columns } = result.survey.table
    const lengths = [...new Set(columns.map(({ cells }) => cells.length))]
    return { outcome: result.format, rows, columns: columns.length, lengths, shares, milliseconds }
  })
}

const file = (name: string, content: Uint8Array | string) => ({ name, mimeType: '', buffer: Buffer.from(content) })

describe.runIf(hasData)('real files', () => {
  for (const name of dataFiles(/\.(csv|xlsx)$/)) {
    it(name, async () => {
      const found = await opened(join(process.env.LOYALTY_DATA ?? '../shared/data', name))
      expect(found.outcome).toBe(name.endsWith('.xlsx') ? 'xlsx' : 'text')
      expect(found.lengths).toEqual([found.rows])
    })
  }
})

describe('what a person does', () => {
  it('pastes cells of a spreadsheet', async () => {
    const { result } = await page.evaluate(() => reading.text('Score\tWhy\n9\t"two\nlines"\n3\tlate\n'))
    expect(result).toMatchObject({ kind: 'imported', choices: { delimiter: '\t', encoding: null } })
    expect(result.kind === 'imported' && result.survey.table.columns[1]?.cells).toEqual(['two\nlines', 'late'])
  })
  it('chooses the wrong encoding and comes back', async () => {
    await page.setInputFiles('input', file('answers.csv', 'Оценка;Комментарий\n9;Быстро\n3;Долго\n'))
    const titles = await page.evaluate(async () => {
      const { result } = await reading.file()
      if (result.kind === 'failure') return []
      const wrong = await reading.again(result, { encoding: 'koi8-r' })
      if (wrong.result.kind === 'failure') return []
      const right = await reading.again(wrong.result, { encoding: 'utf-8' })
      return [result, wrong.result, right.result].map(
        (each) => each.kind === 'imported' && each.survey.table.columns[0]?.title,
      )
    })
    expect([titles[0], titles[2]]).toEqual(['Оценка', 'Оценка'])
    expect(titles[1]).not.toBe('Оценка')
  })
})

it('scores a survey as it is read, and again as a person corrects it', async () => {
  /* 3 promoters, 1 passive and 1 detractor of 5. */
  const answers = 'How likely are you to recommend us?\n10\n9\n9\n7\n2\n'
  const scores = await page.evaluate(async (text) => {
    const { result } = await reading.text(text)
    return result.kind === 'failure' ? [] : reading.corrected(result)
  }, answers)
  expect(scores).toEqual([40, undefined, 40])
})

describe('what cannot be read, and the file after it', () => {
  const blanks = Buffer.alloc(80 * 2 ** 20, ' ')
  const bomb = [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'xl/worksheets/sheet1.xml', content: blanks },
  ]
  const junk = Uint8Array.from({ length: 100_000 }, (_, index) => (index * index * 31 + index) % 256)
  const cases: readonly (readonly [string, () => Promise<File> | File, string])[] = [
    ['an empty file', () => file('answers.csv', ''), 'import-empty'],
    ['junk', () => file('answers.csv', junk), 'import-not-a-table'],
    ['an archive that swells', () => file('answers.xlsx', zipped(bomb)), 'import-bomb'],
    [
      'a damaged old workbook',
      () => file('a.xls', Buffer.from('d0cf11e0a1b11ae1'.padEnd(4000, '0'), 'hex')),
      'import-damaged',
    ],
    [
      'a workbook with a password',
      async () => {
        const sheets = [{ name: 'A', rows: [['score'], [9]] }]
        return file('a.xlsx', await writeXlsx({ sheets, encryption: { password: 'secret', spinCount: 1000 } }))
      },
      'import-encrypted',
    ],
  ]
  for (const [name, make, id] of cases) {
    it(name, async () => {
      const found = await opened(await make())
      expect(found.outcome).toBe(id)
      expect(found.milliseconds).toBeLessThan(kRefusal)
      expect(await opened(file('answers.csv', 'score\n9\n3\n'))).toMatchObject({ outcome: 'text', rows: 2 })
    })
  }
  it('two gigabytes', async () => {
    const { id, milliseconds } = await page.evaluate(async () => {
      const part = new Blob([new Uint8Array(2 ** 24)])
      const large = new File(new Array<Blob>(128).fill(part), 'answers.csv')
      const { result, milliseconds } = await reading.file({}, large)
      return { id: result.kind === 'failure' ? result.id : '', milliseconds }
    })
    expect(id).toBe('import-too-large')
    expect(milliseconds).toBeLessThan(kRefusal)
  })
})

describe('parts of the site that do not load', () => {
  async function without(part: RegExp): Promise<string> {
    const other = await openReading()
    await other.context().route(part, (route) => route.abort())
    const outcome = await other.evaluate(async () => {
      const { result } = await reading.text('How likely are you to recommend us?\n10\n2\n')
      return result.kind === 'failure' ? result.id : `${result.survey.table.rows} rows, ${result.scores?.length} scores`
    })
    await other.context().close()
    return outcome
  }
  it('without the engine a file is read, but not scored', async () => {
    expect(await without(/\.wasm$/)).toBe('2 rows, 0 scores')
  })
  it('without the reader there is a sentence', async () => {
    expect(await without(/worker.*\.js$/)).toBe('import-no-reader')
  })
})

it('lets go of a file that the reader never finishes', async () => {
  const other = await openReading()
  const body = 'onmessage = () => { for (;;) {} }'
  await other.context().route(/worker.*\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body }))
  await other.clock.install()
  const reader = other.waitForEvent('worker')
  const outcome = other.evaluate(async () => {
    const { result } = await reading.text('score\n9\n')
    return result.kind === 'failure' ? result.id : result.kind
  })
  await reader
  await other.clock.fastForward(21_000)
  expect(await outcome).toBe('import-too-long')
  await other.context().close()
})

describe('a file of 100 MB', () => {
  it('is read without a freeze', async () => {
    const path = await largeCsv()
    const [{ rows, lengths, milliseconds, shares }, longest] = await longestTask(page, () => opened(path))
    console.log(`100 MB of CSV: ${(milliseconds / 1000).toFixed(1)} s, longest task ${longest.toFixed(0)} ms`)
    expect(lengths).toEqual([rows])
    expect(longest).toBeLessThan(kFreeze)
    expect(shares.length).toBeGreaterThan(10)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  })
  it('is let go at once', async () => {
    await page.setInputFiles('input', await largeCsv())
    const { id, milliseconds } = await page.evaluate(() => reading.cancelled())
    expect(id).toBe('import-cancelled')
    // Reading on to the end takes seconds; beside other tests letting go may take several turns of the machine.
    expect(milliseconds).toBeLessThan(5 * kFreeze)
  })
})
