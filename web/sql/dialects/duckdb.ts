/** DuckDB 1.2 or newer. */
import type { Dialect } from '../contract.ts'
import { dottedDay, isoDay } from '../day-text.ts'
import { numberInText } from '../number-text.ts'

const numeric = `typeof(CELL) IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT', 'FLOAT', 'DOUBLE') OR typeof(CELL) LIKE 'DECIMAL%'`

const text = (words: string) => `'${words.replaceAll("'", "''")}'`

const inText = `TRY_CAST(replace(replace(regexp_extract(CAST(CELL AS VARCHAR), ${text(`(?s)${numberInText}`)}, 1), ',', '.'), '−', '-') AS DOUBLE)`

const at = (template: string, cell: string) => template.replaceAll('CELL', () => cell)

const number = `CASE WHEN ${numeric} THEN TRY_CAST(CELL AS DOUBLE) WHEN typeof(CELL) = 'BOOLEAN' THEN NULL ELSE ${inText} END`

/** The number in a cell that is text, where that is known. */
export const numberOfText = (cell: string) => at(inText, cell)

const dayAs = (pattern: string, order: string) =>
  `WHEN regexp_matches(TEXT, ${text(pattern)}) THEN TRY_CAST(regexp_replace(TEXT, ${text(pattern)}, '${order}') AS DATE)`

/** What is no day of the calendar is none. Patterns take ten times as long as what most dates look like. */
const dayInText = `CASE WHEN TEXT LIKE '____-__-__' THEN TRY_CAST(TEXT AS DATE) WHEN TEXT LIKE '__.__.____' THEN TRY_CAST(substr(TEXT, 7) || '-' || substr(TEXT, 4, 2) || '-' || substr(TEXT, 1, 2) AS DATE) ${dayAs(isoDay, '\\1-\\2-\\3')} ${dayAs(dottedDay, '\\3-\\2-\\1')} END`

const day = `CASE WHEN typeof(CELL) = 'DATE' OR typeof(CELL) LIKE 'TIMESTAMP%' THEN TRY_CAST(CELL AS DATE) ELSE ${dayInText.replaceAll('TEXT', 'CAST(CELL AS VARCHAR)')} END`

export const duckdb: Dialect = {
  engine: 'duckdb',
  quoted: (name) => `"${name.replaceAll('"', '""')}"`,
  text,
  number: (cell) => at(number, cell),
  total: (expression) => `CAST(sum(${expression}) AS DOUBLE)`,
  unless: (count, words, value) =>
    `CASE WHEN ${count} > 0 THEN error(CAST(CAST(${count} AS BIGINT) AS VARCHAR) || ${text(` ${words}`)}) ELSE ${value} END`,
  several: (values) =>
    `struct_pack(${Object.entries(values)
      .map(([name, value]) => `${name} := ${value}`)
      .join(', ')})`,
  day: (cell) => at(day, cell),
  daysBetween: (from, to) => `date_diff('day', ${from}, ${to})`,
  periodStart: (period, day) => `CAST(date_trunc('${period}', ${day}) AS DATE)`,
  periodsBetween: (period, from, to) => `date_diff('${period}', ${from}, ${to})`,
  median: (expression) => `median(${expression})`,
  trimmed: (cell) => `trim(CAST(${cell} AS VARCHAR))`,
}
