/** Which sheet of a workbook holds the survey. */
import type { RawSheet } from './contract.ts'

/** Sheets worth reading, the likeliest first; two sheets of the same people are offered joined. */
export function sheetsToRead(sheets: readonly RawSheet[]): readonly RawSheet[] {
  return sheets
}
