/** A file as the table that queries read. */
import type { Imported } from '../import/contract.ts'
import { duckdb } from '../sql/dialects/duckdb.ts'
import type { Rows } from './database.ts'
import { type NamedColumn, tableName } from './grouping.ts'

/** What queries call the file, whatever its own name is. */
export const parquetFile = 'answers.parquet'
export const textFile = 'answers.csv'

const text = (words: string) => `'${words.replaceAll("'", "''")}'`

export async function columnsOf(database: Rows, from = tableName): Promise<NamedColumn[]> {
  const rows = await database.rows(`DESCRIBE SELECT * FROM ${from}`)
  return rows.map((row) => ({ name: String(row.column_name), type: String(row.column_type) }))
}

/** The rows stay where they are, in the file. */
export async function makeParquetTable(database: Rows): Promise<void> {
  await database.rows(`CREATE VIEW ${tableName} AS SELECT * FROM read_parquet(${text(parquetFile)})`)
}

/** A name for each column; the database takes upper and lower case for the same. */
export function namesOf(titles: readonly string[]): string[] {
  const taken = new Set<string>()
  return titles.map((title, index) => {
    const own = title.trim() === '' ? `column ${index + 1}` : title
    let name = own
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${own} ${number}`
    taken.add(name.toLowerCase())
    return name
  })
}

/** How a text is read: what is between its cells, and how many of its lines come before the answers. */
export interface TextReading {
  readonly delimiter: Imported['choices']['delimiter']
  readonly skipped: number
}

/** Reading text is slow: the columns that are asked for are read once, and kept. */
export async function makeTextTable(
  database: Rows,
  { delimiter, skipped }: TextReading,
  names: readonly string[],
  wanted: readonly number[],
): Promise<void> {
  const options = `delim=${text(delimiter || ',')}, quote='"', escape='"', header=false, skip=${skipped}, all_varchar=true, null_padding=true`
  const from = `read_csv_auto(${text(textFile)}, ${options})`
  const found = await columnsOf(database, from)
  const read = wanted.flatMap((column) => {
    const { name } = found[column] ?? {}
    return name === undefined ? [] : [`${duckdb.quoted(name)} AS ${duckdb.quoted(names[column] ?? name)}`]
  })
  await database.rows(`CREATE OR REPLACE TABLE ${tableName} AS SELECT ${read.join(', ')} FROM ${from}`)
}

export async function rowsOf(database: Rows): Promise<number> {
  const [row] = await database.rows(`SELECT CAST(count(*) AS DOUBLE) AS answered FROM ${tableName}`)
  return Number(row?.answered)
}
