/** What ratings give: the index of importance and satisfaction, top boxes, effort, and what drives the outcome. */
import type { Survey } from './contract.ts'
import { criteriaOf } from './criteria.ts'
import { folded } from './heading-text.ts'
import { answersOf, invalidOf, type Offer, one, scaleName } from './offer.ts'
import { answersOn, profileOf } from './profile.ts'
import { muchEffortHeading } from './role-headings.ts'

export function criteriaMetrics(survey: Survey): Offer[] {
  const { importance, satisfaction } = criteriaOf(survey)
  const index = importance.length === 1 ? ofList(survey) : ofPairs(survey, importance, satisfaction)
  const inPairs = new Set(index.length > 0 ? satisfaction : [])
  const alone = answersOf(survey, 'satisfaction').filter((column) => !inPairs.has(column))
  return [
    ...index,
    ...alone.flatMap((column) => ofAnswers(survey, column, 'CSAT', '1-5')),
    ...answersOf(survey, 'effort').flatMap((column) => ofAnswers(survey, column, 'CES', '1-7')),
    ...driversOf(survey),
  ]
}

/** Answers in words are numbered up to the easiest, whatever was asked. */
function directionOf({ table }: Survey, column: number): 'low' | null {
  const { title = '', holds } = table.columns[column] ?? {}
  return holds === 'numbers' && muchEffortHeading.test(folded(title)) ? 'low' : null
}

function ofAnswers(survey: Survey, about: number, name: 'CSAT' | 'CES', usual: string): Offer[] {
  const scale = scaleName(survey, about, usual)
  const direction = name === 'CES' ? directionOf(survey, about) : null
  const common = { answers: one(about), scale, direction, invalid: invalidOf(survey, about) }
  const interval: Offer[] = name === 'CSAT' ? [{ name: 'CSAT.CI', about, arguments: common }] : []
  return [{ name, about, arguments: common }, ...interval]
}

const usualMax = 10

function maxOf({ questions }: Survey, column: number): number | null {
  const high = questions[column]?.scale?.high ?? usualMax
  return high === usualMax ? null : high
}

function ofPairs(survey: Survey, importance: readonly number[], satisfaction: readonly number[]): Offer[] {
  const [about] = importance
  if (about === undefined) return []
  const common = {
    importance: { columns: importance },
    satisfaction: { columns: satisfaction },
    max: maxOf(survey, about),
  }
  const criteria = { names: importance.map((column) => survey.questions[column]?.criterion ?? '') }
  return [
    { name: 'CSI', about, arguments: common },
    { name: 'CSI.TABLE', about, arguments: { ...common, criteria } },
    { name: 'CSI.CI', about, arguments: common },
  ]
}

const longestList = 100

/** A row for each criterion instead of each person: its name comes once. */
function ofList(survey: Survey): Offer[] {
  const { importance, satisfaction } = criteriaOf(survey)
  const { columns, rows } = survey.table
  const [about, other] = [importance[0], satisfaction[0]]
  const names = columns.findIndex(({ cells, holds }) => holds === 'text' && rows > 1 && new Set(cells).size === rows)
  if (about === undefined || other === undefined || names < 0 || rows > longestList) return []
  const common = { importance: one(about), satisfaction: one(other), max: maxOf(survey, about) }
  return [
    { name: 'CSI', about, arguments: common },
    { name: 'CSI.TABLE', about, arguments: { ...common, criteria: one(names) } },
  ]
}

/** The function takes no more. */
const mostDrivers = 14

/** What the readiness to recommend depends on; without that question, the satisfaction overall. */
function driversOf(survey: Survey): Offer[] {
  const ratings = answersOf(survey, 'satisfaction')
  const overall = ratings.find((column) => /overall|в целом|\ball\b/i.test(survey.table.columns[column]?.title ?? ''))
  const outcome = answersOf(survey, 'recommend')[0] ?? overall
  if (outcome === undefined || !isPlain(survey, outcome)) return []
  const attributes = ratings.filter((column) => column !== outcome && isPlain(survey, column))
  if (attributes.length < 2 || attributes.length > mostDrivers) return []
  const names = { names: attributes.map((column) => titleOf(survey, column)) }
  return [
    {
      name: 'DRIVERS',
      about: outcome,
      arguments: { outcome: one(outcome), attributes: { columns: attributes }, names },
    },
  ]
}

const titleOf = ({ table, questions }: Survey, column: number) =>
  questions[column]?.criterion || (table.columns[column]?.title ?? '')

/** The function takes every number as it is: no codes, no 0 for a blank, and not one answer alone. */
function isPlain({ table, questions }: Survey, column: number): boolean {
  const [found, scale] = [table.columns[column], questions[column]?.scale]
  if (!found || !scale) return false
  const profile = profileOf(found)
  return profile.distinct > 1 && answersOn(profile, scale) === profile.numbers
}
