/** Calls to be computed thrice: by ours, by LibreOffice and by IronCalc. */
import type { Cell } from '../../../web/sheet/contract.ts'
import { hasData, readColumns } from '../../support/data.ts'
import { column, hostile, oddTexts, type Ranges } from './ranges.ts'

/** Arguments as a formula has them. */
export interface Case {
  readonly name: string
  readonly given: readonly string[]
}

type Options = readonly (readonly string[])[]

/** One function on each of the ranges with each list of further arguments. */
const onEach = (name: string, ranges: readonly string[], options: Options): Case[] =>
  ranges.flatMap((range) => options.map((rest) => ({ name, given: [range, ...rest] })))

const weights: readonly Cell[] = [1, 2, 0.5, 1.5, 1, 0.8, 1.2, 1, 0, 0.6, 1.4, 1, 2, 1, 1]

function weighted(made: Ranges, answers: readonly (readonly Cell[])[]): Case[] {
  const hostileWeights: Cell[] = [null, 'n/a', '2', -1, true, { error: '#N/A', message: '' }, 0]
  const clean = answers[0] ?? []
  const beside = (cells: readonly Cell[], weight: readonly Cell[]) => [
    made.add(column(cells)),
    made.add(column(weight.slice(0, cells.length))),
  ]
  const pairs = [
    ...answers.map((cells) => beside(cells, weights)),
    ...hostileWeights.map((cell) => beside(clean, [cell, ...weights])),
    beside(
      clean,
      clean.map(() => 0),
    ),
  ]
  return pairs.flatMap(([scores = '', weight = '']) => [
    { name: 'NPS', given: [scores, weight] },
    { name: 'NPS.CI', given: [scores, '', '', weight] },
    { name: 'NPS.CI', given: [scores, '0.9', '"wald"', weight, '', '"exclude"'] },
  ])
}

function npsCases(made: Ranges): Case[] {
  const ten = hostile(0, 10)
  const usual = ten.map((cells) => made.add(column(cells)))
  const five = hostile(1, 5).map((cells) => made.add(column(cells)))
  const seven = hostile(1, 7).map((cells) => made.add(column(cells)))
  const row = made.add([[10, 9, null, 3, 'x', 8]])
  const odd = oddTexts.map((text) => made.add(column([10, text, 4])))
  const block = made.add([
    [10, 9, 2],
    [7, null, 'n/a'],
  ])
  const [clean = '', blanks = ''] = usual
  return [
    ...onEach('NPS', [...usual, row, block], [[], ['', '', '"exclude"']]),
    ...onEach('NPS', odd, [['', '', '"exclude"']]),
    ...onEach('NPS.COUNTS', odd, [['', '"exclude"']]),
    ...onEach('NPS', five, [
      ['', '"1-5"'],
      ['', '"1-5"', '"exclude"'],
    ]),
    ...onEach('NPS', seven, [['', '"1-7"']]),
    ...weighted(made, ten),
    ...onEach('NPS.COUNTS', [...usual, row], [[], ['', '"exclude"', '"ru"']]),
    ...onEach('NPS.COUNTS', five, [['"1-5"'], ['"1-5"', '"exclude"']]),
    ...onEach('NPS.CI', usual, [[], ['0.9'], ['90', '"wald"'], ['', '', '', '', '"exclude"']]),
    ...onEach('NPS.CI', five, [['', '', '', '"1-5"']]),
    ...usual.flatMap((range) => [
      { name: 'NPS.TEST', given: [clean, range] },
      { name: 'NPS.TEST', given: [range, blanks, '"wald"'] },
    ]),
    { name: 'NPS.TEST', given: [five[1] ?? '', five[3] ?? '', '', '"1-5"'] },
    ...onEach('NPS.TARGET', usual, [['50'], ['-100'], ['100', '', '"exclude"', '"ru"'], ['120']]),
    ...onEach('NPS.TARGET', five, [['20', '"1-5"']]),
    ...onEach('NPS.CATEGORY', [...usual, block], [[], ['', '"ru"']]),
    ...onEach('NPS.CATEGORY', five, [['"1-5"', '"en"']]),
  ]
}

/** Dates and customers as people keep them, beside each other. */
const days: readonly Cell[] = [45292, 45300.5, 45323, 45323, 45330.75, 45352, 45360, 45383, 45390, 45413, 45420, 45444]
const buyers: readonly Cell[] = ['A1', 'B2', 'A1', 7, 'C3', 'A1', '7', 'B2', '007', 'C3', 'A1', 'D4']
const brought: readonly Cell[] = [20, 30, 0, 45.5, 12, null, 10, 99.99, 5, 20, -20, 8]

function orderCases(made: Ranges): Case[] {
  const odd: Cell[] = [
    null,
    'a1',
    'A*',
    'A?',
    ' A1',
    'A1 ',
    '\u00a0A1',
    true,
    12.5,
    1e16,
    { error: '#N/A', message: '' },
  ]
  const oddDays: Cell[] = [null, '2024-01-05', 'n/a', ' ', true, 0, -5, 3e6, { error: '#N/A', message: '' }]
  const oddAmounts: Cell[] = ['12', 'n/a', true, -1, { error: '#N/A', message: '' }]
  const at = (cells: readonly Cell[], place: number, cell: Cell) => cells.map((each, i) => (i === place ? cell : each))
  const add = (...lists: (readonly Cell[])[]) => lists.map((cells) => made.add(column(cells)))
  const clean = add(buyers, days, brought)
  const tables = [
    clean,
    ...odd.map((cell) => add(at(buyers, 3, cell), days, brought)),
    ...oddDays.map((cell) => add(buyers, at(days, 5, cell), brought)),
    ...oddAmounts.map((cell) => add(buyers, days, at(brought, 4, cell))),
    add([null, 'A', 'B', null], [null, 45300, null, 45301], [null, 4, 5, null]),
    add([null, null], [null, null], [null, null]),
    add(['A'], [45300], [5]),
  ]
  const ends = [
    ['45320', '45400'],
    ['', '45353'],
    ['45400', '45320'],
  ]
  return tables.flatMap(([customers = '', dates = '', amounts = '']) => [
    { name: 'RPR.ORDERS', given: [customers, dates] },
    { name: 'RPR.ORDERS', given: [customers, dates, '', '', '"days"'] },
    { name: 'ORDERS.REPORT', given: [customers, dates, amounts] },
    { name: 'CHURN.ORDERS', given: [customers, dates] },
    { name: 'COHORTS', given: [customers, dates, '"quarter"'] },
    ...(customers === clean[0]
      ? [
          ...ends.flatMap((period) => [
            { name: 'RPR.ORDERS', given: [customers, dates, ...period, '"days"'] },
            { name: 'ORDERS.REPORT', given: [customers, dates, amounts, ...period, '"ru"'] },
          ]),
          { name: 'CHURN.ORDERS', given: [customers, dates, '"year"'] },
          { name: 'COHORTS', given: [customers, dates, '', '"ru"', '"cut"'] },
        ]
      : []),
  ])
}

function labelledCases(made: Ranges): Case[] {
  const regions: Cell[] = ['North', 'South', null, 'North', 'East', 'South', 'North', 5, 'West (old)', null, 'South', 5]
  const alike: Cell[] = ['north', 'North', 'a*', 'a', 'North', 'a*', 'north', 'a', '=x', '=x', '7', '7']
  const scores = hostile(0, 10).map((cells) => made.add(column(fitted(cells))))
  const groups = [regions, alike].map((cells) => made.add(column(cells)))
  const dates = made.add(column(days))
  const [clean = ''] = scores
  return [
    ...scores.flatMap((range) =>
      groups.map((group) => ({ name: 'NPS.BY', given: [range, group, '', '', '', '"exclude"', '"en"'] })),
    ),
    { name: 'NPS.BY', given: [clean, groups[0] ?? '', '0.9'] },
    ...scores.flatMap((range) =>
      groups.flatMap((group) => [
        { name: 'NPS.IMPACT', given: [range, group] },
        { name: 'NPS.MIX', given: [range, group, clean, groups[0] ?? ''] },
      ]),
    ),
    ...scores.map((range) => ({ name: 'NPS.TREND', given: [range, dates] })),
    ...['"week"', '"quarter"', '"year"'].map((period) => ({ name: 'NPS.TREND', given: [clean, dates, period, '90'] })),
  ]
}

/** As long as the columns beside it. */
const fitted = (cells: readonly Cell[]): Cell[] => days.map((_, index) => cells[index] ?? null)

function pValueCases(made: Ranges): Case[] {
  const lists: Cell[][] = [
    [0.01, 0.04, 0.03, 0.005, 0.03, 1, 0],
    [0.2, null, 'n/a', 0.01, ''],
    [0.2, '0.1'],
    [0.2, 1.5],
    [0.2, true],
    [null],
    [0.05, { error: '#N/A', message: '' }],
  ]
  const ranges = [
    ...lists.map((cells) => made.add(column(cells))),
    made.add([
      [0.01, null, 0.03],
      [0.2, 0.04, 0.02],
    ]),
  ]
  return onEach('PVALUES.ADJUST', ranges, [[], ['"bh"']])
}

function satisfactionCases(made: Ranges): Case[] {
  const five = hostile(1, 5).map((cells) => made.add(column(cells)))
  const seven = hostile(1, 7).map((cells) => made.add(column(cells)))
  const ten = hostile(1, 10).map((cells) => made.add(column(cells)))
  return [
    ...onEach('CSAT', five, [[], ['', '"mean"'], ['', '"net"'], ['', '"pomp"', '"exclude"']]),
    ...onEach('CSAT', ten, [
      ['"1-10"', '"pomp"'],
      ['"1-10"', '', '"exclude"'],
    ]),
    ...onEach('CSAT.CI', five, [[], ['0.99', '', '"exclude"']]),
    ...onEach('CES', seven, [[], ['', '"agree"'], ['', '"net"', '"low"'], ['', '', '', '"exclude"']]),
    ...onEach('CES', five, [['"1-5"', '"net"']]),
    ...onEach('RATING', five, [[]]),
    ...onEach('RATING.BAYES', five, [
      ['4', '10'],
      ['9', '10'],
    ]),
    ...onEach('RATING.WILSON', five, [[], ['5', '0.9']]),
    ...onEach('RATING.WILSON', ten, [['8', '', '"1-10"']]),
  ]
}

function criteriaCases(made: Ranges): Case[] {
  const broken: Cell[] = [null, 'n/a', '7', 11, 0, true, { error: '#N/A', message: '' }, -1, 0.5]
  const [weight, answer]: Cell[][] = [
    [7, 5, 9, 3],
    [8, 4, 8, 3],
  ]
  const list = (cells: readonly Cell[] = []) => made.add(column(cells))
  const [names, first, second] = [list(['Price', 'Speed', 'Help', 'Shop']), list(weight), list(answer)]
  const pairs = [
    [first, second],
    [made.add([weight ?? []]), made.add([answer ?? []])],
    ...broken.flatMap((cell) => [
      [list([cell, 5, 9, 3]), second],
      [first, list([8, cell, 8, 3])],
      [list([cell, 5, 9, 3]), list([cell, 4, 8, 3])],
    ]),
  ]
  const survey = (cells: readonly Cell[]): Cell[][] => [0, 1, 2, 3].map((row) => cells.slice(row * 3, row * 3 + 3))
  const [importance, satisfaction] = [
    survey([7, 5, 9, 3, 6, 8, 9, null, 4, 10, 7, 7]),
    survey([8, 4, 8, 3, 9, 7, null, 6, 5, 9, 8, 7]),
  ]
  const spoiled = broken.map((cell) => satisfaction.map((row, index) => (index === 2 ? [cell, ...row.slice(1)] : row)))
  const both = made.add(importance)
  const surveys = [satisfaction, ...spoiled].map((cells) => [both, made.add(cells)])
  const headed = [
    made.add([['Price', 'Speed', 'Help'], ...importance]),
    made.add([['Price', 'Speed', 'Help'], ...satisfaction]),
  ]
  const mixed = [made.add([[5, 3, 8]]), made.add(satisfaction)]
  const all = [...pairs, ...surveys, headed, mixed]
  return [
    ...all.flatMap((given) => [
      { name: 'CSI', given },
      { name: 'CSI', given: [...given, '10', '"pomp"'] },
      { name: 'CSI', given: [...given, '', '"respondent"'] },
    ]),
    ...pairs.flatMap((given) => [
      { name: 'CSI.TABLE', given: [...given, names] },
      { name: 'CSI.TABLE', given: [...given, '', '10', '"ru"'] },
    ]),
    ...[...surveys, headed].flatMap((given) => [
      { name: 'CSI.CI', given },
      { name: 'CSI.CI', given: [...given, '0.9', '10'] },
    ]),
  ]
}

function loyaltyCases(made: Ranges): Case[] {
  const rows: Cell[][] = [
    [1, 2, 3],
    [2, 2, 1],
    [null, 3, 1],
    [6, 5, null],
    [4, 4, 4],
    [null, null, null],
  ]
  const broken: Cell[] = ['n/a', '2', 7, 1.5, true, { error: '#N/A', message: '' }, 0, -1, ' 3']
  const ranges = [rows, ...broken.map((cell) => [[cell, 2, 3], ...rows])].map((cells) => made.add(cells))
  const map = made.add(column([100, 75, 50, 40, 10, 5]))
  const badMaps = [
    [100, 80, 60, 40, 20, 'x'],
    [100, 80, '60', 40, 20, 0],
    [120, 80, 60, 40, 20, 0],
    [1, 2],
  ].map((cells) => made.add(column(cells)))
  const options = [[], [map], ['', 'TRUE'], [map, 'TRUE'], ...badMaps.map((bad) => [bad])]
  return [
    ...onEach('CLI', ranges, options),
    ...onEach('CLI.RESPONDENTS', ranges, options),
    ...onEach('CLI.CI', ranges, [...options.map((rest) => ['', ...rest]), ['0.9']]),
    { name: 'CLI.CI', given: [made.add([[1, 2, 3]])] },
  ]
}

/** Numbers by themselves and in cells that hold anything. */
function scalarCases(made: Ranges): Case[] {
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
function groupCases(made: Ranges): Case[] {
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

function amountCases(made: Ranges): Case[] {
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

function bandCases(made: Ranges): Case[] {
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

/** Spreadsheets in a test take their time over every row. */
const mostRows = 300

/** Orders of real customers, and answers by what was asked beside them. */
function realTables(real: Ranges): Case[] {
  const table = (file: string, ...columns: string[]) => {
    const rows = readColumns([file], columns).slice(0, mostRows)
    return columns.map((_, index) => real.add(rows.map((row) => [row[index] ?? null])))
  }
  const serials = (file: string, name: string) => real.add(readColumns([file], [name]).slice(0, mostRows).map(serialOf))
  const [customers = '', amounts = ''] = table('uci_online_retail_orders.csv', 'CustomerID', 'TotalPrice')
  const dates = serials('uci_online_retail_orders.csv', 'InvoiceDate')
  const [scores = '', lounge = ''] = table('sfo_2017_slim.csv', 'NETPRO', 'Q7ALL')
  const onScale = readColumns(['sfo_2017_slim.csv'], ['NETPRO', 'AIRLINE']).filter(([score]) => Number(score) <= 10)
  const flown = [0, mostRows].flatMap((from) =>
    [0, 1].map((each) => real.add(onScale.slice(from, from + mostRows).map((row) => [row[each] ?? null]))),
  )
  return [
    { name: 'RPR.ORDERS', given: [customers, dates] },
    { name: 'RPR.ORDERS', given: [customers, dates, '', '', '"days"'] },
    { name: 'ORDERS.REPORT', given: [customers, dates, amounts] },
    { name: 'CHURN.ORDERS', given: [customers, dates, '"week"'] },
    { name: 'COHORTS', given: [customers, dates, '"week"'] },
    { name: 'NPS.BY', given: [scores, lounge, '', '', '', '"exclude"'] },
    { name: 'NPS.TREND', given: [scores, dates, '"week"', '', '', '"exclude"'] },
    { name: 'NPS.IMPACT', given: flown.slice(0, 2) },
    { name: 'NPS.MIX', given: flown },
  ]
}

const serialOf = ([day]: readonly Cell[]): Cell[] => [Date.parse(String(day)) / 86_400_000 + 25_569]

/** Columns of real files, on their own scales. */
function realCases(real: Ranges): Case[] {
  if (!hasData) return []
  const read = (file: string, ...columns: string[]) => real.add(readColumns([file], columns).slice(0, mostRows))
  const [email, mobile, web] = ['email', 'mobile', 'web'].map((name) => read(`datacamp_nps_${name}.csv`, 'nps_rating'))
  const [airport, weight] = ['NETPRO', 'WEIGHT'].map((name) => read('sfo_2017_slim.csv', name))
  const overall = read('sfo_2017_slim.csv', 'Q7ALL')
  const stars = read('skytrax_lounge_ratings.csv', 'comfort_rating')
  const ecsi = read('ecsi_mobile_phone.csv', 'CUSA1')
  const block = (prefix: string) => read('perth_parks_importance_satisfaction_wide.csv', ...criteria(prefix))
  const criteria = (prefix: string) =>
    Array.from({ length: 6 }, (_, i) => `${prefix}_${String(i + 1).padStart(2, '0')}`)
  const [importance, satisfaction] = [block('imp'), block('sat')]
  const loyalty = read('ecsi_mobile_phone.csv', 'CUSL1', 'CUSL2', 'CUSL3')
  const amounts = read('uci_online_retail_orders.csv', 'TotalPrice')
  const scores = [email, mobile, web, airport].filter((each) => each !== undefined)
  const csi = [importance, satisfaction]
  return [
    ...onEach('NPS', scores, [[], ['', '', '"exclude"']]),
    { name: 'NPS', given: [airport ?? '', weight ?? '', '', '"exclude"'] },
    ...onEach('NPS.COUNTS', scores, [['', '"exclude"']]),
    ...onEach('NPS.CI', scores, [[], ['0.9', '"wald"', '', '', '"exclude"']]),
    { name: 'NPS.TEST', given: [email ?? '', mobile ?? ''] },
    { name: 'NPS.TEST', given: [mobile ?? '', web ?? '', '"wald"'] },
    ...onEach('NPS.TARGET', scores, [['60']]),
    ...onEach(
      'CSAT',
      [overall, stars],
      [
        ['', '', '"exclude"'],
        ['', '"mean"', '"exclude"'],
      ],
    ),
    ...onEach('CSAT', [ecsi], [['"1-10"']]),
    ...onEach('CSAT.CI', [overall, stars], [['', '', '"exclude"']]),
    ...onEach('CES', [ecsi], [['"1-10"'], ['"1-10"', '"net"']]),
    ...onEach('RATING', [stars], [[]]),
    ...onEach('RATING.BAYES', [stars], [['3.5', '20']]),
    ...onEach('RATING.WILSON', [stars], [[]]),
    ...onEach('CLI', [loyalty], [[]]),
    { name: 'CSI', given: [...csi, '5'] },
    { name: 'CSI', given: [...csi, '5', '"pomp"'] },
    { name: 'CSI.CI', given: [...csi, '', '5'] },
    ...onEach('AOV', [amounts], [[], ['300']]),
    { name: 'WEIGHTS.NEFF', given: [weight ?? ''] },
    { name: 'NPS.CI', given: [airport ?? '', '', '', weight ?? '', '', '"exclude"'] },
    ...realTables(real),
  ]
}

export const casesOn = (made: Ranges, real: Ranges): Case[] => [
  ...npsCases(made),
  ...satisfactionCases(made),
  ...criteriaCases(made),
  ...loyaltyCases(made),
  ...scalarCases(made),
  ...groupCases(made),
  ...amountCases(made),
  ...bandCases(made),
  ...orderCases(made),
  ...labelledCases(made),
  ...pValueCases(made),
  ...realCases(real),
]
