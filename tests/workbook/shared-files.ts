/** Reports on the shared data files, their questions found as for a person who drops them. */
import { readFileSync } from 'node:fs'
import papaparse from 'papaparse'
import type { Language } from '../../web/sheet/contract.ts'
import { findQuestions, readTable } from '../../web/survey/index.ts'
import type { WorkbookPlan } from '../../web/workbook/index.ts'
import { reportOn } from './surveys.ts'

const folder = process.env.LOYALTY_DATA ?? '../shared/data'

export function reportOfFile(file: string, language: Language = 'en'): WorkbookPlan {
  const text = readFileSync(`${folder}/${file}`, 'utf8')
  const { data } = papaparse.parse<string[]>(text, { skipEmptyLines: true })
  const width = data.reduce((most, row) => Math.max(most, row.length), 0)
  const columns = Array.from({ length: width }, (_, column) => data.map((row) => row[column] ?? null))
  const { table } = readTable({ name: file.replace(/\.csv$/, ''), columns })
  return reportOn(findQuestions(table), language)
}
