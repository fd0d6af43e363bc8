/** Variants and edges of each metric, computed by hand or published. */
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../web/sheet/contract.ts'
import { call, column, table } from './loyalty.ts'

describe('NPS', () => {
  test('scales group answers as published', () => {
    const fivePoint = column(1, 2, 3, 4, 5, 5)
    expect(call('NPS', fivePoint, null, '1-5')).toBeCloseTo((100 * (2 - 3)) / 6, 12)
    expect(call('NPS', column(1, 4, 5, 6, 7), null, '1-7')).toBe(0)
    expect(call('NPS', column(1, 6, 7, 8, 9, 10), null, '1-10')).toBe(0)
  })

  test('one answer has a score and an interval', () => {
    expect(call('NPS', 10)).toBe(100)
    // By hand: adjusted shares 1.75, 1.5, 0.75 of 4; widened to hold the score itself.
    const half = 1.959963984540054 * Math.sqrt((2.5 / 4 - 1 / 16) / 4)
    const [[low, high] = []] = table('NPS.CI', 10)
    expect(low).toBeCloseTo(100 * (0.25 - half), 9)
    expect(high).toBe(100)
  })

  test('everyone a promoter is not a certainty', () => {
    const [[low, high] = []] = table('NPS.CI.FROMCOUNTS', 10, 0, 0)
    // The R package NPS.
    expect(low).toBeCloseTo(47.5, 1)
    expect(high).toBe(100)
  })

  test('counts name what is no answer', () => {
    expect(table('NPS.COUNTS', column(10, 8, 3, 3, null, '', 'n/a', true, 11), null, 'exclude')).toEqual([
      ['Group', 'Count', 'Share'],
      ['Promoters', 1, 0.25],
      ['Passives', 1, 0.25],
      ['Detractors', 2, 0.5],
      ['Answers', 4, 1],
      ['No answer', 2, ''],
      ['Not a number', 2, ''],
      ['Off the scale', 1, ''],
    ])
  })
})

describe('NPS.BY', () => {
  test('groups in order of first appearance, trimmed, the blank one by name', () => {
    const rows = table(
      'NPS.BY',
      column(10, 3, 9, 8, 10, 'Score'),
      column(' South', 'North', null, 'South', 7, 'Region'),
    )
    expect(rows.map(([group]) => group)).toEqual(['Group', 'South', 'North', '(blank)', 7])
    expect(rows[1]?.slice(0, 3)).toEqual(['South', 2, 50])
    expect(table('NPS.BY', column(10, 3), column('a', null), null, null, null, null, 'ru')[2]?.[0]).toBe('(пусто)')
  })

  test('a single group has nothing to be compared with', () => {
    expect(table('NPS.BY', column(10, 3), column('a', 'a'))[1]?.[8]).toBe('')
  })
})

describe('CSI', () => {
  test('variants', () => {
    const given = [column(7, 5, 9, 3, 6), column(8, 4, 8, 3, 4)]
    expect(call('CSI', ...given, 10, 'pomp')).toBeCloseTo((100 * (181 / 30 - 1)) / 9, 9)
    expect(call('CSI', ...given, null, 'share')).toBeCloseTo(60.3333333333, 9)
  })

  test('a list of importances meets a survey of satisfaction', () => {
    expect(
      call(
        'CSI',
        [[2, 1]],
        [
          [10, 4],
          [8, 4],
        ],
      ),
    ).toBeCloseTo((100 * (2 * 9 + 4)) / 3 / 10, 9)
    expect(
      call('CSI', column(2, 1), [
        [10, 4],
        [8, 4],
      ]),
    ).toBeCloseTo((100 * (2 * 9 + 4)) / 3 / 10, 9)
  })

  test('each criterion is averaged over its own answers; a header names it', () => {
    const importance = [
      ['Price', 'Speed'],
      [2, 1],
      [2, null],
    ]
    const satisfaction = [
      ['Price', 'Speed'],
      [10, null],
      [8, 4],
    ]
    expect(call('CSI', importance, satisfaction)).toBeCloseTo((100 * (2 * 9 + 4)) / 3 / 10, 9)
    expect(table('CSI.TABLE', importance, satisfaction).map(([name]) => name)).toEqual(['Criterion', 'Price', 'Speed'])
  })

  test('a header and blank rows around two lists are no criteria', () => {
    const rows = table(
      'CSI.TABLE',
      column('Importance', 7, 5, null),
      column('Satisfaction', 8, 4, null),
      column('Criterion', 'Price', 'Speed', ''),
    )
    expect(rows.slice(1).map(([name, importance]) => [name, importance])).toEqual([
      ['Price', 7],
      ['Speed', 5],
    ])
  })
})

describe('CLI', () => {
  test('two answers of three count only when partial', () => {
    expect(call('CLI', [[1, null, 2]], null, true)).toBe(90)
    expect(
      call('CLI', [
        [1, 1, 1],
        [1, null, 2],
      ]),
    ).toBe(100)
    expect(
      table('CLI.RESPONDENTS', [
        [1, 1, 1],
        [1, 0, 2],
      ]),
    ).toEqual([[100], ['']])
  })
})

describe('RPR.ORDERS', () => {
  const customers = column('007', 7, '7', ' b ', 'b', null, 'c')
  const dates = column('2024-01-31', '31.01.2024', 45_321, '2024-02-01 10:30', '2024-02-01 18:00:05', 45_322, 'soon')

  test('ids as text and numbers, dates as serials and text', () => {
    // 007 once, 7 twice, b twice; an order without a customer and one without a date are left out.
    expect(call('RPR.ORDERS', customers, dates)).toBeCloseTo(2 / 3, 12)
  })

  test('several orders on a day count once by days', () => {
    expect(call('RPR.ORDERS', customers, dates, null, null, 'days')).toBeCloseTo(1 / 3, 12)
  })

  test('the period is from the first day up to, not including, the last', () => {
    expect(call('RPR.ORDERS', customers, dates, '2024-02-01')).toBe(1)
    expect(call('RPR.ORDERS', customers, dates, null, '01.02.2024')).toBe(0.5)
  })

  test('dates that do not exist are no dates', () => {
    expect(call('RPR.ORDERS', column('a', 'a'), column('2024-01-31', '31.02.2024'))).toBe(0)
    expect(call('RPR.ORDERS', column('a', 'a'), column('2024-01-31', 0))).toBe(0)
  })
})

describe('BAND', () => {
  const titles = (scheme: string, ...values: number[]) => values.map((value) => call('BAND', value, scheme))

  test('on the cuts of the printed scales', () => {
    expect(titles('NPS', -100, 0, 1, 30, 30.4, 70, 70.1, 100)).toEqual([
      'More detractors than promoters',
      'On the edge: not described by the source',
      'More promoters than detractors',
      'More promoters than detractors',
      'Many loyal customers',
      'Many loyal customers',
      'Excellent result',
      'Excellent result',
    ])
    const csi = table('BAND.TABLE', 'CSI')
      .slice(1)
      .map((row) => row[3])
    expect(titles('CSI', 49.99, 50, 55, 60, 80, 80.01)).toEqual([0, 1, 1, 2, 2, 3].map((index) => csi[index]))
    const rpr = table('BAND.TABLE', 'rpr')
      .slice(1)
      .map((row) => row[3])
    expect(titles('RPR', 0.2499, 0.25, 0.3, 0.31)).toEqual([0, 1, 1, 2].map((index) => rpr[index]))
  })

  test('in a gap of the source', () => {
    expect(call('BAND', 0.5, 'NPS', 'strict')).toBe('Not described by the source')
    expect(call('BAND', 0.5, 'NPS', 'down')).toBe('More detractors than promoters')
    expect(call('BAND', 0.5, 'NPS', 'up')).toBe('More promoters than detractors')
  })

  test('by a table in the workbook', () => {
    const own = [
      ['from', 'title'],
      [-100, 'mend'],
      [20, 'fine'],
      [60, 'great'],
      [null, ''],
    ]
    expect([-100, 19.9, 20, 60, 100].map((value) => call('BAND', value, own))).toEqual([
      'mend',
      'mend',
      'fine',
      'great',
      'great',
    ])
    const holes = [
      [-100, 0, 'low'],
      [10, 100, 'high'],
    ]
    expect(call('BAND', 5, holes)).toBe('Not described by the source')
    expect(call('BAND', 5, holes, 'up')).toBe('high')
    expect(
      call('BAND', 0.27, [
        [0, 'few'],
        [0.25, 'usual'],
      ]),
    ).toBe('usual')
  })
})

describe('AUDIT', () => {
  const lineOf = (what: string, cells: Cell[][]) => table('AUDIT', cells).find(([name]) => name === what)

  test('words above numbers look like a header, words among words and numbers alone do not', () => {
    expect(lineOf('Looks like a header', column('Score', 10, 9))).toEqual(['Looks like a header', 1, 'row 1'])
    expect(lineOf('Looks like a header', column('good', 'bad', 'good'))).toEqual(['Looks like a header', 0, ''])
    expect(lineOf('Looks like a header', column(10, 9))).toEqual(['Looks like a header', 0, ''])
  })

  test('says what each kind of cell is and where the first is', () => {
    const broken = { error: '#N/A', message: '' } as const
    const cells = column('Score', 10, 0, null, ' ', '9', '9 – yes', 'n/a', true, 5.5, 11, broken)
    const rows = table('AUDIT', cells)
      .slice(1)
      .map(([, ...rest]) => rest)
    expect(rows).toEqual([
      [4, 'row 2'],
      [2, 'row 4'],
      [1, 'row 3'],
      [2, 'row 6'],
      [2, 'row 1'],
      [1, 'row 9'],
      [1, 'row 10'],
      [1, 'row 11'],
      [1, 'row 12'],
      [1, 'row 1'],
    ])
  })
})
