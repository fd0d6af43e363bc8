/** The NPS of a table: alone, by group, by period, of two groups, of topics. */
import { npsScaleNames } from '../sheet/nps-sql.ts'
import { mixBringing, npsBringing } from './bringings.ts'
import { type Dialect, sqlPeriods } from './contract.ts'
import { npsByQuery, npsImpactQuery, npsTestQuery, npsTrendQuery } from './nps-comparison-query.ts'
import { npsMixQuery } from './nps-mix-query.ts'
import { type NpsOptions, type NpsRows, npsQuery } from './nps-query.ts'
import {
  type AskedColumn,
  type AskedFunction,
  type Asking,
  chosen,
  column,
  intervalIn,
  leavesOut,
  type Naming,
  optional,
  optionalGroup,
  plainQuestion,
} from './question.ts'

function optionsIn(asked: AskedFunction): NpsOptions {
  const interval = intervalIn(asked)
  return {
    scale: chosen(asked, 'scale', npsScaleNames),
    confidence: interval.confidence ?? 0.95,
    leavesOut: leavesOut(asked),
  }
}

const score = column('score', 'scores')

const weight = (asked: AskedFunction): AskedColumn => {
  const asks = column('weight', 'weights')
  return asked.ranges.includes('weights') ? asks : optional(asks)
}

function rowsOf(dialect: Dialect, { table, columns, group }: Naming): NpsRows {
  const [answer = '', weights = ''] = columns
  return {
    table,
    score: dialect.quoted(answer),
    weight: weights === '' ? null : dialect.quoted(weights),
    key: group === null ? null : dialect.quoted(group),
    where: null,
  }
}

const own = (asked: AskedFunction) => ({
  ...plainQuestion,
  scale: optionsIn(asked).scale,
  bringing: npsBringing(intervalIn(asked)),
})

const isAdjusted = (asked: AskedFunction) => chosen(asked, 'method', ['adjusted-wald', 'wald']) === 'adjusted-wald'

export const askNps: Asking = (asked) => ({
  ...own(asked),
  columns: [score, weight(asked)],
  group: optionalGroup,
  write: (dialect, naming) => npsQuery(dialect, optionsIn(asked), rowsOf(dialect, naming)),
})

export const askNpsBy: Asking = (asked) => ({
  ...own(asked),
  columns: [score, weight(asked)],
  group: column('segment', 'groups'),
  write: (dialect, naming) => npsByQuery(dialect, optionsIn(asked), rowsOf(dialect, naming)),
})

export const askNpsImpact: Asking = (asked) => ({
  ...own(asked),
  columns: [score],
  group: column('topic', 'topics'),
  write: (dialect, naming) => npsImpactQuery(dialect, optionsIn(asked), rowsOf(dialect, naming)),
})

export const askNpsTrend: Asking = (asked) => ({
  ...own(asked),
  columns: [score, column('answered_on', 'dates')],
  period: chosen(asked, 'period', sqlPeriods),
  write: (dialect, naming) => {
    const [answer = '', date = ''] = naming.columns
    const day = dialect.day(dialect.quoted(date))
    const rows: NpsRows = {
      ...rowsOf(dialect, { ...naming, columns: [answer] }),
      // Rows without a date are in no period, but what is off the scale there is for a person to mend all the same.
      key: `CASE WHEN ${day} IS NOT NULL THEN ${dialect.periodStart(naming.period, day)} END`,
    }
    return npsTrendQuery(dialect, optionsIn(asked), rows, naming.period)
  },
})

export const askNpsTest: Asking = (asked) =>
  isAdjusted(asked)
    ? {
        ...own(asked),
        columns: [column('score', '')],
        group: column('wave', ''),
        pair: [column('before', ''), column('after', '')],
        write: (dialect, naming) => {
          const rows = rowsOf(dialect, naming)
          const pair = naming.pair.map(dialect.text).join(', ')
          const where = rows.key === null ? null : `${dialect.trimmed(rows.key)} IN (${pair})`
          return npsTestQuery(dialect, optionsIn(asked), { ...rows, where })
        },
      }
    : 'options'

export const askNpsMix: Asking = (asked) => ({
  ...plainQuestion,
  scale: optionsIn(asked).scale,
  columns: [column('score', 'scoresBefore'), column('segment', 'groupsBefore')],
  group: column('wave', ''),
  pair: [column('before', ''), column('after', '')],
  write: (dialect, { table, columns, group, pair }) => {
    const [score = '', segment = ''] = columns.map(dialect.quoted)
    const [before = '', after = ''] = pair.map(dialect.text)
    const wave = dialect.quoted(group ?? 'wave')
    return npsMixQuery(dialect, optionsIn(asked), { table, score, group: segment, wave, before, after })
  },
  bringing: mixBringing,
})
