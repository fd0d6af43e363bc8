/** Kinds of parameters: how each is described and how an argument becomes a value. */
import type { CalendarPeriod } from '../../wasm/js/engine.ts'
import type { Call } from './call.ts'
import { fail } from './call.ts'
import { isBlank, isCellError, shownCell } from './cells.ts'
import type { Argument, Cell, Language, ParameterInfo } from './contract.ts'
import { serialOfText } from './dates.ts'
import { numberText, parameterTitle, text } from './messages.ts'
import { failWithValue, isOmitted, type Range, rangeOf } from './ranges.ts'

export interface Parameter<Value> {
  readonly name: string
  /** Its texts are those of `parameter-` and this; the name, unless two functions mean different things by one name. */
  readonly text: string
  readonly kind: ParameterInfo['kind']
  readonly optional: boolean
  readonly byGroup: boolean
  readonly choices: readonly string[]
  readonly blanks: ParameterInfo['blanks']
  readonly usual: ParameterInfo['usual']
  readonly read: (call: Call, argument: Argument, position: number) => Value
}

/** A parameter with texts of its own under another function's name for one. */
export function named<Value>(name: string, parameter: Parameter<Value>): Parameter<Value> {
  return { ...parameter, name }
}

type Blanks = ParameterInfo['blanks']
type Usual = ParameterInfo['usual']

interface Traits {
  readonly choices?: readonly string[]
  readonly usual?: Usual
  readonly blanks?: Blanks
}

/** A parameter that reads one cell. A reference to a single blank cell is the same as nothing, not as 0. */
function scalar<Value>(
  name: string,
  kind: ParameterInfo['kind'],
  optional: boolean,
  convert: (call: Call, cell: Cell) => Value,
  { choices = [], usual = null, blanks = kind === 'number' || kind === 'date' ? 'count' : 'harmless' }: Traits = {},
): Parameter<Value> {
  const read = (call: Call, argument: Argument) => convert(call, singleCell(call, argument, name))
  return { name, text: name, kind, optional, byGroup: false, choices, blanks, usual, read }
}

function singleCell(call: Call, argument: Argument, name: string): Cell {
  if (argument === null || argument === undefined) return null
  let cell = argument as Cell
  if (Array.isArray(argument)) {
    const range = rangeOf(argument, name, 0)
    if (range.height !== 1 || range.width !== 1) fail(call, '#VALUE!', 'error-single', { name: title(call, name) })
    cell = range.rows[0]?.[0] ?? null
  }
  return isCellError(cell) ? failWithValue(call, name, cell) : cell
}

const title = (call: Call, name: string) => parameterTitle(call.language, name)

export function range(name: string, blanks: Blanks = 'harmless'): Parameter<Range> {
  const read = (_: Call, argument: Argument, position: number) => rangeOf(argument, name, position)
  return { name, text: name, kind: 'range', optional: false, byGroup: false, choices: [], blanks, usual: null, read }
}

export function optionalRange(name: string, blanks: Blanks = 'harmless'): Parameter<Range | null> {
  const read = (_: Call, argument: Argument, position: number) =>
    isOmitted(argument) ? null : rangeOf(argument, name, position)
  return { name, text: name, kind: 'range', optional: true, byGroup: false, choices: [], blanks, usual: null, read }
}

/** "0,9", "90%", "1 000" as a number; NaN for what is none. */
function numberOfOption(cell: Cell): number {
  if (typeof cell === 'number') return cell
  if (typeof cell !== 'string') return Number.NaN
  const plain = cell.replace(/\s/g, '').replace(',', '.')
  return plain.endsWith('%') ? Number(plain.slice(0, -1) || Number.NaN) / 100 : Number(plain || Number.NaN)
}

function requireNumber(call: Call, cell: Cell, name: string): number {
  const number = numberOfOption(cell)
  if (Number.isFinite(number)) return number
  return fail(call, '#VALUE!', 'error-number', { name: title(call, name), value: shownCell(cell) })
}

/** A number that must be there: a blank cell is no value. */
export function number(name: string): Parameter<number> {
  const convert = (call: Call, cell: Cell) => {
    if (isBlank(cell)) fail(call, '#N/A', 'error-no-value', { name: title(call, name) })
    return requireNumber(call, cell, name)
  }
  return scalar(name, 'number', false, convert)
}

/** A blank cell is 0, which is also how desktop Excel sends it. */
export function amountIn(call: Call, cell: Cell, name: string): number {
  const value = isBlank(cell) ? 0 : requireNumber(call, cell, name)
  if (value < 0) {
    fail(call, '#VALUE!', 'error-negative', { name: title(call, name), value: numberText(call.language, value) })
  }
  return value
}

/** How many there are. */
export function amount(name: string): Parameter<number> {
  return scalar(name, 'number', false, (call, cell) => amountIn(call, cell, name), { blanks: 'harmless' })
}

/** A share in (0, 1), `usual` when omitted; 90 means 0.9. */
function level(name: string, usual: number): Parameter<number> {
  const convert = (call: Call, cell: Cell) => {
    if (isBlank(cell)) return usual
    const given = requireNumber(call, cell, name)
    if (given > 0 && given < 1) return given
    if (given > 1 && given < 100) return given / 100
    return fail(call, '#VALUE!', 'error-level', {
      name: title(call, name),
      share: numberText(call.language, usual),
      percent: numberText(call.language, 100 * usual),
      value: numberText(call.language, given),
    })
  }
  return scalar(name, 'number', true, convert, { usual })
}

export const confidence = level('confidence', 0.95)
export const power = level('power', 0.8)

/** A usual value that no cell can hold, such as "without end", is not written down. */
const written = (usual: number | undefined) => (Number.isFinite(usual) ? (usual as number) : null)

/** A number that `isAllowed`, as the text `limits` says in words; required unless there is a usual one. */
export function limited(
  name: string,
  isAllowed: (value: number) => boolean,
  usual?: number,
  limits = `parameter-${name}.limits`,
): Parameter<number> {
  const convert = (call: Call, cell: Cell) => {
    if (isBlank(cell)) return usual ?? fail(call, '#N/A', 'error-no-value', { name: title(call, name) })
    const value = requireNumber(call, cell, name)
    if (isAllowed(value)) return value
    return fail(call, '#VALUE!', 'error-limits', {
      name: title(call, name),
      limits: text(call.language, limits),
      value: numberText(call.language, value),
    })
  }
  return scalar(name, 'number', usual !== undefined, convert, { usual: written(usual) })
}

export const notNegative = (name: string, usual?: number) =>
  limited(name, (value) => value >= 0, usual, 'limits-not-negative')

/** A fraction in [0, 1]. */
export const share = (name: string, usual?: number) =>
  limited(name, (value) => value >= 0 && value <= 1, usual, 'limits-share')

const usualMax = 10

function readMax(call: Call, cell: Cell): number {
  if (isBlank(cell)) return usualMax
  const given = requireNumber(call, cell, 'max')
  if (given > 1) return given
  return fail(call, '#VALUE!', 'error-max', { value: numberText(call.language, given) })
}

/** The top of a scale that begins with 1. */
export const max: Parameter<number> = scalar('max', 'number', true, readMax, { usual: usualMax })

const plainWord = (word: string) => word.toLowerCase().replace(/[\s_\-–—.]+/g, '')

/** The choice a cell names, whatever its case, spaces and dashes; a number names the scale that ends with it. */
function findChoice<Choice extends string>(choices: readonly Choice[], cell: Cell): Choice | undefined {
  if (typeof cell === 'number') return choices.find((choice) => choice.endsWith(`-${cell}`))
  if (typeof cell !== 'string') return undefined
  const word = plainWord(cell)
  return choices.find((choice) => plainWord(choice) === word)
}

function requireChoice<Choice extends string>(call: Call, choices: readonly Choice[], cell: Cell, name: string) {
  const found = findChoice(choices, cell)
  if (found !== undefined) return found
  const allowed = choices.map((choice) => `"${choice}"`).join(', ')
  return fail(call, '#VALUE!', 'error-choice', { name: title(call, name), value: shownCell(cell), allowed })
}

/** One of several words, the first being meant when nothing is said. */
export function choice<Choice extends string>(
  name: string,
  ...choices: readonly [Choice, ...Choice[]]
): Parameter<Choice> {
  const convert = (call: Call, cell: Cell): Choice => {
    if (isBlank(cell)) return choices[0]
    return choices.includes(cell as Choice) ? (cell as Choice) : requireChoice(call, choices, cell, name)
  }
  return scalar(name, 'choice', true, convert, { choices, usual: choices[0] })
}

/** One of several words that must be given. */
export function requiredChoice<Choice extends string>(name: string, ...choices: readonly Choice[]): Parameter<Choice> {
  const convert = (call: Call, cell: Cell): Choice => requireChoice(call, choices, cell, name)
  return scalar(name, 'choice', false, convert, { choices })
}

export const period = choice<CalendarPeriod>('period', 'month', 'week', 'quarter', 'year')

/** Any words, '' when omitted. */
export function words(name: string): Parameter<string> {
  return scalar(name, 'choice', true, (_, cell) => shownCell(cell))
}

const languages: readonly Language[] = ['en', 'ru']

/** Of what the function writes into cells; the reader's own when omitted. */
export const language: Parameter<Language> = scalar(
  'language',
  'choice',
  true,
  (call, cell) => (isBlank(cell) ? call.language : requireChoice(call, languages, cell, 'language')),
  { choices: languages },
)

const yes = ['true', 'yes', '1', 'истина', 'да']
const no = ['false', 'no', '0', 'ложь', 'нет']

export function flag(name: string): Parameter<boolean> {
  const convert = (call: Call, cell: Cell) => {
    if (typeof cell === 'boolean') return cell
    if (isBlank(cell)) return false
    const word = shownCell(cell).toLowerCase()
    if (yes.includes(word) || no.includes(word)) return yes.includes(word)
    return fail(call, '#VALUE!', 'error-flag', { name: title(call, name), value: shownCell(cell) })
  }
  return scalar(name, 'flag', true, convert, { usual: false })
}

/** A date serial; `open` when omitted. */
export function date(name: string, open: number): Parameter<number> {
  return scalar(name, 'date', true, (call, cell) => {
    if (isBlank(cell)) return open
    const serial = typeof cell === 'string' ? serialOfText(cell) : numberOfOption(cell)
    if (Number.isFinite(serial)) return serial
    return fail(call, '#VALUE!', 'error-date', { name: title(call, name), value: shownCell(cell) })
  })
}
