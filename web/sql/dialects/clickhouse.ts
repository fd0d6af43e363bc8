/** ClickHouse 23 or newer. */
import type { Dialect } from '../contract.ts'
import { numberInText } from '../number-text.ts'

/** Backslashes are escapes in its texts. */
const text = (words: string) => `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const isText = (cell: string) => `match(toTypeName(${cell}), 'String')`
const isBoolean = (cell: string) => `match(toTypeName(${cell}), 'Bool')`

const inText = (cell: string) =>
  `toFloat64OrNull(replaceAll(replaceAll(extract(toString(${cell}), ${text(`(?s)${numberInText}`)}), ',', '.'), '−', '-'))`

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
    `coalesce(toDateOrNull(substring(toString(${cell}), 1, 10)), toDateOrNull(replaceRegexpOne(toString(${cell}), '^\\\\s*(\\\\d{2})\\\\.(\\\\d{2})\\\\.(\\\\d{4})\\\\s*$', '\\\\3-\\\\2-\\\\1')))`,
  daysBetween: (from, to) => `dateDiff('day', ${from}, ${to})`,
  periodStart: (period, day) => `toDate(date_trunc('${period}', assumeNotNull(${day})))`,
  periodsBetween: (period, from, to) => `dateDiff('${period}', ${from}, ${to})`,
  median: (expression) => `quantileExactInclusive(0.5)(${expression})`,
  trimmed: (cell) => `trimBoth(toString(${cell}))`,
}
