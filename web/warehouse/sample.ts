/** Some rows of a Parquet file, from which it is recognised what its columns are. */
import type { Imported } from '../import/contract.ts'
import { Refusal } from '../import/refusal.ts'
import type { Cell } from '../sheet/contract.ts'
import { duckdb } from '../sql/dialects/duckdb.ts'
import { findQuestions, readTable } from '../survey/index.ts'
import type { Rows } from './database.ts'
import { isNumeric, type NamedColumn, tableName } from './grouping.ts'

/** More columns than a person can look through. */
const mostColumns = 1000
const sampleRows = 2000
/** The sample is drawn from as many rows as a moment lets it read: a file may be sorted, and its first rows all alike. */
const mostCells = 20_000_000

const cellOf = (value: unknown): Cell =>
  typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null

function read({ name, type }: NamedColumn, index: number): string {
  const kind = isNumeric(type) ? 'DOUBLE' : type === 'BOOLEAN' ? type : 'VARCHAR'
  return `TRY_CAST(${duckdb.quoted(name)} AS ${kind}) AS cell_${index}`
}

async function sampled(database: Rows, columns: readonly NamedColumn[]): Promise<Cell[][]> {
  const rows = Math.max(sampleRows, Math.floor(mostCells / columns.length))
  const found = await database.rows(`SELECT ${columns.map(read).join(', ')}
FROM (SELECT * FROM ${tableName} LIMIT ${rows}) AS beginning
USING SAMPLE reservoir(${sampleRows} ROWS) REPEATABLE (1)`)
  return columns.map(({ name }, index) => [name, ...found.map((row) => cellOf(row[`cell_${index}`]))])
}

export async function sampleOf(
  database: Rows,
  name: string,
  columns: readonly NamedColumn[],
  rows: number,
): Promise<Pick<Imported, 'survey' | 'layout' | 'changes' | 'choices' | 'alternatives'>> {
  if (columns.length > mostColumns)
    throw new Refusal('import-large-columns', { count: columns.length, limit: mostColumns })
  if (rows === 0) throw new Refusal('import-empty')
  const cells = await sampled(database, columns)
  const { table, layout, changes, ...way } = readTable({ name, columns: cells }, { titleRows: 0, headingRows: 1 })
  const { dateOrder } = way
  return {
    survey: findQuestions(table),
    layout,
    changes,
    choices: {
      encoding: null,
      delimiter: null,
      decimal: null,
      dateOrder,
      titleRows: 0,
      headingRows: 1,
      sheet: null,
    },
    alternatives: { encoding: [], delimiter: [], decimal: [], dateOrder: [], headingRows: [], sheet: [] },
  }
}
