/** Satisfaction, effort, and the indices of criteria and of loyalty, in a table. */
import type { FunctionInfo } from '../sheet/contract.ts'
import type { SqlMetric } from '../sheet/sql.ts'
import { answersBringing, cliBringing, criteriaBringing, csiBringing } from './bringings.ts'
import { criteriaQuery, ratingsQuery } from './csi-query.ts'
import { metricQuery } from './query.ts'
import {
  type AskedColumn,
  type AskedFunction,
  type Asking,
  choiceOf,
  chosen,
  column,
  intervalIn,
  leavesOut,
  optionalGroup,
  plainQuestion,
} from './question.ts'

const sqlOf = (functions: readonly FunctionInfo[], name: string): readonly SqlMetric[] =>
  functions.find((each) => each.name === name)?.sql ?? []

const written = (asked: AskedFunction, metric: SqlMetric, columns: readonly AskedColumn[]) => ({
  ...plainQuestion,
  columns,
  group: optionalGroup,
  write: (...[dialect, naming]: Parameters<Exclude<ReturnType<Asking>, 'options'>['write']>) =>
    metricQuery(dialect, metric, naming, leavesOut(asked)),
})

/** CSAT or CES, by the method that is asked for. */
const askAnswers =
  (metric: 'CSAT' | 'CES', usual: string): Asking =>
  (asked, functions) => {
    const [scale, method] = ['scale', 'method'].map((name) => choiceOf(asked, functions, metric, name))
    const found = sqlOf(functions, metric).find(({ options }) => options[0] === scale && options[1] === method)
    const isHard = chosen(asked, 'direction', ['high', 'low']) === 'low'
    if (found === undefined || scale === undefined || isHard) return 'options'
    const bringing = answersBringing(found.name, intervalIn(asked))
    return { ...written(asked, found, [column(usual, 'answers')]), scale, bringing }
  }

export const askCsat = askAnswers('CSAT', 'rating')
export const askCes = askAnswers('CES', 'effort')

/** A mean of stars, as the mean of satisfaction is one. */
export const askRating: Asking = (asked, functions) => {
  const scale = choiceOf(asked, functions, 'RATING', 'scale')
  const found = sqlOf(functions, 'CSAT').find(({ options }) => options[0] === scale && options[1] === 'mean')
  if (found === undefined) return 'options'
  const metric: SqlMetric = {
    ...found,
    shows: (sums, quantile) => ({ rating: found.shows(sums, quantile)[found.name] ?? '' }),
  }
  return { ...written(asked, metric, [column('stars', 'stars')]), scale, bringing: answersBringing('rating') }
}

/** Points of one's own, and respondents who did not answer everything, are not in the query. */
export const askCli: Asking = (asked, functions) => {
  const [found] = sqlOf(functions, 'CLI')
  const isPartial = ['true', '1', 'yes', 'истина', 'да'].includes(String(asked.options.partial ?? '').toLowerCase())
  if (found === undefined || isPartial || asked.ranges.includes('map')) return 'options'
  const columns = found.columns.map((usual, place) => column(usual, 'answers', place))
  return { ...written(asked, found, columns), scale: '1-6', bringing: cliBringing(intervalIn(asked)) }
}

const usualBest = 10

/** The best answer of the scale; null for what is no scale. */
function bestOf({ options, reading }: AskedFunction): number | null {
  const ofReading = reading?.scale.replace(/^.*-/, '').replace(',', '.')
  const given = Number(options.max || ofReading || usualBest)
  return given > 1 ? given : null
}

export const askCsi: Asking = (asked) => {
  const best = bestOf(asked)
  if (best === null || chosen(asked, 'method', ['share', 'pomp', 'respondent']) !== 'share') return 'options'
  const usual = ['respondent', 'criterion', 'importance', 'satisfaction']
  return {
    ...plainQuestion,
    table: 'ratings',
    columns: usual.map((name) => column(name, '')),
    group: optionalGroup,
    scale: `1-${best}`,
    write: (dialect, naming) => ratingsQuery(dialect, naming, best),
    bringing: csiBringing(intervalIn(asked)),
  }
}

export const askCriteria: Asking = (asked) => {
  const best = bestOf(asked)
  if (best === null) return 'options'
  return {
    ...plainQuestion,
    table: 'ratings',
    columns: ['criterion', 'importance', 'satisfaction'].map((name) => column(name, '')),
    scale: `1-${best}`,
    write: (dialect, naming) => criteriaQuery(dialect, naming, best),
    bringing: criteriaBringing(best),
  }
}
