/** The scores of a report, one row for each metric that fits: a formula, its interval, and where its bands are read. */
import type { Loyalty, Scheme } from '../sheet/contract.ts'
import type { Scale } from '../survey/index.ts'
import { type Asked, singleOf } from './ask.ts'
import { isNumeric, isPlainColumn, type Reference, textsWithNumbers } from './columns.ts'
import type { SheetPlan, SpillLayout, Style } from './contract.ts'
import type { Fitting } from './fits.ts'
import { nativeEnds } from './native/intervals.ts'
import { columnsBeside, type NpsQuestion, type Subject, scaleText } from './subject.ts'

export interface ScoreRow {
  readonly metric: string
  readonly about: string
  readonly score: Asked
  readonly interval: Asked | null
  /** The interval's ends as plain formulas; null where there are none. */
  readonly nativeInterval: SpillLayout['native']
  /** True where plain formulas read the cells as ours do. */
  readonly plain: boolean
  readonly style: Style
  readonly scheme: Scheme | undefined
  /** A plain formula of how many answers or respondents counted; null where there is none. */
  readonly counted: { readonly formula: string; readonly value: number } | null
  /** Why it has no interval, and what to do for one. */
  readonly remark?: string
}

/** Of every interval in a report. */
export const confidence = 0.95

/** A sheet of its own for a metric, with the scores that stand in the summary. */
export interface Study {
  readonly sheet: SheetPlan
  readonly scores: readonly ScoreRow[]
}

/** The scheme a metric uses by itself comes first. */
export const usualSchemeOf = ({ schemes }: Loyalty, metric: string) =>
  schemes.find((scheme) => scheme.metric === metric)

export const usualScheme = ({ loyalty }: Subject, metric: string) => usualSchemeOf(loyalty, metric)

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
  const row = (metric: string, weights: Reference | undefined): ScoreRow => {
    const interval = ask('NPS.CI', scores, confidence, 'adjusted-wald', weights, scaleOption, invalid)
    return {
      metric,
      about: title,
      score: ask('NPS', scores, weights, scaleOption, invalid),
      interval,
      nativeInterval: question.plain ? nativeEnds(interval) : null,
      plain: question.plain && (weights === undefined || isNumeric(weights)),
      style: 'score',
      scheme,
      counted: question.plain ? countBetween(scores, low, high) : null,
    }
  }
  const weights = columnsBeside(subject, question, 'NPS', 'weights').map((column) => columns.column(column))
  return [row('NPS', undefined), ...weights.map((weight) => row(say('metric-weighted', { metric: 'NPS' }), weight))]
}

/** The three questions stand side by side, in whatever order. */
function cliRows(subject: Subject): ScoreRow[] {
  const { ask, columns, fits, say } = subject
  return fits('CLI').flatMap((fitting): ScoreRow[] => {
    const answers = columns.block([...fitting.columns('answers')].sort((one, other) => one - other))
    if (answers === null) return []
    const interval = ask('CLI.CI', answers, confidence)
    return [
      {
        metric: 'CLI',
        about: say('about-cli'),
        score: ask('CLI', answers),
        interval,
        nativeInterval: isNumeric(answers) ? nativeEnds(interval) : null,
        plain: !textsWithNumbers(answers),
        style: 'points',
        scheme: usualScheme(subject, 'CLI'),
        counted: null,
      },
    ]
  })
}

interface Rated {
  readonly answers: Reference
  readonly scale: Scale
  readonly scaleName: string
  readonly plain: boolean
  readonly invalid: string | undefined
}

/** The scale stands in the formula: satisfaction and effort are asked on many. */
function ratedOf({ columns, survey }: Subject, fitting: Fitting, usual: Scale): Rated {
  const scale = survey.questions[fitting.about]?.scale ?? usual
  const invalid = fitting.option('invalid')
  return {
    answers: columns.column(fitting.about),
    scale,
    plain: isPlainColumn(columns.cellsOf(fitting.about), scale),
    scaleName: scaleText(scale),
    invalid: invalid === undefined ? undefined : String(invalid),
  }
}

function csatRow(subject: Subject, fitting: Fitting): ScoreRow {
  const { ask, columns } = subject
  const { answers, scale, scaleName, plain, invalid } = ratedOf(subject, fitting, { low: 1, high: 5 })
  const interval = ask('CSAT.CI', answers, confidence, scaleName, invalid)
  return {
    metric: 'CSAT',
    about: columns.titleOf(fitting.about),
    score: ask('CSAT', answers, scaleName, 'top2', invalid),
    interval,
    nativeInterval: plain ? nativeEnds(interval) : null,
    plain,
    style: 'points',
    scheme: usualScheme(subject, 'CSAT'),
    counted: plain ? countBetween(answers, scale.low, scale.high) : null,
  }
}

/** Bands of effort are published for seven points of ease. */
const bandedEffort = 7

function cesRow(subject: Subject, fitting: Fitting): ScoreRow {
  const { ask, columns } = subject
  const { answers, scale, scaleName, plain, invalid } = ratedOf(subject, fitting, { low: 1, high: bandedEffort })
  const direction = fitting.option('direction') === 'low' ? 'low' : 'high'
  return {
    metric: 'CES',
    about: columns.titleOf(fitting.about),
    score: ask('CES', answers, scaleName, 'mean', direction, invalid),
    interval: null,
    nativeInterval: null,
    plain,
    style: 'number',
    scheme: scale.high === bandedEffort && direction === 'high' ? usualScheme(subject, 'CES') : undefined,
    counted: plain ? countBetween(answers, scale.low, scale.high) : null,
  }
}

/** Rows whose formula gives a value. */
export function scoreRows(subject: Subject): ScoreRow[] {
  const { fits, nps } = subject
  const rows = [
    ...nps.flatMap((question) => npsRows(subject, question)),
    ...cliRows(subject),
    ...fits('CSAT').map((fitting) => csatRow(subject, fitting)),
    ...fits('CES').map((fitting) => cesRow(subject, fitting)),
  ]
  return rows.filter(({ score }) => singleOf(score) !== null)
}
