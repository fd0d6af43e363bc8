/** PostgreSQL 13 or newer. */
import type { Dialect } from '../contract.ts'
import { numberInText } from '../number-text.ts'

const text = (words: string) => `'${words.replaceAll("'", "''")}'`

export const numberOfText = (cell: string) =>
  `CAST(translate(substring(${cell} from ${text(numberInText)}), ',−', '.-') AS double precision)`

const isText = (cell: string) => `pg_typeof(${cell})::text IN ('text', 'character varying', 'character')`

const isoDay = `'^\\s*\\d{4}-\\d{2}-\\d{2}'`
const dottedDay = `'^\\s*\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\s*$'`

export const postgresql: Dialect = {
  engine: 'postgresql',
  quoted: (name) => `"${name.replaceAll('"', '""')}"`,
  text,
  number: (cell) =>
    `CASE WHEN ${isText(cell)} THEN ${numberOfText(`CAST(${cell} AS text)`)} WHEN pg_typeof(${cell}) <> 'boolean'::regtype THEN CAST(CAST(${cell} AS text) AS double precision) END`,
  total: (expression) => `CAST(sum(${expression}) AS double precision)`,
  // No function of PostgreSQL ends a query with a sentence: text that is no number does.
  unless: (count, words, value) =>
    `CASE WHEN ${count} > 0 THEN CAST(${count} || ${text(` ${words}`)} AS double precision) ELSE ${value} END`,
  several: (values) => `ROW(${Object.values(values).join(', ')})::loyalty_${Object.keys(values).join('_')}`,
  day: (cell) =>
    `CASE WHEN CAST(${cell} AS text) ~ ${isoDay} THEN CAST(CAST(${cell} AS text) AS date) WHEN CAST(${cell} AS text) ~ ${dottedDay} THEN to_date(CAST(${cell} AS text), 'DD.MM.YYYY') END`,
  daysBetween: (from, to) => `(${to} - ${from})`,
  periodStart: (period, day) => `CAST(date_trunc('${period}', ${day}) AS date)`,
  periodsBetween: (period, from, to) => {
    const years = `(extract(year from ${to}) - extract(year from ${from}))`
    const part = (unit: string) => `(extract(${unit} from ${to}) - extract(${unit} from ${from}))`
    switch (period) {
      case 'week':
        return `((${to} - ${from}) / 7)`
      case 'month':
        return `CAST(12 * ${years} + ${part('month')} AS integer)`
      case 'quarter':
        return `CAST(4 * ${years} + ${part('quarter')} AS integer)`
      case 'year':
        return `CAST(${years} AS integer)`
    }
  },
  median: (expression) => `percentile_cont(0.5) WITHIN GROUP (ORDER BY ${expression})`,
  trimmed: (cell) => `trim(CAST(${cell} AS text))`,
}
