/** Shares and ratings of rows, for functions that take counts or that draw a mean towards another. */
import type { FunctionInfo } from '../sheet/contract.ts'
import { answerBetween, answerOf, offScale, type SqlExpressions, type SqlMetric, sumOf, whenAny } from '../sheet/sql.ts'
import { answersBringing, shareBringing } from './bringings.ts'
import { metricQuery } from './query.ts'
import {
  type AskedFunction,
  type Asking,
  choiceOf,
  column,
  intervalIn,
  optionalGroup,
  plainQuestion,
} from './question.ts'

type Scale = NonNullable<SqlMetric['scale']>

/** A metric of one column of answers that is asked for in queries alone. */
const metricOf = (
  scale: Scale,
  adds: (answer: string) => SqlExpressions,
  shows: (sums: SqlExpressions) => SqlExpressions,
): SqlMetric => ({
  name: '',
  columns: ['answer'],
  options: [],
  scale,
  adds: (answer = '') => ({ ...adds(answer), off_scale: offScale(answer, scale) }),
  isInterval: false,
  shows,
})

const asking = (metric: SqlMetric, usual: string, parameter: string) => ({
  ...plainQuestion,
  columns: [column(usual, parameter)],
  group: optionalGroup,
  write: (...[dialect, naming]: Parameters<Exclude<ReturnType<Asking>, 'options'>['write']>) =>
    metricQuery(dialect, metric, naming),
})

const shareOf = (hits: string, all: string) => (sums: SqlExpressions) => ({
  share: whenAny(sumOf(sums, all), `${sumOf(sums, hits)} / ${sumOf(sums, all)}`),
})

const yesOrNo = { low: 0, high: 1 }

/** Cases are rows that hold 1 or 0. */
export const askProportion: Asking = (asked) => {
  const adds = (answer: string) => ({
    successes: answerBetween(answer, yesOrNo, 1),
    cases: answerBetween(answer, yesOrNo),
  })
  return {
    ...asking(metricOf(yesOrNo, adds, shareOf('successes', 'cases')), 'success', ''),
    bringing: shareBringing('PROPORTION.CI', ['successes', 'cases'], intervalIn(asked)),
  }
}

function starsIn(asked: AskedFunction, functions: readonly FunctionInfo[]) {
  const name = choiceOf(asked, functions, 'RATING', 'scale')
  const [low = 0, high = 0] = name.split('-').map(Number)
  return { name, scale: { low, high } }
}

const isOn = ({ low, high }: Scale, value: number) => value >= low && value <= high

const usualThreshold = 4

/** The low end of the interval of what is brought back is the function's own result. */
export const askWilson: Asking = (asked, functions) => {
  const { name, scale } = starsIn(asked, functions)
  const threshold = Number(asked.options.threshold || usualThreshold)
  if (!isOn(scale, threshold)) return 'options'
  const adds = (stars: string) => ({
    good: answerBetween(stars, scale, Math.ceil(threshold)),
    ratings: answerBetween(stars, scale),
  })
  return {
    ...asking(metricOf(scale, adds, shareOf('good', 'ratings')), 'stars', 'stars'),
    scale: name,
    bringing: shareBringing('RATING.WILSON', ['good', 'ratings'], intervalIn(asked)),
  }
}

/** Never taken for a decimal of limited digits. */
const literal = (value: number) => (String(value).includes('e') ? String(value) : `${value}e0`)

export const askBayes: Asking = (asked, functions) => {
  const { name, scale } = starsIn(asked, functions)
  const [mean, weight] = [asked.options.priorMean, asked.options.priorWeight].map((option) =>
    Number(option ?? Number.NaN),
  )
  if (mean === undefined || weight === undefined || !isOn(scale, mean) || !(weight >= 0)) return 'options'
  const adds = (stars: string) => ({ answers: answerBetween(stars, scale), total: answerOf(stars, scale) })
  const shows = (sums: SqlExpressions) => {
    const [answers, total] = [sumOf(sums, 'answers'), sumOf(sums, 'total')]
    return {
      rating_bayes: whenAny(answers, `(${literal(mean * weight)} + ${total}) / (${literal(weight)} + ${answers})`),
    }
  }
  return {
    ...asking(metricOf(scale, adds, shows), 'stars', 'stars'),
    scale: name,
    bringing: answersBringing('rating_bayes'),
  }
}
