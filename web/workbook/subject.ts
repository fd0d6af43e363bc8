/** What a report is about: the questions of a survey as its sheets need them. */
import { type NpsScale, npsScaleNames, npsScales } from '../../wasm/js/nps-scales.ts'
import type { Language, Loyalty } from '../sheet/contract.ts'
import type { Say } from '../sheet/say.ts'
import type { Role, Scale, Survey } from '../survey/contract.ts'
import { type Ask, askWith, singleOf } from './ask.ts'
import { type Columns, isPlainColumn, type Reference } from './columns.ts'

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
  readonly ask: Ask
  readonly say: Say
  readonly nps: readonly NpsQuestion[]
}

/** Columns with a role, from left to right. */
export function columnsWith({ questions }: Survey, role: Role): number[] {
  return questions.flatMap((question, column) => (question.role === role ? [column] : []))
}

export const scaleText = ({ low, high }: Scale) => `${low}-${high}`

/** The usual one first: it is left out of the formula. */
const rules = [undefined, 'exclude'] as const

const isNpsScale = (name: string): name is NpsScale => Object.hasOwn(npsScales, name)

function npsQuestion(survey: Survey, columns: Columns, ask: Ask, column: number): NpsQuestion | null {
  const scale = scaleText(survey.questions[column]?.scale ?? npsScales['0-10'])
  if (!isNpsScale(scale)) return null
  const scores = columns.column(column)
  const scaleOption = scale === npsScaleNames[0] ? undefined : scale
  const rule = rules.findIndex((invalid) => singleOf(ask('NPS', scores, undefined, scaleOption, invalid)) !== null)
  if (rule < 0) return null
  const plain = isPlainColumn(columns.cellsOf(column), npsScales[scale])
  return { column, title: columns.titleOf(column), scores, scale, scaleOption, invalid: rules[rule], plain }
}

export function subjectOf(survey: Survey, columns: Columns, loyalty: Loyalty, language: Language, say: Say): Subject {
  const ask = askWith(loyalty, language)
  const nps = columnsWith(survey, 'recommend').flatMap((column) => npsQuestion(survey, columns, ask, column) ?? [])
  return { survey, columns, loyalty, language, ask, say, nps }
}
