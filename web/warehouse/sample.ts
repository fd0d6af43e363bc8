/** Some rows of a Parquet file, from which it is recognised what its columns are. */
import type { Imported } from '../import/contract.ts'
import { Refusal } from '../import/refusal.ts'
import type { Cell } from '../sheet/contract.ts'
import { duckdb } from '../sql/dialects/duckdb.ts'
import { findQuestions, readTable } from '../survey/index.ts'
import { type NamedColumn, tableName } from './counts-query.ts'
import type { Database } from './database.ts'

/** More columns than a person can look through. */
const mostColumns = 1000
const sampleRows = 2000
/** Of so many cells a sample can be drawn from everywhere within a second; of more it is the first rows. */
const mostCells = 100_000_000

const numeric = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|FLOAT|DOUBLE|DECIMAL.*)$/

const cellOf = (value: unknown): Cell =>
  typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null

function read({ name, type }: NamedColumn, index: number): string {
  const kind = numeric.test(type) ? 'DOUBLE' : type === 'BOOLEAN' ? type : 'VARCHAR'
  return `TRY_CAST(${duckdb.quoted(name)} AS ${kind}) AS cell_${index}`
}

async function sampled(database: Database, columns: readonly NamedColumn[], rows: number): Promise<Cell[][]> {
  const drawn =
    rows * columns.length <= mostCells
      ? `USING SAMPLE reservoir(${sampleRows} ROWS) REPEATABLE (1)`
      : `LIMIT ${sampleRows}`
  const found = await database.rows(`SELECT ${columns.map(read).join(', ')} FROM ${tableName} ${drawn}`)
  return columns.map(({ name }, index) => [name, ...found.map((row) => cellOf(row[`cell_${index}`]))])
}

export async function sampleOf(
  database: Database,
  name: string,
  columns: readonly NamedColumn[],
  rows: number,
): Promise<Pick<Imported, 'survey' | 'layout' | 'changes' | 'choices' | 'alternatives'>> {
  if (columns.length > mostColumns)
    throw new Refusal('import-large-columns', { count: columns.length, limit: mostColumns })
  if (rows === 0) throw new Refusal('import-empty')
  const cells = await sampled(database, columns, rows)
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
