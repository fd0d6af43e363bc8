/** Columns of the shared survey files, as they are copied from a spreadsheet. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'

const folder = process.env.LOYALTY_DATA ?? '../shared/data'

export const hasData = existsSync(folder)

function rowsOf(file: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(join(folder, file), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data
}

export function columnsOf(files: readonly string[], columns: readonly string[]): string[][] {
  return files.flatMap(rowsOf).map((row) => columns.map((column) => row[column] ?? ''))
}
