/**
 * Rows of a planned sheet as CSV (RFC 4180). What a spreadsheet would take for a formula is written as text: with an
 * apostrophe before it (OWASP, "CSV Injection").
 */
import { isCellError } from '../sheet/cells.ts'
import type { Language } from '../sheet/contract.ts'
import { textOfSerial } from '../sheet/dates.ts'
import type { PlannedCell } from '../workbook/contract.ts'

export interface CsvOptions {
  /** Russian spreadsheets read `;` between fields and a decimal comma. */
  readonly language: Language
  /** A mark of UTF-8 at the start, without which Excel takes the letters for those of the system's own code page. */
  readonly mark: boolean
}

type Rows = readonly (readonly (PlannedCell | null)[])[]

const kMark = '\ufeff'
const kLineEnd = '\r\n'
/** What OWASP lists under CSV injection: also white space that hides the sign, and the signs of Asian keyboards. */
const startsLikeFormula = /^[=+\-@\t\r\n＝＋－＠]/

function numberText(value: number, style: PlannedCell['style'], language: Language): string {
  if (style === 'date' || style === 'month') return textOfSerial(language, value)
  return language === 'ru' ? String(value).replace('.', ',') : String(value)
}

function fieldText(cell: PlannedCell | null, language: Language): string {
  const value = cell?.value ?? null
  if (value === null) return ''
  if (typeof value === 'number') return numberText(value, cell?.style, language)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (isCellError(value)) return value.error
  return startsLikeFormula.test(value) ? `'${value}` : value
}

function field(text: string, separator: string): string {
  const needsQuotes = text.includes(separator) || /["\r\n]/.test(text) || /^\s|\s$/.test(text)
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text
}

export function csvOf(rows: Rows, { language, mark }: CsvOptions): string {
  const separator = language === 'ru' ? ';' : ','
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const line = (row: Rows[number]) =>
    Array.from({ length: columns }, (_, i) => field(fieldText(row[i] ?? null, language), separator)).join(separator)
  return (mark ? kMark : '') + rows.map((row) => line(row) + kLineEnd).join('')
}
