/** What a report is about: the questions of a survey as its sheets need them. */
import { type NpsScale, npsScaleNames, npsScales } from '../../wasm/js/nps-scales.ts'
import type { Language, Loyalty } from '../sheet/contract.ts'
import type { Say } from '../sheet/say.ts'
import type { Scale, Survey } from '../survey/index.ts'
import { type Ask, askWith, singleOf } from './ask.ts'
import { type Columns, isPlainColumn, type Reference } from './columns.ts'
import { type Fits, type Fitting, fitsOf } from './fits.ts'

export interface NpsQuestion {
  readonly column: number
  readonly title: string
  readonly scores: Reference
  readonly scale: NpsScale
  /** As formulas say it: nothing for the usual scale. */
  readonly scaleOption: NpsScale | undefined
  /** Where answers off the scale stand among the others, the formulas say that they do not count. */
  readonly invalid: 'exclude' | undefined
  /** True where plain formulas count what ours count. */
  readonly plain: boolean
}

export interface Subject {
  readonly survey: Survey
  readonly columns: Columns
  readonly loyalty: Loyalty
  readonly language: Language
  readonly fits: Fits
  readonly ask: Ask
  readonly say: Say
  readonly nps: readonly NpsQuestion[]
}

export const scaleText = ({ low, high }: Scale) => `${low}-${high}`

/** "CSAT: Are you satisfied?"; a column that is called as what it measures is named once. */
export const measureTitle = (metric: string, question: string): string =>
  question.trim().toLowerCase() === metric.toLowerCase() ? question.trim() : `${metric}: ${question}`

/** A question with its scale, which many a question names itself. */
export function withScale(question: string, scale: Scale): string {
  const named = new RegExp(`(?<!\\d)${scale.low}\\D{1,12}${scale.high}(?!\\d)`)
  return named.test(question) ? question : `${question} (${scaleText(scale)})`
}

function npsQuestion(columns: Columns, ask: Ask, fitting: Fitting): NpsQuestion | null {
  const { about: column } = fitting
  const scores = columns.column(column)
  const scaleOption = npsScaleNames.find((name) => name === fitting.option('scale'))
  const scale = scaleOption ?? npsScaleNames[0]
  const invalid = fitting.option('invalid') === 'exclude' ? 'exclude' : undefined
  if (singleOf(ask('NPS', scores, undefined, scaleOption, invalid)) === null) return null
  const plain = isPlainColumn(columns.cellsOf(column), npsScales[scale])
  return { column, title: columns.titleOf(column), scores, scale, scaleOption, invalid, plain }
}

export function subjectOf(survey: Survey, columns: Columns, loyalty: Loyalty, language: Language, say: Say): Subject {
  const ask = askWith(loyalty, language)
  const fits = fitsOf(survey, loyalty)
  const scored = fits('NPS').filter((fitting) => fitting.columns('weights').length === 0)
  const nps = scored.flatMap((fitting) => npsQuestion(columns, ask, fitting) ?? [])
  return { survey, columns, loyalty, language, fits, ask, say, nps }
}

/** Columns that a function pairs with a question: its groups, dates, weights or comments. */
export function columnsBeside(
  { fits }: Subject,
  { column }: NpsQuestion,
  name: string,
  parameter: string,
): readonly number[] {
  return fits(name).flatMap((fitting) => (fitting.about === column ? fitting.columns(parameter) : []))
}
