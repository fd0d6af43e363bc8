/** Which sheet of a workbook holds the survey, and those that say it in another shape. */
import { answerRowsSheet } from './answer-rows.ts'
import type { RawSheet } from './contract.ts'
import { findQuestions } from './find-questions.ts'
import { joinedSheets } from './joined-sheets.ts'
import { orderLinesSheet } from './order-lines.ts'
import { readTable } from './read-table.ts'
import { stackedSheets } from './stacked-sheets.ts'
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

/** The same in the shape that metrics ask for: a row for each person or order instead of each criterion, answer or line. */
const reshaped = [widenedSheet, answerRowsSheet, orderLinesSheet]

/**
 * Sheets worth reading, the likeliest first. Two sheets of importance and satisfaction are offered joined, sheets of the same
 * headings one under another.
 */
export function sheetsToRead(sheets: readonly RawSheet[]): readonly RawSheet[] {
  const ranked = sheets.map((sheet) => ({ sheet, merit: meritOf(sheet) })).sort((a, b) => b.merit - a.merit)
  const ordered = ranked.map(({ sheet }) => sheet)
  const others = ordered.flatMap((sheet) => reshaped.map((reshape) => reshape(sheet))).filter((sheet) => sheet !== null)
  return [...joinedSheets(sheets), ...stackedSheets(sheets), ...others, ...ordered]
}
