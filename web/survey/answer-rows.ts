/** A row for each answer (who, which question, what) becomes a row for each person. */
import type { Cell } from '../sheet/contract.ts'
import type { RawSheet } from './contract.ts'
import { keyOf, partsOf, rowsByKey } from './sheet-parts.ts'

const questionHeading = /^(?:question|вопрос)(?: ?(?:id|no|number|code|text|номер|№|код))?$/
const answerHeading = /^(?:answer|ответ|value|значение)$/
const personHeading =
  /^(?:response|respondent|submission|session|анкета|респондент|ответ)(?: ?(?:id|no|number|номер|№))?$/

/** More questions than this are no questionnaire. */
const mostQuestions = 200

const titleOf = (question: string) => (/^\d/.test(question) ? `Q${question}` : question)

/** null for a sheet of another shape. */
export function answerRowsSheet(sheet: RawSheet): RawSheet | null {
  const { titles, body, find } = partsOf(sheet)
  const [question, answer, person] = [find(questionHeading), find(answerHeading), find(personHeading)]
  if (Math.min(question, answer, person) < 0 || new Set([question, answer, person]).size < 3) return null
  const [asked, given] = [body(question), body(answer)]
  const people = rowsByKey(body(person))
  const questions = [...rowsByKey(asked).keys()]
  if (people.size === asked.length || questions.length < 2 || questions.length > mostQuestions) return null
  const answered = [...people.values()].map(
    (rows) => new Map(rows.map((row) => [keyOf(asked[row]), given[row] ?? null])),
  )
  const firstRows = [...people.values()].map(([row = 0]) => row)
  const others = titles.flatMap((title, column) => {
    const cells = body(column)
    const own: Cell[] = [title, ...firstRows.map((row): Cell => cells[row] ?? null)]
    return [question, answer].includes(column) ? [] : [own]
  })
  const answers = questions.map((each) => [titleOf(each), ...answered.map((row): Cell => row.get(each) ?? null)])
  return { name: `${sheet.name} / ${titles[person]}`, columns: [...others, ...answers] }
}
