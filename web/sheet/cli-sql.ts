/** CLI where each row of a database is a respondent: usual points, complete respondents only. */
import { answerBetween, offScale, type SqlMetric, sumOf, whenAny } from './sql.ts'

const scale = { low: 1, high: 6 }

export const cliSql: SqlMetric = {
  name: 'cli',
  columns: ['recommend', 'repurchase', 'try_others'],
  options: [],
  scale,
  adds: (...answers) => {
    const complete = answers.map((answer) => answerBetween(answer, scale)).join(' * ')
    return {
      respondents: complete,
      total: `CASE WHEN ${complete} = 1 THEN 120 - 20 * (${answers.join(' + ')}) / 3.0 ELSE 0 END`,
      off_scale: answers.map((answer) => offScale(answer, scale)).join(' + '),
    }
  },
  isInterval: false,
  shows: (sums) => {
    const respondents = sumOf(sums, 'respondents')
    return { cli: whenAny(respondents, `${sumOf(sums, 'total')} / ${respondents}`) }
  },
}
