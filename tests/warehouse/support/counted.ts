/** A file taken the way of very large ones, whatever its size. */
import { readFileSync } from 'node:fs'
import papaparse from 'papaparse'
import type { Delimiter } from '../../../web/import/contract.ts'
import type { Cell, Language } from '../../../web/sheet/contract.ts'
import type { DateOrder, Survey } from '../../../web/survey/index.ts'
import { findQuestions, readTable, sheetsToRead } from '../../../web/survey/index.ts'
import { Asked } from '../../../web/warehouse/asked.ts'
import { gather, neededIn } from '../../../web/warehouse/gather.ts'
import { linesOfRows } from '../../../web/warehouse/head.ts'
import { countable } from '../../../web/warehouse/questions.ts'
import { planCounts } from '../../../web/warehouse/report/plan.ts'
import { makeTextTable, namesOf, rowsOf, textFile } from '../../../web/warehouse/table.ts'
import type { WorkbookPlan } from '../../../web/workbook/index.ts'
import { dataFile } from '../../support/data.ts'
import { sheetOf } from '../../survey/support/raw.ts'
import { loyalty } from '../../workbook/surveys.ts'
import type { NodeDatabase } from './duckdb.ts'

export interface Text {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Counted {
  readonly survey: Survey
  readonly asked: Asked
  readonly dateOrder: DateOrder | null
  readonly rows: number
}

export const sharedText = (name: string): Text => ({ name, bytes: new Uint8Array(readFileSync(dataFile(name))) })

export const textOf = (rows: readonly (readonly Cell[])[], name = 'survey.csv'): Text => ({
  name,
  bytes: new TextEncoder().encode(papaparse.unparse(rows.map((row) => [...row]))),
})

const cellsIn = ({ name, bytes }: Text) => {
  const text = new TextDecoder().decode(bytes)
  const { data } = papaparse.parse<string[]>(text, { skipEmptyLines: true })
  return sheetOf(
    data.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    name,
  )
}

/** What a person sees who only chose the file, and the same counted. */
export async function countText(
  database: NodeDatabase,
  text: Text,
  delimiter: Delimiter = ',',
  corrected = (survey: Survey) => survey,
): Promise<Counted> {
  const [sheet] = sheetsToRead([cellsIn(text)])
  if (sheet === undefined) throw new Error('no sheet')
  const { table, dateOrder, titleRows, headingRows } = readTable(sheet)
  const survey = countable(corrected(findQuestions(table)))
  const names = namesOf(table.columns.map(({ title }) => title))
  database.take(textFile, text.bytes)
  const skipped = linesOfRows(new TextDecoder().decode(text.bytes), titleRows + headingRows)
  await makeTextTable(database, { delimiter, skipped }, names, neededIn(survey))
  const columns = names.map((name) => ({ name, type: 'VARCHAR' }))
  return { survey, asked: new Asked(database.rows, columns), dateOrder, rows: await rowsOf(database) }
}

export async function reportOfCounts(counted: Counted, language: Language = 'en'): Promise<WorkbookPlan> {
  const { survey, asked, dateOrder, rows } = counted
  const counts = await gather(survey, asked, dateOrder)
  return planCounts({ survey, rows, counts, audited: neededIn(survey), language, loyalty })
}
