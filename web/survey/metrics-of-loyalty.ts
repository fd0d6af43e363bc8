/** The loyalty index of its three questions. */
import type { Survey } from './contract.ts'
import { answersOf, type Offer } from './offer.ts'

const lastAnswer = 6

export function loyaltyMetrics(survey: Survey): Offer[] {
  const first = (role: 'recommend' | 'repurchase' | 'tryOthers') =>
    answersOf(survey, role).find((column) => survey.questions[column]?.scale?.high === lastAnswer)
  const [recommend, repurchase, tryOthers] = [first('recommend'), first('repurchase'), first('tryOthers')]
  if (recommend === undefined || repurchase === undefined || tryOthers === undefined) return []
  const answers = { columns: [recommend, repurchase, tryOthers] }
  return ['CLI', 'CLI.CI'].map((name) => ({ name, about: recommend, arguments: { answers } }))
}
