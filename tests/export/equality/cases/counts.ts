/** Counts, sums and amounts; the bands that a score lies in. */
import type { Cell } from '../../../../web/sheet/contract.ts'
import { column, oddTexts, type Ranges } from '../ranges.ts'
import { type Case, onEach } from './case.ts'

/** Numbers by themselves and in cells that hold anything. */
export function scalarCases(made: Ranges): Case[] {
  const odd: Cell[] = [null, 'n/a', '12', '1,5', '90%', true, -3, 0, 0.5, 250, { error: '#N/A', message: '' }]
  const cells = odd.map((cell) => made.add([[cell]]).split(':')[0] ?? '')
  const calls: Readonly<Record<string, readonly string[][]>> = {
    'NPS.FROMCOUNTS': [
      ['20', '9', '7'],
      ['0', '0', '0'],
    ],
    'NPS.CI.FROMCOUNTS': [
      ['20', '9', '7'],
      ['20', '9', '7', '0.9', '"wald"'],
      ['5', '0', '0'],
    ],
    'CSI.FROMSUMS': [
      ['30', '181'],
      ['2', '10', '7'],
      ['10', '101'],
    ],
    'CSI.CI.FROMSUMS': [
      ['3', '210', '15500'],
      ['8', '466', '35000', '0.9'],
      ['1', '50', '2500'],
      ['3', '210', '14000'],
    ],
    'CLI.FROMCOUNTS': [
      ['3', '220'],
      ['3', '301'],
    ],
    'CLI.CI.FROMCOUNTS': [
      ['3', '220', '17000'],
      ['3', '180', '10800', '0.99'],
    ],
    'CSAT.FROMCOUNTS': [
      ['200', '160'],
      ['3', '4'],
    ],
    'CSAT.CI.FROMCOUNTS': [
      ['200', '160'],
      ['9', '9', '0.9'],
    ],
    'CES.FROMCOUNTS': [
      ['4', '21'],
      ['0', '0'],
    ],
    'ORDERS.FROMCOUNTS': [
      ['10', '12', '99.5', '1'],
      ['3', '3', '0', '0', '0.8', '"ru"'],
      ['10', '10', '99', '1'],
    ],
    'NPS.SAMPLESIZE': [['5'], ['3', '0.9', '2000', '0.6'], ['120']],
    'NPS.DETECTABLE': [
      ['100', '150'],
      ['400', '300', '0.9', '0.9', '0.5'],
      ['1', '1'],
    ],
    RPR: [
      ['300', '1000'],
      ['3', '0'],
      ['5', '3'],
    ],
    CHURN: [
      ['2400', '366'],
      ['10', '20'],
    ],
    RETENTION: [
      ['1300', '1200', '400'],
      ['100', '300', '10'],
      ['100', '5', '10'],
    ],
    NRR: [
      ['50000', '6000', '1500', '2650'],
      ['10', '0', '20', '0'],
    ],
    EGR: [['1.08', '0.05']],
    'PURCHASE.FREQUENCY': [['600', '240']],
    'PURCHASE.GAP': [
      ['365', '2.5'],
      ['0', '2'],
    ],
    LTV: [
      ['70', '3', '3', '0.3'],
      ['70', '3', '3'],
      ['70', '3', '3', '2'],
    ],
    'LTV.DISCOUNTED': [
      ['100', '0.8', '0.1'],
      ['100', '0.8', '0.1', 'TRUE'],
      ['100', '1', '0'],
    ],
    'PROPORTION.CI': [
      ['160', '200'],
      ['0', '9', '0.9'],
      ['9', '9', '99'],
      ['3', '2'],
      ['0', '0'],
    ],
    'REFERRAL.FORECAST': [
      ['10000', '0.55', '0.2', '2', '1.5', '0.1', '80'],
      ['10000', '0.55', '0.2', '2', '1.5', '0.1'],
      ['10000', '0.9', '0.2', '2', '1.5', '0.1'],
    ],
    ACSI: [
      ['8', '7', '9'],
      ['11', '7', '9'],
    ],
    AOV: [['1000', '23']],
  }
  return Object.entries(calls).flatMap(([name, lists]) => {
    const [usual = []] = lists
    const spoiled = usual.flatMap((given, index) =>
      /^[\d.]+$/.test(given) ? cells.map((cell) => usual.map((each, i) => (i === index ? cell : each))) : [],
    )
    const isOption = (given: readonly string[]) =>
      (name === 'NPS.SAMPLESIZE' || name === 'NPS.DETECTABLE') && given.length > 2 && cells.includes(given[2] ?? '')
    return [...lists, ...spoiled].filter((given) => !isOption(given)).map((given) => ({ name, given }))
  })
}

/** A row for each group: scores are plain formulas of columns too. */
export function groupCases(made: Ranges): Case[] {
  const counts: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
    'NPS.FROMCOUNTS': [
      [20, 5, 0, null],
      [9, 0, 0, null],
      [7, 5, 0, null],
    ],
    'CSI.FROMSUMS': [
      [30, 11, null],
      [181, 109, null],
    ],
    'CLI.FROMCOUNTS': [
      [3, 8, 0],
      [220, 466, 0],
    ],
    'CSAT.FROMCOUNTS': [
      [200, 9, 0],
      [160, 9, 0],
    ],
    'CES.FROMCOUNTS': [
      [4, 7, null],
      [21, 40, null],
    ],
  }
  const spoilt: Cell[] = ['n/a', '12', -3, true, { error: '#N/A', message: '' }]
  return Object.entries(counts).flatMap(([name, columns]) => {
    const [first = [], ...rest] = columns
    const whole = [columns, ...spoilt.map((cell) => [[...first.slice(0, 2), cell, ...first.slice(3)], ...rest])]
    return whole.map((cells) => ({ name, given: cells.map((each) => made.add(column(each))) }))
  })
}

export function amountCases(made: Ranges): Case[] {
  const clean: Cell[] = [120, 45.5, 0, 99.99, 12]
  const broken: Cell[] = [null, 'n/a', '30', '1 000', -20, true, { error: '#N/A', message: '' }]
  const ranges = [clean, ...broken.map((cell) => [...clean, cell]), [null, 'x']].map((cells) => made.add(column(cells)))
  const three = [
    [1, 2, 1],
    [1, null, 2],
    ['2', 1, 1],
    [-1, 1, 1],
    [0, 0, 0],
    [1, 2],
    [true, 1, 1],
  ].map((cells) => made.add(column(cells as Cell[])))
  const odd = oddTexts.map((text) => made.add(column([10, text, 4])))
  return [
    ...onEach('AOV', odd, [[]]),
    ...onEach('AOV', ranges, [[], ['23'], ['0']]),
    ...onEach('WEIGHTS.NEFF', ranges, [[]]),
    ...three.map((weights) => ({ name: 'ACSI', given: ['8', '7', '9', weights] })),
  ]
}

export function bandCases(made: Ranges): Case[] {
  const two = made.add([
    [-100, 'low'],
    [0, 'fair'],
    [30, 'good'],
  ])
  const three = made.add([
    ['low', 'high', 'title'],
    [50, 100, 'great'],
    [-100, 0, 'low'],
    [0, 30, 'fair'],
  ])
  const values = ['-100', '-0.5', '0', '29.999', '30', '45', '50', '100', '101', '-101']
  const marks = [
    '-100',
    '-1',
    '0',
    '0.15',
    '0.2',
    '1',
    '3',
    '5',
    '30',
    '30.5',
    '50',
    '55',
    '60',
    '70',
    '70.1',
    '80',
    '100',
    '101',
  ]
  const options = [[], ['"strict"'], ['"down"', '"ru"'], ['"up"', '"en"']]
  const metrics = ['NPS', 'CSI', 'CLI', 'RPR', 'CSAT', 'CES'].map((metric) => `"${metric}"`)
  return [
    ...values.flatMap((value) => [two, three].map((scheme) => ({ name: 'BAND', given: [value, scheme] }))),
    ...marks.flatMap((value) =>
      metrics.flatMap((metric) => options.map((rest) => ({ name: 'BAND', given: [value, metric, ...rest] }))),
    ),
  ]
}
