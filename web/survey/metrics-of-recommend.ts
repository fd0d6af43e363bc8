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

export function recommendMetrics(survey: Survey): Offer[] {
  const scores = answersOf(survey, 'recommend').filter((column) =>
    scales.has(scaleName(survey, column, '0-10') ?? '0-10'),
  )
  return scores.flatMap((column) => ofScores(survey, column))
}

function ofScores(survey: Survey, about: number): Offer[] {
  const scores = one(about)
  const scale = scaleName(survey, about, '0-10')
  const invalid = invalidOf(survey, about)
  const common = { scores, scale, invalid }
  const offer = (name: string, more: Offer['arguments'] = {}): Offer => ({
    name,
    about,
    arguments: { ...common, ...more },
  })
  const each = (role: 'segment' | 'date' | 'weight', offersOf: (column: number) => Offer[]) =>
    columnsOf(survey, role).flatMap(offersOf)
  return [
    offer('NPS'),
    ...each('weight', (weights) => [offer('NPS', { weights: one(weights) })]),
    offer('NPS.REPORT'),
    offer('NPS.CI'),
    ...each('segment', (groups) => [offer('NPS.BY', { groups: one(groups) })]),
    ...each('date', (dates) => [offer('NPS.TREND', { dates: one(dates) }), offer('NPS.SLOPE', { dates: one(dates) })]),
    ...(invalid === null ? commentsOf(survey) : []).map((comments) => offer('THEMES', { comments: one(comments) })),
    { name: 'AUDIT', about, arguments: { range: scores, scale } },
  ]
}
