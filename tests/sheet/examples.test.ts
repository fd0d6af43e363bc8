/** The examples of the help, each with a result known from elsewhere. */
import { expect, test } from 'vitest'
import { readFormula } from '../support/formula.ts'
import { expectGolden } from '../support/golden.ts'
import { loyalty } from './loyalty.ts'

const evaluate = (formula: string) => {
  const { name, arguments: args } = readFormula(formula)
  return loyalty.call(name, args)
}

/** The normal quantile of 0.975. */
const z = 1.959963984540054

/** One telling cell of each result: row and column from 0. */
const expected: Record<string, [row: number, column: number, value: unknown]> = {
  // By hand: 2 promoters and 1 detractor of 3 answers.
  NPS: [0, 0, 100 / 3],
  'NPS.COUNTS': [1, 2, 0.5],
  // The R package NPS.
  'NPS.FROMCOUNTS': [0, 0, 36.1111111111],
  'NPS.CI.FROMCOUNTS': [0, 0, 8.62793503621],
  // By hand, adjusted shares of 5 answers: centre (3 - 1) / 8, variance 5.5 / 8 - 1 / 16, z .975 = 1.959963984540054.
  'NPS.CI': [0, 0, 25 - 100 * 1.959963984540054 * Math.sqrt(0.625 / 8)],
  // By hand: adjusted shares (2.75 - 1.75) / 7 and (0.75 - 2.75) / 7 of 4 answers.
  'NPS.TEST': [0, 0, 100 * (1 / 7 + 1 / 7)],
  'NPS.BY': [2, 2, -50],
  'NPS.REPORT': [1, 1, 40],
  'NPS.TREND': [2, 2, 0],
  // mpmath: tests/oracle/nps_over_time.py, periods of one voice.
  'NPS.SLOPE': [0, 0, -61.19951040391677],
  // 1.959963984540054² · 400 − 3.
  'NPS.SAMPLESIZE': [0, 0, 1534],
  // mpmath: tests/oracle/nps_statistics.py.
  'NPS.DETECTABLE': [0, 0, 39.039138276213755],
  // By hand: 50 of 100 of 4 answers are 2, and there is 1.
  'NPS.TARGET': [3, 1, 2],
  'NPS.MIX': [4, 3, 50],
  'NPS.IMPACT': [1, 3, 25],
  'NPS.CATEGORY': [1, 0, 'passive'],
  // cyrilsunil76: 181 / 30.
  CSI: [0, 0, 60.3333333333],
  'CSI.TABLE': [2, 5, (100 * 5 * 6) / 21 / 10],
  // R: t.test(c((56+20)/12*10, (72+9)/12*10, (54+56)/14*10)).
  'CSI.CI': [0, 0, 50.2378609872],
  // The same, of the sums.
  'CSI.FROMSUMS': [0, 0, 60.3333333333],
  // R: t.test(c(50, 70, 90)).
  'CSI.CI.FROMSUMS': [0, 0, 20.3172457649934],
  CLI: [0, 0, 250 / 3],
  'CLI.RESPONDENTS': [1, 0, 260 / 3],
  // R: t.test(c(80, 260/3, 160/3)); the upper end beyond 100 is cut.
  'CLI.CI': [0, 1, 100],
  'CLI.FROMCOUNTS': [0, 0, 220 / 3],
  // R: t.test(c(80, 90, 50)).
  'CLI.CI.FROMCOUNTS': [0, 0, 21.6218832079107],
  RPR: [0, 0, 0.3],
  'RPR.ORDERS': [0, 0, 0.5],
  ACSI: [0, 0, 700 / 9],
  CSAT: [0, 0, 60],
  // By hand, six of ten: centre and half width over 1 + z²/n.
  'CSAT.CI': [0, 0, (100 * (0.6 + z ** 2 / 20 - z * Math.sqrt(0.024 + z ** 2 / 400))) / (1 + z ** 2 / 10)],
  'CSAT.FROMCOUNTS': [0, 0, 80],
  // R: prop.test(160, 200, correct = FALSE).
  'CSAT.CI.FROMCOUNTS': [0, 0, 73.91448134],
  CES: [0, 0, 21 / 4],
  'CES.FROMCOUNTS': [0, 0, 21 / 4],
  RATING: [0, 0, 15 / 4],
  'RATING.BAYES': [0, 0, 55 / 13],
  // Three of three: n / (n + z²).
  'RATING.WILSON': [0, 0, 3 / (3 + z ** 2)],
  CHURN: [0, 0, 366 / 2400],
  RETENTION: [0, 0, 800 / 1300],
  NRR: [0, 0, 51_850 / 50_000],
  EGR: [0, 0, 0.13],
  'PURCHASE.FREQUENCY': [0, 0, 2.5],
  'PURCHASE.GAP': [0, 0, 146],
  AOV: [0, 0, 1000 / 23],
  LTV: [0, 0, 189],
  'LTV.DISCOUNTED': [0, 0, 800 / 3],
  'REFERRAL.FORECAST': [0, 3, 64_000],
  'ORDERS.REPORT': [8, 1, 0.5],
  // Of the published shop: 8,911,407.904 of 18,532 orders.
  'ORDERS.FROMCOUNTS': [1, 0, 8911407.904 / 18532],
  'CHURN.ORDERS': [2, 4, 0.5],
  COHORTS: [1, 3, 0.5],
  RFM: [1, 3, 60],
  BAND: [0, 0, 'Many loyal customers'],
  'BAND.TABLE': [1, 0, -100],
  'BAND.CHANCE': [1, 0, 'More detractors than promoters'],
  ADVICE: [0, 0, 'Call the detractors and ask what went wrong, the latest answers first.'],
  BENCHMARK: [1, 1, 39],
  // R: prop.test(160, 200, correct = FALSE).
  'PROPORTION.CI': [0, 0, 0.7391448134],
  // By hand: 3² / (1 + 4).
  'WEIGHTS.NEFF': [0, 0, 1.8],
  // R: p.adjust(c(.01, .02, .03, .04, .005)).
  'PVALUES.ADJUST': [0, 0, 0.04],
  // R: lm over every subset, tests/oracle/statistics.R.
  DRIVERS: [1, 3, 0.51358781108401352],
  AUDIT: [8, 1, 1],
  // By hand: 0 of everyone minus 80 of those who do not speak of delivery, 4 promoters and a passive.
  THEMES: [1, 3, -80],
}

test.each(loyalty.functions.map(({ name, example }) => [name, example] as const))('%s: %s', (name, example) => {
  const [row, column, value] = expected[name] ?? []
  expect(value).toBeDefined()
  const result = evaluate(example)
  const cell = Array.isArray(result) ? result[row ?? 0]?.[column ?? 0] : result
  if (typeof value === 'number') expectGolden(cell, { expected: value, tolerance: 1e-10 })
  else expect(cell).toBe(value)
})
