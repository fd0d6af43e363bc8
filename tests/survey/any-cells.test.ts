/** Whatever the cells are: nothing throws, columns have one length, and big sheets take seconds, not minutes. */

import { describe, expect, test } from 'vitest'
import type { Cell, CellError } from '../../web/sheet/contract.ts'
import {
  argumentsOf,
  correct,
  findQuestions,
  metricsOf,
  type RawSheet,
  type ReadTable,
  readTable,
  roles,
  type Survey,
  sheetsToRead,
} from '../../web/survey/index.ts'
import { loyalty } from '../sheet/loyalty.ts'
import fc from '../support/any-input.ts'
import { sheetOf, surveyOf } from './support/raw.ts'

function expectWhole({ table, dateOrders }: ReadTable, { questions }: Survey): void {
  expect(table.columns.every(({ cells }) => cells.length === table.rows)).toBe(true)
  expect(questions).toHaveLength(table.columns.length)
  expect(questions.every(({ reasons, examples }) => reasons.length > 0 && examples.length <= 3)).toBe(true)
  expect(new Set(dateOrders).size).toBe(dateOrders.length)
}

const cellError = fc.constantFrom<CellError>({ error: '#DIV/0!', message: '' }, { error: '#N/A', message: 'none' })
const odd = fc.constantFrom<Cell>(
  '__proto__',
  'constructor',
  '=cmd|/c calc',
  '<script>alert(1)</script>',
  '<img src=x',
  '\u0000\u0001',
  '{"ImportId":"QID1"}',
  'Respondent ID',
  'Collector ID',
  'How likely are you to recommend us? (0-10)',
  'Насколько важна цена?',
  'Satisfaction: price',
  'Timestamp',
  'customer_id',
  'amount',
  'Why?',
  '31.12.2024',
  '12/31/2024 11:59 PM',
  '1,234.50',
  '9 - Extremely likely',
  'Very satisfied',
  'person@example.com',
  '00123',
  ' ',
)
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -1, max: 11 }) },
  { weight: 4, arbitrary: odd },
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.string({ unit: 'grapheme' }),
  cellError,
)
const sheet: fc.Arbitrary<RawSheet> = fc
  .array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 })
  .map((columns) => ({ name: 'any', columns }))

describe('any rectangle, ragged or not', () => {
  test('becomes a table, questions and metrics', () => {
    fc.assert(
      fc.property(sheet, fc.nat(4), fc.nat(4), (raw, titleRows, headingRows) => {
        for (const choices of [{}, { titleRows }, { headingRows }, { titleRows, headingRows }]) {
          const read = readTable(raw, choices)
          const survey = findQuestions(read.table)
          expectWhole(read, survey)
          for (const metric of metricsOf(survey)) argumentsOf(survey.table, metric)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('every metric offered gives a result or a cell error', () => {
    fc.assert(
      fc.property(sheet, (raw) => {
        const survey = findQuestions(readTable(raw).table)
        for (const metric of metricsOf(survey)) {
          expect(() => loyalty.call(metric.function, argumentsOf(survey.table, metric))).not.toThrow()
        }
      }),
      { numRuns: 100 },
    )
  })

  test('every column can be read as every role', () => {
    fc.assert(
      fc.property(sheet, fc.nat(8), fc.constantFrom(...roles), (raw, column, role) => {
        const read = readTable(raw)
        const survey = correct(findQuestions(read.table), column, role)
        expectWhole(read, survey)
        if (column < read.table.columns.length) expect(survey.questions[column]?.role).toBe(role)
        metricsOf(survey)
      }),
      { numRuns: 200 },
    )
  })

  test('several sheets lose none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('importance', 'performance', 'x'), sheet), { maxLength: 4 }),
        (named) => {
          const sheets = named.map(([name, { columns }]) => ({ name, columns }))
          const found = sheetsToRead(sheets)
          for (const one of sheets) expect(found).toContain(one)
        },
      ),
      { numRuns: 100 },
    )
  })
})

/** Time of the processor, which the load of the machine hardly changes, in milliseconds. */
function worked(work: () => void): number {
  const begun = process.cpuUsage()
  work()
  return process.cpuUsage(begun).user / 1000
}

describe('hostile headings and cells', () => {
  test('HTML, formulas and prototypes are text, two alike stay two', () => {
    const survey = surveyOf([
      ['__proto__', '__proto__', '=cmd|calc', '<img src=x onerror=alert(1)>NPS'],
      [1, 2, '=1+1', 9],
      [1, 2, '@SUM(A1)', 10],
    ])
    expect(survey.table.columns.map(({ title }) => title)).toEqual(['__proto__', '__proto__', '=cmd|calc', 'NPS'])
    expect(survey.table.columns[2]?.cells).toEqual(['=1+1', '@SUM(A1)'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test.each([
    ['<', 100_000],
    ['a@', 100_000],
    ['1.', 100_000],
    ['& ', 100_000],
    ['how is the ', 30_000],
    ['(1-5', 50_000],
  ])('a cell of %j over and over is read at once', (part, times) => {
    const long = part.repeat(times)
    const took = worked(() => {
      surveyOf([
        [long, `Importance ${long}`, 'c'],
        [long, 1, long],
        [long, 2, long],
        [long, 3, long],
      ])
    })
    expect(took).toBeLessThan(1000)
  })
})

describe('big sheets', () => {
  const million = 1_000_000
  const made = (cellOf: (row: number) => Cell, heading: string): Cell[] => {
    const cells = new Array<Cell>(million + 1)
    cells[0] = heading
    for (let row = 0; row < million; row += 1) cells[row + 1] = cellOf(row)
    return cells
  }

  test('a million rows of five columns of text', () => {
    const columns = [
      made(
        (row) => `2024-${String(1 + (row % 12)).padStart(2, '0')}-${String(1 + (row % 28)).padStart(2, '0')} 10:00:00`,
        'Timestamp',
      ),
      made((row) => String(row % 11), 'How likely are you to recommend us?'),
      made((row) => `A comment about the thing ${row} that is not short`, 'Why?'),
      made((row) => ['North', 'South', 'East', 'West'][row % 4] ?? null, 'Region'),
      made((row) => `${row % 1000},50`, 'Сумма заказа'),
    ]
    const took = worked(() => {
      const survey = findQuestions(readTable({ name: 'million', columns }).table)
      expect(survey.questions.map(({ role }) => role)).toEqual(['date', 'recommend', 'comment', 'segment', 'amount'])
      expect(survey.table.rows).toBe(million)
    })
    expect(took).toBeLessThan(6000)
  })

  test('16,384 columns', () => {
    const width = 16_384
    const rows = Array.from({ length: 12 }, (_, row) =>
      Array.from({ length: width }, (_, column): Cell => (row === 0 ? `Question ${column}` : (row * 7 + column) % 11)),
    )
    const raw = sheetOf(rows)
    const took = worked(() => {
      const survey = findQuestions(readTable(raw).table)
      metricsOf(survey)
      expect(survey.questions).toHaveLength(width)
    })
    expect(took).toBeLessThan(4000)
  })
})
