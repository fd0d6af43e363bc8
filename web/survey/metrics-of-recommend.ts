/** What the question of recommendation gives: the score, its groups, its course, its themes and drivers. */
import type { Survey } from './contract.ts'
import { answersOf, columnsOf, invalidOf, type Offer, one, scaleName } from './offer.ts'

/** Those whose heading asks for a comment; without any, those that are long texts. */
function commentsOf(survey: Survey): number[] {
  const all = columnsOf(survey, 'comment')
  const asked = all.filter((column) => survey.questions[column]?.certain)
  return asked.length > 0 ? asked : all
}

/** Scales on which there are promoters. */
const scales = new Set(['0-10', '1-10', '1-7', '1-5'])

/** A table of thousands of such questions is none; more would be millions of offers. */
const mostQuestions = 10
const mostGroupings = 50
const mostComments = 10

export function recommendMetrics(survey: Survey): Offer[] {
  const scores = answersOf(survey, 'recommend').filter((column) =>
    scales.has(scaleName(survey, column, '0-10') ?? '0-10'),
  )
  return scores.slice(0, mostQuestions).flatMap((column) => ofScores(survey, column))
}

function ofScores(survey: Survey, about: number): Offer[] {
  const scores = one(about)
  const scale = scaleName(survey, about, '0-10')
  const invalid = invalidOf(survey, about)
  const offer = (name: string, more: Offer['arguments'] = {}): Offer => ({
    name,
    about,
    arguments: { scores, scale, invalid, ...more },
  })
  const segments = columnsOf(survey, 'segment').slice(0, mostGroupings)
  const comments = invalid === null ? commentsOf(survey).slice(0, mostComments) : []
  const dates = columnsOf(survey, 'date').map(one)
  return [
    offer('NPS'),
    ...columnsOf(survey, 'weight').map((weights) => offer('NPS', { weights: one(weights) })),
    offer('NPS.REPORT'),
    offer('NPS.CI'),
    ...segments.map((groups) => offer('NPS.BY', { groups: one(groups) })),
    ...dates.flatMap((column) => [offer('NPS.TREND', { dates: column }), offer('NPS.SLOPE', { dates: column })]),
    ...comments.map((column) => offer('THEMES', { comments: one(column) })),
    { name: 'AUDIT', about, arguments: { range: scores, scale } },
  ]
}
