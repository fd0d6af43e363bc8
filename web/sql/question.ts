/** What a database can be asked for a result, before anybody has named a table. */
import type { Cell, FunctionInfo, Reading } from '../sheet/contract.ts'
import type { Bringing, IntervalOptions } from './bringings.ts'
import type { Dialect, SqlPeriod } from './contract.ts'
import type { SqlCut } from './orders.ts'
import type { SqlSource } from './query.ts'

/** The call behind a result. */
export interface AskedFunction {
  readonly name: string
  /** What stands in its other arguments, by their names. */
  readonly options: Readonly<Record<string, Cell>>
  /** Names of the ranges it is given. */
  readonly ranges: readonly string[]
  /** Where the result is a score; null for any other. */
  readonly reading: Pick<Reading, 'metric' | 'scale' | 'interval'> | null
}

/** A column of the table that is asked for. */
export interface AskedColumn {
  /** What such a column is often called. */
  readonly usual: string
  readonly optional: boolean
  /** The range of the function that it may have its heading from, and which column of that range it is. */
  readonly parameter: string
  readonly place: number
}

/** What a person names, as it is in the database: quoted when the query is written. */
export interface Naming extends SqlSource {
  readonly period: SqlPeriod
  readonly cut: SqlCut
  /** The two groups that are compared. */
  readonly pair: readonly [string, string]
}

export interface SqlQuestion {
  readonly table: 'answers' | 'ratings' | 'orders'
  readonly columns: readonly AskedColumn[]
  /** null where rows are not grouped. */
  readonly group: AskedColumn | null
  /** null where there are no periods. */
  readonly period: SqlPeriod | null
  /** null where orders are not cut by day. */
  readonly cut: SqlCut | null
  /** Headings that the two groups may be named by; null where no two are compared. */
  readonly pair: readonly [AskedColumn, AskedColumn] | null
  readonly scale: string
  readonly write: (dialect: Dialect, naming: Naming) => string
  readonly bringing: Bringing
}

/** `options`: there is a query for this function, but not for these options of it. */
export type Question = SqlQuestion | 'options'

export type Asking = (asked: AskedFunction, functions: readonly FunctionInfo[]) => Question

export const column = (usual: string, parameter: string, place = 0): AskedColumn => ({
  usual,
  optional: false,
  parameter,
  place,
})

export const optional = (asked: AskedColumn): AskedColumn => ({ ...asked, optional: true })

export const optionalGroup = optional(column('segment', 'groups'))

/** A question without any of what few of them have. */
export const plainQuestion = { table: 'answers', group: null, period: null, cut: null, pair: null, scale: '' } as const

const plainWord = (word: string) => word.toLowerCase().replace(/[\s_\-–—.]+/g, '')

/** The choice that a formula names, the usual one where it names none. A number names the scale that ends with it. */
export function chosen<const Choice extends string>(
  { options }: AskedFunction,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const given = options[name] ?? ''
  const isNamed = (choice: Choice) =>
    typeof given === 'number' ? choice.endsWith(`-${given}`) : plainWord(choice) === plainWord(String(given))
  return choices.find(isNamed) ?? choices[0]
}

/** Of the function's own choices, the one that the formula names. */
export function choiceOf(asked: AskedFunction, functions: readonly FunctionInfo[], of: string, name: string): string {
  const parameter = functions.find((each) => each.name === of)?.parameters.find((each) => each.name === name)
  const [first = '', ...rest] = parameter?.choices.map(({ value }) => value) ?? []
  return chosen(asked, name, [first, ...rest])
}

/** A share; 90 means 0.9. null where nothing is said. */
function confidenceIn({ reading, options }: AskedFunction): number | null {
  const given = reading?.interval?.confidence ?? options.confidence
  if (typeof given !== 'number' || !(given > 0 && given < 100) || given === 1) return null
  const share = given < 1 ? given : given / 100
  return share === 0.95 ? null : share
}

export const intervalIn = (asked: AskedFunction): IntervalOptions => {
  const method = asked.reading?.interval?.method ?? null
  return { confidence: confidenceIn(asked), method: method === 'adjusted-wald' ? null : method }
}

export const leavesOut = (asked: AskedFunction) => chosen(asked, 'invalid', ['error', 'exclude']) === 'exclude'
