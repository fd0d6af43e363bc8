/** What each column of a table is. */
import type { Role, Survey, Table } from './contract.ts'

export function findQuestions(table: Table): Survey {
  const questions = table.columns.map(() => ({
    role: 'leftOut' as const,
    scale: null,
    criterion: null,
    certain: false,
    reasons: [],
    examples: [],
  }))
  return { table, questions }
}

/** The same survey with one column read as a person says. */
export function correct(survey: Survey, column: number, role: Role): Survey {
  const questions = survey.questions.map((question, index) => (index === column ? { ...question, role } : question))
  return { ...survey, questions }
}
