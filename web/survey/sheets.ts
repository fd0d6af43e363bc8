/** Which sheet of a workbook holds the survey, and those that say it in another shape. */
import type { RawSheet } from './contract.ts'
import { findQuestions } from './find-questions.ts'
import { joinedSheets } from './joined-sheets.ts'
import { readTable } from './read-table.ts'
import { widenedSheet } from './widened-sheet.ts'

/** Enough rows to tell what a sheet is. */
const rowsLookedAt = 200

/** Answers tell more than groups, and groups more than nothing. */
function meritOf({ name, columns }: RawSheet): number {
  const head = { name, columns: columns.map((cells) => cells.slice(0, rowsLookedAt)) }
  const { questions, table } = findQuestions(readTable(head).table)
  if (table.rows === 0) return -1
  const answers = questions.filter(({ scale }) => scale !== null).length
  const roles = new Set(questions.map(({ role }) => role))
  const isOrders = roles.has('customer') && roles.has('date')
  return answers > 0 || isOrders ? 1 : 0
}

/**
 * Sheets worth reading, the likeliest first. Two sheets of importance and satisfaction are offered joined, and a sheet with a
 * row for each criterion of a person also with a row for each person.
 */
export function sheetsToRead(sheets: readonly RawSheet[]): readonly RawSheet[] {
  const ranked = sheets.map((sheet) => ({ sheet, merit: meritOf(sheet) })).sort((a, b) => b.merit - a.merit)
  const ordered = ranked.map(({ sheet }) => sheet)
  const widened = ordered.map(widenedSheet).filter((sheet) => sheet !== null)
  return [...joinedSheets(sheets), ...widened, ...ordered]
}
