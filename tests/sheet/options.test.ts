/** Every optional parameter changes some result: none is read and forgotten. */
import { describe, expect, test } from 'vitest'
import type { Argument } from '../../web/sheet/contract.ts'
import { call, column, loyalty } from './loyalty.ts'

const scores = column(10, 9, 9, 8, 7, 3, 2)
const weights = column(1, 2, 1, 1, 1, 3, 1)
const groups = column('a', 'a', 'b', 'b', 'a', 'b', 'a')
const offScale = column(10, 9, 3, 11)
const fivePoint = column(5, 4, 1, 5, 3)
const fiveGroups = column('a', 'b', 'a', 'b', 'a')
const importance = [
  [7, 5],
  [9, 3],
  [6, 8],
]
const satisfaction = [
  [5, 4],
  [2, 3],
  [5, 5],
]
const loyal = [
  [1, 2, 3],
  [2, 2, 1],
  [3, null, 4],
]
const map = [[100, 90, 50, 20, 10, 0]]
const days = column(45_296, 45_297, 45_327, 45_328, 45_383, 45_384, 45_385)
const fiveDays = column(45_296, 45_297, 45_327, 45_383, 45_384)
const offScaleDays = column(45_296, 45_297, 45_327, 45_328)
const outcome = column(10, 9, 8, 7, 9, 3)
const attributes = [
  [9, 8],
  [9, 9],
  [8, 7],
  [6, 7],
  [8, 10],
  [4, 3],
]
const customers = column('a', 'b', 'a', 'c', 'c')
const dates = column(45_000, 45_001, 45_040, 45_050, 45_050)
const amounts = column(10, 20, 30, 40, 50)
const satisfied = column(5, 4, 4, 3, 1, 2)
const satisfiedOff = column(5, 4, 1, 8)

const twoThemes = column(...Array<string>(5).fill('price'), ...Array<string>(6).fill('staff'))
const fiveTwice = column(5, 4, 1, 5, 3, 5, 5, 4, 5, 5, 1)

/** For each option: the arguments before it, what to compare it with ('' for omitting it), and a value that must matter. */
const options: Record<string, [given: Argument[], option: Argument, without?: Argument][]> = {
  'NPS weights': [[[scores], weights]],
  'NPS scale': [[[fivePoint, null], '1-5']],
  'NPS invalid': [[[offScale, null, null], 'exclude']],
  'NPS.COUNTS scale': [[[fivePoint], '1-5']],
  'NPS.COUNTS invalid': [[[offScale, null], 'exclude']],
  'NPS.COUNTS language': [[[scores, null, null], 'ru']],
  'NPS.CI confidence': [[[scores], 0.8]],
  'NPS.CI method': [
    [[scores, null], 'wald'],
    [[scores, null], 'score'],
    [[scores, null], 'bootstrap'],
  ],
  'NPS.CI weights': [[[scores, null, null], weights]],
  'NPS.CI scale': [[[fivePoint, null, null, null], '1-5']],
  'NPS.CI invalid': [[[offScale, null, null, null, null], 'exclude']],
  'NPS.CI.FROMCOUNTS confidence': [[[20, 9, 7], 0.8]],
  'NPS.CI.FROMCOUNTS method': [
    [[20, 9, 7, null], 'wald'],
    [[20, 9, 7, null], 'score'],
    [[20, 9, 7, null], 'bootstrap'],
  ],
  'NPS.TEST method': [[[scores, column(7, 6, 9)], 'wald']],
  'NPS.TEST scale': [[[fivePoint, column(5, 5, 4), null], '1-5']],
  'NPS.BY confidence': [[[scores, groups], 0.8]],
  'NPS.BY weights': [[[scores, groups, null], weights]],
  'NPS.BY scale': [[[fivePoint, fiveGroups, null, null], '1-5']],
  'NPS.BY invalid': [[[offScale, column('a', 'b', 'a', 'b'), null, null, null], 'exclude']],
  'NPS.BY language': [[[scores, groups, null, null, null, null], 'ru']],
  'NPS.TREND period': [
    [[scores, days], 'week'],
    [[scores, days], 'quarter'],
    [[scores, days], 'year'],
  ],
  'NPS.TREND confidence': [[[scores, days, null], 0.8]],
  'NPS.TREND scale': [[[fivePoint, fiveDays, null, null], '1-5']],
  'NPS.TREND invalid': [[[offScale, offScaleDays, null, null, null], 'exclude']],
  'NPS.TREND language': [[[scores, days, null, null, null, null], 'ru']],
  'NPS.SLOPE period': [[[scores, days], 'week']],
  'NPS.SLOPE method': [[[column(10, 3, 9, 8, 2, 1, 7), days, null], 'wald']],
  'NPS.SLOPE scale': [[[fivePoint, fiveDays, null, null], '1-5']],
  'NPS.SLOPE invalid': [[[offScale, offScaleDays, null, null, null], 'exclude']],
  'NPS.SAMPLESIZE confidence': [[[5], 0.8]],
  'NPS.SAMPLESIZE population': [[[5, null], 1000]],
  'NPS.SAMPLESIZE variance': [[[5, null, null], 0.67]],
  'NPS.DETECTABLE confidence': [[[100, 200], 0.8]],
  'NPS.DETECTABLE power': [[[100, 200, null], 90]],
  'NPS.DETECTABLE variance': [[[100, 200, null, null], 0.67]],
  'NPS.TARGET scale': [[[fivePoint, 50], '1-5']],
  'NPS.TARGET invalid': [[[offScale, 60, null], 'exclude']],
  'NPS.TARGET language': [[[scores, 50, null, null], 'ru']],
  'NPS.MIX scale': [[[fivePoint, fiveGroups, column(5, 5, 1), column('a', 'b', 'b')], '1-5']],
  'NPS.MIX language': [[[scores, groups, column(9), column('a'), null], 'ru']],
  'NPS.IMPACT scale': [[[fivePoint, fiveGroups], '1-5']],
  'NPS.IMPACT language': [[[scores, groups, null], 'ru']],
  'NPS.CATEGORY scale': [[[fivePoint], '1-5']],
  'NPS.CATEGORY language': [[[scores, null], 'ru']],
  'NPS.REPORT scheme': [
    [[scores], 's2-nps'],
    [
      [scores],
      [
        [-100, 'bad'],
        [0, 'good'],
      ],
    ],
  ],
  'NPS.REPORT confidence': [[[scores, null], 0.8]],
  'NPS.REPORT weights': [[[scores, null, null], weights]],
  'NPS.REPORT scale': [[[fivePoint, null, null, null], '1-5']],
  'NPS.REPORT invalid': [[[offScale, null, null, null, null], 'exclude']],
  'NPS.REPORT language': [[[scores, null, null, null, null, null], 'ru']],
  'CSI max': [[[importance, satisfaction], 9]],
  'CSI method': [
    [[importance, satisfaction, null], 'pomp'],
    [[importance, satisfaction, null], 'respondent'],
  ],
  'CSI.TABLE criteria': [[[importance, satisfaction], [['Price', 'Speed']]]],
  'CSI.TABLE max': [[[importance, satisfaction, null], 9]],
  'CSI.TABLE language': [[[importance, satisfaction, null, null], 'ru']],
  'CSI.CI confidence': [[[importance, satisfaction], 0.8]],
  'CSI.CI max': [[[importance, satisfaction, null], 9]],
  'CSI.FROMSUMS max': [[[30, 150], 9]],
  'CSI.CI.FROMSUMS confidence': [[[3, 210, 15_500], 0.8]],
  'CLI map': [[[loyal], map]],
  'CLI partial': [[[loyal, null], true]],
  'CLI.RESPONDENTS map': [[[loyal], map]],
  'CLI.RESPONDENTS partial': [[[loyal, null], true]],
  'CLI.CI confidence': [[[loyal], 0.8]],
  'CLI.CI map': [[[loyal, null], map]],
  'CLI.CI partial': [[[loyal, null, null], true]],
  'CLI.CI.FROMCOUNTS confidence': [[[3, 220, 17_000], 0.8]],
  'RPR.ORDERS from': [[[customers, dates], 45_030]],
  'RPR.ORDERS to': [[[customers, dates, null], 45_030]],
  'RPR.ORDERS rule': [[[customers, dates, null, null], 'days']],
  'ACSI weights': [[[8, 7, 9], [[1, 2, 1]]]],
  'CSAT scale': [[[satisfied], '1-7']],
  'CSAT method': [
    [[satisfied, null], 'mean'],
    [[satisfied, null], 'net'],
    [[satisfied, null], 'pomp'],
  ],
  'CSAT invalid': [[[satisfiedOff, null, null], 'exclude']],
  'CSAT.CI confidence': [[[satisfied], 0.8]],
  'CSAT.CI scale': [[[satisfied, null], '1-6']],
  'CSAT.CI invalid': [[[satisfiedOff, null, null], 'exclude']],
  'CSAT.CI.FROMCOUNTS confidence': [[[200, 160], 0.8]],
  'CES scale': [[[column(0, 5, 3)], '0-10']],
  'CES method': [
    [[satisfied, null], 'agree'],
    [[satisfied, null], 'net'],
  ],
  'CES direction': [[[satisfied, null, 'agree'], 'low']],
  'CES invalid': [[[satisfiedOff, null, null, null], 'exclude']],
  'RATING scale': [[[column(0, 5, 3)], '0-10']],
  'RATING.BAYES scale': [[[column(0, 5, 3), 4, 10], '0-10']],
  'RATING.WILSON threshold': [[[satisfied], 3]],
  'RATING.WILSON confidence': [[[satisfied, null], 0.8]],
  'RATING.WILSON scale': [[[column(0, 5, 3), null, null], '0-10']],
  'AOV orders': [[[amounts], 3]],
  'LTV margin': [[[70, 3, 3], 0.3]],
  'LTV.DISCOUNTED includeFirst': [[[100, 0.8, 0.1], true]],
  'REFERRAL.FORECAST value': [[[100, 0.5, 0.2, 2, 1, 0.1], 80]],
  'ORDERS.REPORT from': [[[customers, dates, amounts], 45_030]],
  'ORDERS.REPORT to': [[[customers, dates, amounts, null], 45_030]],
  'ORDERS.REPORT language': [[[customers, dates, amounts, null, null], 'ru']],
  'ORDERS.FROMCOUNTS confidence': [[[10, 12, 99.5, 1], 0.8]],
  'ORDERS.FROMCOUNTS language': [[[10, 12, 99.5, 1, null], 'ru']],
  'CHURN.ORDERS period': [
    [[customers, dates], 'week'],
    [[customers, dates], 'quarter'],
    [[customers, dates], 'year'],
  ],
  'CHURN.ORDERS language': [[[customers, dates, null], 'ru']],
  'COHORTS period': [
    [[customers, dates], 'week'],
    [[customers, dates], 'quarter'],
    [[customers, dates], 'year'],
  ],
  'COHORTS language': [[[customers, dates, null], 'ru']],
  'COHORTS emptyEnd': [[[column('a', 'a'), column(44_927, 44_960), null, null], 'cut']],
  'RFM asOf': [[[customers, dates, amounts], 45_045]],
  'RFM bins': [[[customers, dates, amounts, null], 10]],
  'RFM language': [[[customers, dates, amounts, null, null], 'ru']],
  'BAND gap': [
    [[0.5, 'NPS'], 'strict'],
    [[0.5, 'NPS'], 'down'],
    [[0.5, 'NPS'], 'up'],
  ],
  'BAND language': [[[45, 'NPS', null], 'ru']],
  'BAND.TABLE language': [[['NPS'], 'ru']],
  'BAND.CHANCE scale': [[[fivePoint, 'NPS'], '1-5']],
  'BAND.CHANCE weights': [[[scores, 'NPS', null], weights]],
  'BAND.CHANCE language': [[[scores, 'NPS', null, null], 'ru']],
  'BAND.CHANCE invalid': [[[offScale, 'NPS', null, null, null], 'exclude']],
  'ADVICE scheme': [
    [['NPS', 3], 's2-nps'],
    [['NPS', 75], 's2-nps'],
  ],
  'ADVICE language': [[['NPS', 45, null], 'ru']],
  'BENCHMARK kind': [[['NPS'], 'b2c']],
  'BENCHMARK language': [[['NPS', null], 'ru']],
  'PROPORTION.CI confidence': [[[160, 200], 0.8]],
  'PVALUES.ADJUST method': [[[column(0.01, 0.02, 0.04)], 'bh']],
  'DRIVERS names': [[[outcome, attributes], [['quality', 'speed']]]],
  'DRIVERS method': [[[outcome, attributes, null], 'johnson']],
  'DRIVERS language': [[[outcome, attributes, null, null], 'ru']],
  'AUDIT scale': [
    [[fivePoint], '1-5'],
    [[scores], '1-5'],
  ],
  'AUDIT language': [[[scores, null], 'ru']],
  'THEMES top': [[[twoThemes, fiveTwice], 1]],
  'THEMES scale': [[[twoThemes, fiveTwice, null], '1-5']],
  'THEMES language': [[[twoThemes, fiveTwice, null, null], 'ru']],
}

const optional = loyalty.functions.flatMap(({ name, parameters }) =>
  parameters.filter((parameter) => parameter.optional).map((parameter) => `${name} ${parameter.name}`),
)

describe('every optional parameter changes some result', () => {
  test.each(optional)('%s', (option) => {
    const cases = options[option] ?? []
    const name = option.split(' ')[0] ?? ''
    const changed = cases.filter(([given, value]) => {
      const result = call(name, ...given, value)
      expect(result).not.toHaveProperty('error')
      return JSON.stringify(result) !== JSON.stringify(call(name, ...given))
    })
    expect(changed.length).toBeGreaterThan(0)
    if (!option.startsWith('ADVICE') && !option.startsWith('AUDIT')) expect(changed).toHaveLength(cases.length)
  })
})
