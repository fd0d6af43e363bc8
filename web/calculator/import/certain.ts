import type { Imported } from '../../import/contract.ts'
import { churnOf, countedOf, metricsOf, type Survey } from '../../survey/index.ts'

/** With all answers on one day no result depends on the order of day and month. */
function datesMatter({ questions, table }: Survey): boolean {
  return questions.some(({ role }, column) => {
    if (role !== 'date') return false
    const days = new Set(
      table.columns[column]?.cells.map((cell) => (typeof cell === 'number' ? Math.floor(cell) : null)),
    )
    days.delete(null)
    return days.size > 1
  })
}

/** True while a person should say in which order the dates are. */
export function asksForDates({ survey, alternatives, asked }: Imported): boolean {
  return alternatives.dateOrder.length > 1 && asked.dateOrder === undefined && datesMatter(survey)
}

/** False where a report would hold nothing but the data. */
export const hasScores = ({ survey, scores }: Imported): boolean =>
  survey.table.rows > 0 && ((scores ?? []).length > 0 || churnOf(survey) !== null || countedOf(survey) !== null)

/** True where a person need not be asked: formulas are opened as they are, or there is nothing to warn of, and the dates and every scored question are clear. */
export function isCertain(imported: Imported): boolean {
  const { survey, warnings, bands, files, leftOut, whole } = imported
  if (whole !== null) return true
  const isPlain = warnings.length + bands.length + files.length + leftOut.length === 0
  if (!isPlain || !hasScores(imported)) return false
  return !asksForDates(imported) && metricsOf(survey).every(({ about }) => survey.questions[about]?.certain)
}
