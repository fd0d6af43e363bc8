/** The scores of a report, one row for each metric that fits: a formula, its interval, and where its bands are read. */
import type { Scheme } from '../sheet/contract.ts'
import { type Asked, singleOf } from './ask.ts'
import type { Reference } from './columns.ts'
import type { SheetPlan, Style } from './contract.ts'
import { columnsWith, type NpsQuestion, type Subject, scaleText } from './subject.ts'

export interface ScoreRow {
  readonly metric: string
  readonly about: string
  readonly score: Asked
  readonly interval: Asked | null
  readonly style: Style
  readonly scheme: Scheme | undefined
  /** A plain formula of how many answers or respondents counted; null where there is none. */
  readonly counted: { readonly formula: string; readonly value: number } | null
}

/** A sheet of its own for a metric, with the scores that stand in the summary. */
export interface Study {
  readonly sheet: SheetPlan
  readonly scores: readonly ScoreRow[]
}

/** The scheme a metric uses by itself comes first. */
export const usualScheme = ({ loyalty }: Subject, metric: string) =>
  loyalty.schemes.find((scheme) => scheme.metric === metric)

function countBetween({ text, cells }: Reference, low: number, high: number): ScoreRow['counted'] {
  const isCounted = (cell: unknown) => typeof cell === 'number' && cell >= low && cell <= high
  const value = cells.reduce((sum, row) => sum + row.filter(isCounted).length, 0)
  return { formula: `=COUNTIFS(${text},">=${low}",${text},"<=${high}")`, value }
}

function npsRows(subject: Subject, question: NpsQuestion): ScoreRow[] {
  const { scores, scale, scaleOption, invalid, title } = question
  const { ask, columns, say } = subject
  const [low, high] = scale.split('-').map(Number) as [number, number]
  const scheme = usualScheme(subject, 'NPS')
  const row = (metric: string, weights: Reference | undefined): ScoreRow => ({
    metric,
    about: title,
    score: ask('NPS', scores, weights, scaleOption, invalid),
    interval: ask('NPS.CI', scores, 0.95, 'adjusted-wald', weights, scaleOption, invalid),
    style: 'score',
    scheme,
    counted: question.plain ? countBetween(scores, low, high) : null,
  })
  const weights = columnsWith(subject.survey, 'weight').map((column) => columns.column(column))
  return [row('NPS', undefined), ...weights.map((weight) => row(say('metric-weighted', { metric: 'NPS' }), weight))]
}

/** The three questions of the loyalty index side by side, in whatever order. */
export function loyaltyAnswers({ survey, columns }: Subject): Reference | null {
  const found = (['recommend', 'repurchase', 'tryOthers'] as const).map((role) =>
    columnsWith(survey, role).filter((column) => survey.questions[column]?.scale?.high === 6),
  )
  if (found.some((each) => each.length !== 1)) return null
  return columns.block(found.flat().sort((one, other) => one - other))
}

function cliRows(subject: Subject): ScoreRow[] {
  const answers = loyaltyAnswers(subject)
  if (answers === null) return []
  const { ask, say } = subject
  return [
    {
      metric: 'CLI',
      about: say('about-cli'),
      score: ask('CLI', answers),
      interval: ask('CLI.CI', answers, 0.95),
      style: 'points',
      scheme: usualScheme(subject, 'CLI'),
      counted: null,
    },
  ]
}

const scales = ['1-5', '1-6', '1-7', '1-10', '0-10']

/** Satisfaction that no importance belongs to. */
export function plainSatisfaction({ survey }: Subject): number[] {
  const important = new Set(columnsWith(survey, 'importance').map((column) => survey.questions[column]?.criterion))
  return columnsWith(survey, 'satisfaction').filter((column) => {
    const { criterion = null, scale = null } = survey.questions[column] ?? {}
    return (criterion === null || !important.has(criterion)) && scale !== null && scales.includes(scaleText(scale))
  })
}

function csatRow(subject: Subject, column: number): ScoreRow {
  const { ask, columns, survey } = subject
  const answers = columns.column(column)
  const { low, high } = survey.questions[column]?.scale ?? { low: 1, high: 5 }
  const scale = scaleText({ low, high })
  const invalid = singleOf(ask('CSAT', answers, scale, 'top2')) === null ? 'exclude' : undefined
  return {
    metric: 'CSAT',
    about: columns.titleOf(column),
    score: ask('CSAT', answers, scale, 'top2', invalid),
    interval: ask('CSAT.CI', answers, 0.95, scale, invalid),
    style: 'points',
    scheme: usualScheme(subject, 'CSAT'),
    counted: countBetween(answers, low, high),
  }
}

function cesRow(subject: Subject, column: number): ScoreRow[] {
  const { ask, columns, survey } = subject
  const answers = columns.column(column)
  const { low, high } = survey.questions[column]?.scale ?? { low: 1, high: 7 }
  const scale = scaleText({ low, high })
  if (!scales.includes(scale)) return []
  const invalid = singleOf(ask('CES', answers, scale)) === null ? 'exclude' : undefined
  return [
    {
      metric: 'CES',
      about: columns.titleOf(column),
      score: ask('CES', answers, scale, 'mean', 'high', invalid),
      interval: null,
      style: 'number',
      scheme: high === 7 ? usualScheme(subject, 'CES') : undefined,
      counted: countBetween(answers, low, high),
    },
  ]
}

/** Rows whose formula gives a value. */
export function scoreRows(subject: Subject): ScoreRow[] {
  const rows = [
    ...subject.nps.flatMap((question) => npsRows(subject, question)),
    ...cliRows(subject),
    ...plainSatisfaction(subject).map((column) => csatRow(subject, column)),
    ...columnsWith(subject.survey, 'effort').flatMap((column) => cesRow(subject, column)),
  ]
  return rows.filter(({ score }) => singleOf(score) !== null)
}
