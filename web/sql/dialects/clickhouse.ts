/** ClickHouse 23 or newer. */
import type { Dialect } from '../contract.ts'
import { dottedDay, isoDay } from '../day-text.ts'
import { numberInText } from '../number-text.ts'

/** Backslashes are escapes in its texts. */
const text = (words: string) => `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const isText = (cell: string) => `match(toTypeName(${cell}), 'String')`
const isBoolean = (cell: string) => `match(toTypeName(${cell}), 'Bool')`

const inText = (cell: string) =>
  `toFloat64OrNull(replaceAll(replaceAll(extract(toString(${cell}), ${text(`(?s)${numberInText}`)}), ',', '.'), '−', '-'))`

/** Year, month and day, the last two of two digits. */
const padded = (cell: string, pattern: string, order: string) =>
  `replaceRegexpAll(replaceRegexpOne(${cell}, ${text(pattern)}, ${text(order)}), ${text('-0(\\d{2})')}, ${text('-\\1')})`

/** The 31st of a month of thirty days would be the first of the next. */
const ofCalendar = (day: string) => `if(toString(toDateOrNull(${day})) = ${day}, toDateOrNull(${day}), NULL)`

const dayOfText = (cell: string) =>
  `multiIf(match(${cell}, ${text(isoDay)}), ${ofCalendar(padded(cell, isoDay, '\\1-0\\2-0\\3'))}, match(${cell}, ${text(dottedDay)}), ${ofCalendar(padded(cell, dottedDay, '\\3-0\\2-0\\1'))}, NULL)`

export const clickhouse: Dialect = {
  engine: 'clickhouse',
  quoted: (name) => `"${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
  text,
  number: (cell) =>
    `multiIf(${isText(cell)}, ${inText(cell)}, ${isBoolean(cell)}, NULL, accurateCastOrNull(${cell}, 'Float64'))`,
  total: (expression) => `toFloat64(sum(${expression}))`,
  unless: (count, words, value) => `if(throwIf(${count} > 0, ${text(`some ${words}`)}) = 0, ${value}, NULL)`,
  several: (values) =>
    `CAST(tuple(${Object.values(values).join(', ')}), 'Tuple(${Object.keys(values)
      .map((name) => `${name} Nullable(Float64)`)
      .join(', ')})')`,
  day: (cell) =>
    `if(match(toTypeName(${cell}), 'Date'), toDateOrNull(substring(toString(${cell}), 1, 10)), ${dayOfText(`toString(${cell})`)})`,
  daysBetween: (from, to) => `dateDiff('day', ${from}, ${to})`,
  periodStart: (period, day) => `toDate(date_trunc('${period}', assumeNotNull(${day})))`,
  periodsBetween: (period, from, to) => `dateDiff('${period}', ${from}, ${to})`,
  median: (expression) => `quantileExactInclusive(0.5)(${expression})`,
  trimmed: (cell) => `trimBoth(toString(${cell}))`,
}
