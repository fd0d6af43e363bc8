/** What the database puts rows together by, and how it reads their cells. */
import { duckdb, numberOfText } from '../sql/dialects/duckdb.ts'
import type { DateOrder } from '../survey/contract.ts'
import type { Period, Tally } from './contract.ts'

/** Of the table that the database makes of a file. */
export const tableName = 'answers'

export interface NamedColumn {
  readonly name: string
  /** As the database has it: VARCHAR, DATE. */
  readonly type: string
  /** Of a text whose rarer answers are known: those that are numbers all the same ("9,0"). Without it each cell is looked into. */
  readonly rarer?: readonly (readonly [text: string, number: number])[]
}

/** `first` is done to every row, `common` to what comes of it. */
export interface Grouping {
  readonly first: string
  readonly common: string
}

export const together: Grouping = { first: "''", common: 'part' }

export const byGroup = ({ name }: NamedColumn): Grouping => ({
  first: duckdb.quoted(name),
  common: duckdb.trimmed('part'),
})

const letters = 10

export const isText = ({ type }: NamedColumn) => type === 'VARCHAR'

/** Text may hold the time of day too, which no two rows would share. */
const written = (column: NamedColumn) => {
  const cell = duckdb.quoted(column.name)
  return isText(column) ? `left(trim(${cell}), ${letters})` : `TRY_CAST(${cell} AS DATE)`
}

function dayOfText(text: string, order: DateOrder | null): string {
  const dotted = `replace(${text}, '/', '.')`
  const ordered = order === 'mdy' ? `CAST(try_strptime(${dotted}, '%m.%d.%Y') AS DATE)` : duckdb.day(dotted)
  return `coalesce(${ordered}, ${duckdb.day(text)})`
}

/** The day of a row, NULL where it has none. */
export const dayOf = (column: NamedColumn, order: DateOrder | null) =>
  isText(column) ? dayOfText(written(column), order) : written(column)

export const byPeriod = (column: NamedColumn, period: Period, order: DateOrder | null): Grouping => ({
  first: written(column),
  common: duckdb.periodStart(period, isText(column) ? dayOfText('part', order) : 'part'),
})

/** How many rows and days each year has, under the first of its days. */
export function yearsQuery(column: NamedColumn, order: DateOrder | null): string {
  const day = isText(column) ? dayOfText('part', order) : 'part'
  return `SELECT CAST(min(day) AS VARCHAR) AS grouped_by, ${duckdb.total('cells')} AS cells,
  CAST(count(DISTINCT day) AS DOUBLE) AS days
FROM (
  SELECT ${day} AS day, cells FROM (SELECT ${written(column)} AS part, count(*) AS cells FROM ${tableName} GROUP BY 1) AS parts
) AS found
WHERE day IS NOT NULL AND year(day) >= 1900
GROUP BY year(day) ORDER BY year(day)`
}

/** As answers mostly are written: read at once, where other texts have to be looked into. */
const plainAnswers = Array.from({ length: 11 }, (_, answer) => `'${answer}'`).join(', ')

export const isNumeric = (type: string) =>
  /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|FLOAT|DOUBLE|DECIMAL.*)$/.test(type)

/** The number in a cell of every row. */
export function numberOf(column: NamedColumn): string {
  const cell = duckdb.quoted(column.name)
  if (isNumeric(column.type)) return `CAST(${cell} AS DOUBLE)`
  if (!isText(column)) return duckdb.number(cell)
  const others = column.rarer?.map(([text, number]) => `WHEN ${cell} = ${literal(text)} THEN ${number}`).join(' ')
  const rest = others ?? `ELSE ${numberOfText(cell)}`
  return `CASE WHEN ${cell} IN (${plainAnswers}) THEN CAST(${cell} AS DOUBLE) ${rest} END`
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

/** A question has few different answers; where there are more, the cells are no answers. */
const mostRarer = 200

/** Numbers among the rarer answers, and how many different ones there are of all kinds. */
export function rarerQuery({ name }: NamedColumn): string {
  const cell = duckdb.quoted(name)
  return `SELECT cell AS grouped_by, number, others FROM (
  SELECT cell, ${numberOfText('cell')} AS number, CAST(count(*) OVER () AS DOUBLE) AS others
  FROM (SELECT DISTINCT ${cell} AS cell FROM ${tableName} WHERE ${cell} NOT IN (${plainAnswers}) LIMIT ${mostRarer + 1}) AS rarer
) AS numbered
WHERE number IS NOT NULL`
}

/** The column with what the query found. */
export function withRarer(column: NamedColumn, tallies: readonly Tally[]): NamedColumn {
  const isFew = (tallies[0]?.sums.others ?? 0) <= mostRarer
  const rarer = tallies.map(({ label, sums }) => [label, sums.number ?? 0] as const)
  return isFew ? { ...column, rarer } : column
}

export const isBlankCell = ({ name }: NamedColumn) =>
  `(${duckdb.quoted(name)} IS NULL OR trim(CAST(${duckdb.quoted(name)} AS VARCHAR)) = '')`
