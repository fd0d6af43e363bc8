/** Raw sheets for the tests: rows of cells, or a shared file as a reader of files gives it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import papaparse from 'papaparse'
import type { Cell } from '../../../web/sheet/contract.ts'
import type { RawSheet, Role, Survey } from '../../../web/survey/index.ts'
import { findQuestions, readTable, sheetsToRead } from '../../../web/survey/index.ts'

const folder = process.env.LOYALTY_DATA ?? '../shared/data'

export function sheetOf(rows: readonly (readonly Cell[])[], name = 'survey'): RawSheet {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return { name, columns: Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null)) }
}

export const surveyOf = (rows: readonly (readonly Cell[])[]): Survey => findQuestions(readTable(sheetOf(rows)).table)

/** Text cells, as a CSV has nothing else; blank ones are null. */
export function textSheet(file: string): RawSheet {
  const { data } = papaparse.parse<string[]>(readFileSync(join(folder, file), 'utf8').replace(/^\ufeff/, ''))
  return sheetOf(
    data.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    file,
  )
}

export async function workbookSheets(file: string): Promise<RawSheet[]> {
  const { sheets } = await readXlsx(readFileSync(join(folder, file)))
  return sheets.map(({ name, rows }) => sheetOf(rows as Cell[][], name))
}

/** What a person sees who only chose the file. */
export function firstSurvey(sheets: readonly RawSheet[]): Survey {
  const [sheet] = sheetsToRead(sheets)
  if (sheet === undefined) throw new Error('no sheet')
  return findQuestions(readTable(sheet).table)
}

export const surveyOfFile = (file: string): Survey => firstSurvey([textSheet(file)])

/** Columns by what they were taken for; those left out are not named. */
export function rolesOf({ table, questions }: Survey): Record<string, Role> {
  const entries = questions.map(({ role }, column) => [table.columns[column]?.title ?? '', role] as const)
  return Object.fromEntries(entries.filter(([, role]) => role !== 'leftOut'))
}

export const titlesOf = ({ table, questions }: Survey, role: Role): string[] =>
  table.columns.filter((_, column) => questions[column]?.role === role).map(({ title }) => title)
