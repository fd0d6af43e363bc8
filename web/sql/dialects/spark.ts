/** Spark SQL 4 or newer. */
import type { Dialect } from '../contract.ts'
import { dottedDay, isoDay } from '../day-text.ts'
import { numberInText } from '../number-text.ts'

/** Backslashes are escapes in its texts. */
const text = (words: string) => `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

export const numberOfText = (cell: string) =>
  `try_cast(translate(regexp_extract(${cell}, ${text(`(?s)${numberInText}`)}, 1), ',−', '.-') AS double)`

/** What is no day of the calendar is none. */
const dayOfText = (cell: string) =>
  `CASE WHEN ${cell} RLIKE ${text(isoDay)} THEN try_cast(regexp_replace(${cell}, ${text(isoDay)}, '$1-$2-$3') AS date) WHEN ${cell} RLIKE ${text(dottedDay)} THEN try_cast(regexp_replace(${cell}, ${text(dottedDay)}, '$3-$2-$1') AS date) END`

export const spark: Dialect = {
  engine: 'spark',
  quoted: (name) => `\`${name.replaceAll('`', '``')}\``,
  text,
  number: (cell) =>
    `CASE typeof(${cell}) WHEN 'string' THEN ${numberOfText(`CAST(${cell} AS string)`)} WHEN 'boolean' THEN NULL ELSE try_cast(${cell} AS double) END`,
  total: (expression) => `CAST(sum(${expression}) AS double)`,
  unless: (count, words, value) =>
    `CASE WHEN ${count} > 0 THEN CAST(raise_error(concat(CAST(CAST(${count} AS bigint) AS string), ${text(` ${words}`)})) AS double) ELSE ${value} END`,
  several: (values) =>
    `named_struct(${Object.entries(values)
      .map(([name, value]) => `'${name}', ${value}`)
      .join(', ')})`,
  day: (cell) =>
    `CASE WHEN typeof(${cell}) = 'date' OR typeof(${cell}) LIKE 'timestamp%' THEN try_cast(substring(CAST(${cell} AS string), 1, 10) AS date) ELSE ${dayOfText(`CAST(${cell} AS string)`)} END`,
  daysBetween: (from, to) => `datediff(${to}, ${from})`,
  periodStart: (period, day) => `trunc(${day}, '${period}')`,
  periodsBetween: (period, from, to) =>
    period === 'week'
      ? `CAST(datediff(${to}, ${from}) / 7 AS int)`
      : `CAST(round(months_between(${to}, ${from}) / ${{ month: 1, quarter: 3, year: 12 }[period]}) AS int)`,
  median: (expression) => `percentile(${expression}, 0.5)`,
  trimmed: (cell) => `trim(CAST(${cell} AS string))`,
}
