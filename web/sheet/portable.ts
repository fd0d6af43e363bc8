/**
 * A formula that computes in a workbook whether or not our functions are there. Without them a call is #NAME?, error
 * type 5, and the plain formula answers; any other error is one a person must see, which a bare IFERROR would hide.
 */
import { tokenize } from '@borgar/fx'
import type { FunctionInfo, NativeOptions } from './contract.ts'
import { mostCharacters, type NativeForm } from './native-form.ts'
import { byWrittenName } from './written-names.ts'

type Token = ReturnType<typeof tokenize>[number]
type Ours = ReadonlyMap<string, FunctionInfo>

const isMark = (token: Token | undefined, ...marks: string[]) =>
  token?.type === 'operator' && marks.includes(token.value)

/** Where the bracket that opens at `open` is closed. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0
  for (let index = open; index < tokens.length; index += 1) {
    if (isMark(tokens[index], '(', '{')) depth += 1
    if (isMark(tokens[index], ')', '}')) depth -= 1
    if (depth === 0) return index
  }
  return -1
}

/** The arguments between two brackets, as tokens. */
function splitArguments(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    if (isMark(token, '(', '{')) depth += 1
    if (isMark(token, ')', '}')) depth -= 1
    if (depth === 0 && isMark(token, ',')) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}

const written = (tokens: readonly Token[]) => tokens.map(({ value }) => value).join('')

/** The same with every call of ours replaced by plain functions; null where one of them cannot be. */
function inPlainFunctions(tokens: readonly Token[], ours: Ours, options: NativeOptions): string | null {
  let text = ''
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token
    const called = token.type === 'func' ? ours.get(token.value.toUpperCase()) : undefined
    if (called === undefined) {
      text += token.value
      continue
    }
    const end = closing(tokens, index + 1)
    const given = end < 0 ? null : plainArguments(tokens.slice(index + 2, end), ours, options)
    const plain = given && (called.native?.(given, options) ?? null)
    if (plain === null) return null
    text += tokens.length === end + 1 && index === 0 ? plain : `(${plain})`
    index = end
  }
  return text
}

/** What a call is given, its own calls of ours replaced; null where one of them cannot be. */
function plainArguments(inner: readonly Token[], ours: Ours, options: NativeOptions): string[] | null {
  const parts = splitArguments(inner).map((part) => inPlainFunctions(part, ours, options))
  const isComplete = (given: (string | null)[]): given is string[] => !given.includes(null)
  return isComplete(parts) ? parts.map((part) => part.trim()) : null
}

export function callsOurs(formula: string, functions: readonly FunctionInfo[]): boolean {
  const ours = byWrittenName(functions)
  return tokenize(formula).some(({ type, value }) => type === 'func' && ours.has(value.toUpperCase()))
}

export interface PortableParts {
  /** What `portable` was given. */
  readonly formula: string
  readonly plain: string
}

/** Seen at once: sheets hold thousands of formulas that begin otherwise. */
const asksForError = /^=?\s*IF\(\s*IFERROR\(\s*ERROR\.TYPE\(/i

/** null where this is none of the making of `portable`. */
export function portableParts(formula: string, functions: readonly FunctionInfo[]): PortableParts | null {
  if (!asksForError.test(formula)) return null
  const tokens = tokenize(formula.replace(/^=/, ''))
  if (tokens[0]?.value.toUpperCase() !== 'IF' || closing(tokens, 1) !== tokens.length - 1) return null
  const [condition = [], plain = [], kept = []] = splitArguments(tokens.slice(2, -1))
  const body = written(kept)
  const asks = written(condition).toUpperCase() === `IFERROR(ERROR.TYPE(${body}),0)=5`.toUpperCase()
  return asks && callsOurs(body, functions) ? { formula: `=${body}`, plain: `=${written(plain)}` } : null
}

/** The formula that `portable` was given; null where this is none of its making. */
export const original = (formula: string, functions: readonly FunctionInfo[]): string | null =>
  portableParts(formula, functions)?.formula ?? null

/** The formula in plain functions alone; null where it calls none of ours, or one that has no plain equivalent. */
export function plainFormula(
  formula: string,
  functions: readonly FunctionInfo[],
  options: NativeOptions = {},
): string | null {
  const tokens = tokenize(formula.replace(/^=/, ''))
  const alreadyAsks = tokens.some(({ type, value }) => type === 'func' && value.toUpperCase() === 'ERROR.TYPE')
  if (alreadyAsks || !callsOurs(formula, functions)) return null
  return inPlainFunctions(tokens, byWrittenName(functions), options)
}

/** A formula that is one call of ours and nothing else. */
export interface CallAlone {
  readonly info: FunctionInfo
  /** Without the `=`. */
  readonly call: string
  readonly given: readonly string[]
}

interface CalledAlone {
  readonly info: FunctionInfo
  readonly call: string
  readonly inner: readonly Token[]
}

function calledAlone(formula: string, ours: Ours): CalledAlone | null {
  const call = formula.replace(/^=/, '').trim()
  const tokens = tokenize(call)
  const info = ours.get(tokens[0]?.value.toUpperCase() ?? '')
  return info && closing(tokens, 1) === tokens.length - 1 ? { info, call, inner: tokens.slice(2, -1) } : null
}

/** null where the formula is more than a call of ours. */
export function callAlone(formula: string, functions: readonly FunctionInfo[]): CallAlone | null {
  const called = calledAlone(formula, byWrittenName(functions))
  if (called === null) return null
  const { info, call, inner } = called
  return { info, call, given: splitArguments(inner).map((part) => written(part).trim()) }
}

/** A formula for each cell that a call of ours fills; null where the formula is more than the call, or has no such equivalent. */
export function plainForm(
  formula: string,
  functions: readonly FunctionInfo[],
  options: NativeOptions = {},
): NativeForm | null {
  const ours = byWrittenName(functions)
  const called = calledAlone(formula, ours)
  const given = called && plainArguments(called.inner, ours, options)
  return given && (called.info.nativeForm?.(given, options) ?? null)
}

/** null where the formula calls none of our functions, or one that has no plain equivalent for its arguments. */
export function portable(
  formula: string,
  functions: readonly FunctionInfo[],
  options: NativeOptions = {},
): string | null {
  const plain = plainFormula(formula, functions, options)
  const body = formula.replace(/^=/, '')
  const both = `=IF(IFERROR(ERROR.TYPE(${body}),0)=5,${plain},${body})`
  return plain === null || both.length > mostCharacters ? null : both
}
