/** CLI where each row of a database is a respondent: usual points, complete respondents only. */
import { answerBetween, offScale, type SqlMetric, sumOf, whenAny } from './sql.ts'

const scale = { low: 1, high: 6 }

const complete = (answers: readonly string[]) => answers.map((answer) => answerBetween(answer, scale)).join(' * ')

/** A respondent's points: 100 for three answers of 1, 0 for three of 6. */
const index = (answers: readonly string[]) => `120 - 20 * (${answers.join(' + ')}) / 3.0`

const ofComplete = (answers: readonly string[], sum: string) =>
  `CASE WHEN ${complete(answers)} = 1 THEN ${sum} ELSE 0 END`

export const cliSql: SqlMetric = {
  name: 'cli',
  columns: ['recommend', 'repurchase', 'try_others'],
  options: [],
  scale,
  adds: (...answers) => ({
    respondents: complete(answers),
    total: ofComplete(answers, index(answers)),
    off_scale: answers.map((answer) => offScale(answer, scale)).join(' + '),
  }),
  beside: (...answers) => ({ squares: ofComplete(answers, `(${index(answers)}) * (${index(answers)})`) }),
  isInterval: false,
  shows: (sums) => {
    const respondents = sumOf(sums, 'respondents')
    return { cli: whenAny(respondents, `${sumOf(sums, 'total')} / ${respondents}`) }
  },
}
