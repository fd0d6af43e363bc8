/** What a person is shown about a result, and what a plain range is taken for. */
import { describe, expect, test } from 'vitest'
import type { Argument, Cell, Reading } from '../../web/sheet/contract.ts'
import { call, column, loyalty, table } from './loyalty.ts'

function read(name: string, ...args: Argument[]): Reading {
  const reading = loyalty.read(name, args)
  expect(reading).toHaveProperty('value')
  return reading as Reading
}

const scores = column('Score', 10, 9, 9, 8, null, 3, 'n/a', true, 'n/a', ' ')

describe('CSAT', () => {
  const answers = column('Answer', 5, 4, 4, null, 3, 'n/a', 1, 0)

  test('the share of the two best answers, from one computation', () => {
    const reading = read('CSAT', answers)
    expect(reading).toMatchObject({
      metric: 'CSAT',
      unit: 'points',
      value: call('CSAT', answers),
      counted: 5,
      counting: 'answers',
      scale: '1-5',
      groups: null,
      histogram: { low: 1, counts: [1, 0, 1, 2, 1], groups: null },
      skipped: [
        { kind: 'blank', count: 2, cells: [4, 8], examples: [] },
        { kind: 'text', count: 2, cells: [0, 6], examples: ['Answer', 'n/a'] },
      ],
    })
    expect([[reading.interval?.low, reading.interval?.high]]).toEqual(table('CSAT.CI', answers))
    expect(reading.scheme.bands[reading.band]?.title.en).toBe(call('BAND', reading.value, 'CSAT'))
    expect(reading.advice.map((sentence) => [sentence])).toEqual(table('ADVICE', 'CSAT', reading.value))
    expect(read('CSAT.CI', answers, 0.9).interval?.confidence).toBe(0.9)
  })

  test('no bands are known for its other methods', () => {
    expect(loyalty.read('CSAT', [answers, null, 'mean'])).toBeNull()
  })
})

describe('CES', () => {
  const answers = column('Easy?', 7, 6, 5, 3, 6, 7, 5, 4, 6, 6, 2, 7, null)

  test('the mean on its own scale, with the interval of a mean', () => {
    const reading = read('CES', answers)
    expect(reading).toMatchObject({
      metric: 'CES',
      unit: 'scale',
      value: call('CES', answers),
      counted: 12,
      scale: '1-7',
    })
    // R: t.test(c(7, 6, 5, 3, 6, 7, 5, 4, 6, 6, 2, 7)).
    expect(reading.interval).toMatchObject({ confidence: 0.95, method: 't' })
    expect(reading.interval?.low).toBeCloseTo(4.307637132168624, 12)
    expect(reading.interval?.high).toBeCloseTo(6.359029534498042, 12)
    expect(reading.scheme.bands[reading.band]?.title.en).toBe(call('BAND', reading.value, 'CES'))
    expect(reading.advice.map((sentence) => [sentence])).toEqual(table('ADVICE', 'CES', reading.value))
    expect(read('CES', column(6)).interval).toBeNull()
    expect(loyalty.readValue('CES', 5.5)).toMatchObject({ unit: 'scale', counting: 'answers' })
  })

  test('no bands are known of other scales, methods and directions', () => {
    expect(loyalty.read('CES', [column(5, 4), '1-5'])).toBeNull()
    expect(loyalty.read('CES', [answers, null, 'net'])).toBeNull()
    expect(loyalty.read('CES', [answers, null, null, 'low'])).toBeNull()
  })
})

describe('NPS', () => {
  test('everything from one computation', () => {
    const reading = read('NPS', scores)
    expect(reading).toMatchObject({
      metric: 'NPS',
      unit: 'points',
      value: call('NPS', scores),
      counted: 5,
      scale: '0-10',
      groups: { promoters: 3, passives: 1, detractors: 1 },
      histogram: { low: 0, counts: [0, 0, 0, 1, 0, 0, 0, 0, 1, 2, 1], groups: { passive: 7, promoter: 9 } },
      band: 3,
      reaches: [0, 1, 2, 4],
      warnings: ['Only 5 answers: too few to rely on the score. Collect at least ten.'],
    })
    expect([[reading.interval?.low, reading.interval?.high]]).toEqual(table('NPS.CI', scores))
    expect(reading.chances).toEqual(
      table('BAND.CHANCE', scores, 'NPS')
        .slice(1)
        .map(([, chance]) => chance),
    )
    expect(reading.advice.map((sentence) => [sentence])).toEqual(table('ADVICE', 'NPS', reading.value))
  })

  test('the report shows the same', () => {
    const reading = read('NPS.REPORT', scores, null, 0.9)
    const report = new Map(table('NPS.REPORT', scores, null, 0.9).map(([label, value]) => [label, value]))
    expect(report.get('NPS')).toBe(reading.value)
    expect(report.get('Low')).toBe(reading.interval?.low)
    expect(report.get('Confidence')).toBe(0.9)
    expect(report.get('Band')).toBe(reading.scheme.bands[reading.band]?.title.en)
    expect(report.get('Chance of this band')).toBe(reading.chances?.[reading.band])
    expect(report.get('Blank cells')).toBe(2)
    expect(report.get('Cells with other text')).toBe(3)
    expect(report.get('TRUE and FALSE')).toBe(1)
    expect(report.get('Warning')).toBe(reading.warnings[0])
  })

  test('skipped cells by kind and place, with what they held', () => {
    const weights = column('w', 1, 1, 1, null, 1, 1, 1, 1, 1, 1)
    expect(read('NPS', scores).skipped).toEqual([
      { kind: 'blank', count: 2, cells: [5, 10], examples: [] },
      { kind: 'text', count: 3, cells: [0, 7, 9], examples: ['n/a', 'Score'] },
      { kind: 'boolean', count: 1, cells: [8], examples: ['TRUE'] },
    ])
    expect(read('NPS', scores, weights).skipped).toContainEqual({
      kind: 'noWeight',
      count: 1,
      cells: [4],
      examples: ['8'],
    })
    expect(read('NPS', column(10, 11, 3, 11), null, null, 'exclude').skipped).toEqual([
      { kind: 'offScale', count: 2, cells: [1, 3], examples: ['11'] },
    ])
    expect(read('NPS', column(5, 0, 1), null, '1-5').skipped).toEqual([
      { kind: 'blank', count: 1, cells: [1], examples: [] },
    ])
  })

  test('a thousand places are kept, all are counted', () => {
    const [blank] = read('NPS', column(10, ...Array.from({ length: 1500 }, () => null))).skipped
    expect(blank?.count).toBe(1500)
    expect(blank?.cells).toHaveLength(1000)
  })

  test('from counts, and with a scheme of one’s own', () => {
    expect(read('NPS.FROMCOUNTS', 20, 9, 7)).toMatchObject({ counted: 36, histogram: null, skipped: [] })
    const own = read('NPS.REPORT', scores, [
      [-100, 'mend'],
      [0, 'fine'],
    ])
    expect(own.scheme.bands[own.band]?.title.en).toBe('fine')
  })
})

describe('other metrics', () => {
  test('CSI ranks its criteria by what they cost and names them in the advice', () => {
    const reading = read('CSI.TABLE', column(7, 5, 9), column(8, 4, 8), column('Quality', 'Delivery', 'Price'))
    expect(reading.criteria.map(({ name }) => name)).toEqual(['Delivery', 'Price', 'Quality'])
    expect(reading).toMatchObject({
      metric: 'CSI',
      value: call('CSI', column(7, 5, 9), column(8, 4, 8)),
      interval: null,
    })
    expect(reading.advice.join(' ')).toContain('Delivery, Price, Quality')
  })

  test('CSI of a survey has an interval that holds it', () => {
    const importance = [
      [7, 5],
      [9, 3],
      [6, 8],
    ]
    const satisfaction = [
      [8, 4],
      [8, 3],
      [9, 7],
    ]
    const reading = read('CSI.CI', importance, satisfaction)
    expect([[reading.interval?.low, reading.interval?.high]]).toEqual(table('CSI.CI', importance, satisfaction))
    expect(reading.value).toBe(call('CSI', importance, satisfaction, null, 'respondent'))
    expect(reading.counted).toBe(3)
  })

  test('CSI of a survey names its criteria by the header, and leaves out other words only', () => {
    const importance = [
      ['Price', 'Speed'],
      [7, 'n/a'],
      [9, 3],
    ]
    const satisfaction = [
      ['Price', 'Speed'],
      [8, 4],
      [8, 3],
    ]
    const reading = read('CSI', importance, satisfaction)
    expect(reading.criteria.map(({ name }) => name)).toEqual(['Speed', 'Price'])
    expect(reading.advice[0]).toContain('Speed, Price')
    expect(reading.skipped).toEqual([{ kind: 'text', count: 1, cells: [3], examples: ['n/a'] }])
  })

  test('CLI counts respondents and tells who is incomplete', () => {
    const answers = [
      ['a', 'b', 'c'],
      [1, 2, 3],
      [2, 2, 1],
      [1, null, 2],
      [null, null, null],
    ]
    const reading = read('CLI', answers)
    expect(reading).toMatchObject({ metric: 'CLI', counted: 2, value: call('CLI', answers) })
    expect(reading.histogram).toEqual({ low: 1, counts: [3, 4, 1, 0, 0, 0], groups: null })
    expect(reading.skipped.map(({ kind, count }) => [kind, count])).toEqual([
      ['blank', 2],
      ['incomplete', 1],
      ['text', 3],
    ])
    expect([[reading.interval?.low, reading.interval?.high]]).toEqual(table('CLI.CI', answers))
  })

  test('RPR from orders tells which rows did not count', () => {
    const customers = column('a', 'a', null, 'b', null)
    const dates = column(45_000, 45_001, 45_002, 'soon', null)
    const reading = read('RPR.ORDERS', customers, dates, null, 45_001)
    expect(reading).toMatchObject({ metric: 'RPR', unit: 'fraction', value: 0, counted: 1, counting: 'customers' })
    expect(reading.skipped.map(({ kind, count }) => [kind, count])).toEqual([
      ['blank', 1],
      ['noCustomer', 1],
      ['noDate', 1],
      ['outsidePeriod', 1],
    ])
    expect(read('RPR', 300, 1000).interval?.low).toBeCloseTo(0.2724068425, 9)
  })
})

describe('what cannot be read', () => {
  test('an error is the error of the call', () => {
    expect(loyalty.read('NPS', [column(11)])).toEqual(call('NPS', column(11)))
    expect(loyalty.read('NOSUCH', [])).toMatchObject({ error: '#NAME?' })
  })

  test('functions that show no score have no reading', () => {
    expect(loyalty.read('BAND.TABLE', ['NPS'])).toBeNull()
    expect(loyalty.read('AUDIT', [scores])).toBeNull()
  })

  test('a score alone has its band', () => {
    expect(loyalty.readValue('NPS', 45)).toMatchObject({
      value: 45,
      interval: null,
      band: 3,
      reaches: [],
      chances: null,
    })
    expect(loyalty.readValue('RPR', 0.27, { language: 'ru' })).toMatchObject({ unit: 'fraction', band: 1 })
  })
})

describe('a plain range is taken for', () => {
  const dates = ['2024-01-05', 45_000, '05.02.2024']
  const cases: [string | undefined, Cell[][]][] = [
    ['NPS', column(10, 0, 7, null, 9)],
    ['NPS', column('How likely are you to recommend us?', '9 - likely', 10, 8)],
    ['NPS', [[10, 9, 8, 0, 7, 10]]],
    [undefined, column('a', 'b')],
    [undefined, column(12, 45, 99)],
    [undefined, column(null, null)],
    [undefined, []],
    [
      'CLI',
      [
        [1, 2, 3],
        [6, 5, 4],
        [1, null, 2],
      ],
    ],
    [
      'CLI',
      [
        ['a', 'b', 'c'],
        [1, 2, 3],
        [2, 2, 2],
      ],
    ],
    [
      'CSI',
      [
        [10, 9],
        [8, 7],
        [6, 8],
      ],
    ],
    [
      'CSI',
      [
        ['p', 's', 'p', 's'],
        [10, 8, 9, 7],
        [9, 9, 10, 6],
      ],
    ],
    ['RPR.ORDERS', [['id', 'date'], ...dates.map((date, row): Cell[] => [`c${row}`, date])]],
    ['RPR.ORDERS', dates.map((date, row): Cell[] => [17_850 + row, date])],
    [
      undefined,
      [
        [1, 2, 3, 40],
        [5, 6, 7, 80],
      ],
    ],
  ]
  test.each(cases)('%s: %j', (name, range) => {
    const found = loyalty.recognise(range)
    expect(found?.function).toBe(name)
    if (found) expect(loyalty.read(found.function, found.arguments)).toHaveProperty('value')
  })

  test.each([
    [5, [4, 5, 3, 4]],
    [7, [7, 5, 3, 4]],
  ])('criteria of a scale to %i are read on it', (max, answers) => {
    const found = loyalty.recognise([answers, answers])
    expect(found?.arguments[2]).toBe(max)
    expect(found?.offsets[2]).toBeNull()
  })

  test('arguments cut where they begin', () => {
    const found = loyalty.recognise([
      [10, 8, 9, 7],
      [9, 9, 10, 6],
    ])
    expect(found?.arguments).toEqual([
      [
        [10, 8],
        [9, 9],
      ],
      [
        [9, 7],
        [10, 6],
      ],
    ])
    expect(found?.offsets).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 2 },
    ])
  })
})
