/** A function that fits, its arguments by the names of its parameters. */
import type { MetricArgument, Role, Survey } from './contract.ts'
import { offScale, profileOf } from './profile.ts'

export interface Offer {
  readonly name: string
  readonly about: number
  readonly arguments: Readonly<Record<string, MetricArgument>>
}

export const columnsOf = ({ questions }: Survey, role: Role): number[] =>
  questions.flatMap((question, column) => (question.role === role ? [column] : []))

/** Columns of a role whose cells are answers on a scale. */
export const answersOf = (survey: Survey, role: Role): number[] =>
  columnsOf(survey, role).filter((column) => survey.questions[column]?.scale !== null)

export const one = (column: number): MetricArgument => ({ columns: [column] })

/** "1-5"; null where it is the usual one of the function. */
export function scaleName({ questions }: Survey, column: number, usual: string): string | null {
  const scale = questions[column]?.scale
  const name = scale ? `${scale.low}-${scale.high}` : usual
  return name === usual ? null : name
}

/** Codes off the scale, such as 11 for a blank, are left out by name; the functions' own default is to stop at them. */
export function invalidOf({ table, questions }: Survey, column: number): string | null {
  const [found, scale] = [table.columns[column], questions[column]?.scale]
  if (!found || !scale) return null
  const profile = profileOf(found)
  return offScale(profile, scale) > 0 ? 'exclude' : null
}
