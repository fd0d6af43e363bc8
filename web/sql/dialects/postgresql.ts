/** PostgreSQL 13 or newer. */
import type { Dialect } from '../contract.ts'
import { dottedDay, isoDay } from '../day-text.ts'
import { numberInText } from '../number-text.ts'

const text = (words: string) => `'${words.replaceAll("'", "''")}'`

export const numberOfText = (cell: string) =>
  `CAST(translate(substring(${cell} from ${text(numberInText)}), ',−', '.-') AS double precision)`

const isText = (cell: string) => `pg_typeof(${cell})::text IN ('text', 'character varying', 'character')`

/** The first number in a part of a text. */
const partOf = (cell: string, separator: string, place: number) =>
  `CAST(substring(split_part(${cell}, '${separator}', ${place}) FROM '\\d+') AS integer)`

/** make_date would end the query for what is no day of the calendar. */
function dayOfParts(cell: string, separator: string, order: readonly [number, number, number]): string {
  const [year = '', month = '', day = ''] = order.map((place) => partOf(cell, separator, place))
  const last = `extract(day FROM make_date(${year}, ${month}, 1) + interval '1 month' - interval '1 day')`
  return `CASE WHEN ${year} > 0 AND ${month} BETWEEN 1 AND 12 THEN CASE WHEN ${day} BETWEEN 1 AND ${last} THEN make_date(${year}, ${month}, ${day}) END END`
}

const isDate = (cell: string) => `pg_typeof(${cell}) IN ('date'::regtype, 'timestamp'::regtype, 'timestamptz'::regtype)`

const dayOfText = (cell: string) =>
  `WHEN ${cell} ~ ${text(isoDay)} THEN ${dayOfParts(cell, '-', [1, 2, 3])} WHEN ${cell} ~ ${text(dottedDay)} THEN ${dayOfParts(cell, '.', [3, 2, 1])} END`

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
    `CASE WHEN ${isDate(cell)} THEN CAST(CAST(${cell} AS text) AS date) ${dayOfText(`CAST(${cell} AS text)`)}`,
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
