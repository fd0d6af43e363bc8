/**
 * A formula that computes in a workbook whether or not our functions are there. Without them a call is #NAME?, error
 * type 5, and the plain formula answers; any other error is one a person must see, which a bare IFERROR would hide.
 */
import { tokenize } from '@borgar/fx'
import type { FunctionInfo } from './contract.ts'
import { byWrittenName } from './written-names.ts'

type Token = ReturnType<typeof tokenize>[number]

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
function inPlainFunctions(tokens: readonly Token[], ours: ReadonlyMap<string, FunctionInfo>): string | null {
  let text = ''
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token
    const called = token.type === 'func' ? ours.get(token.value.toUpperCase()) : undefined
    if (called === undefined) {
      text += token.value
      continue
    }
    const end = closing(tokens, index + 1)
    const plain = end < 0 ? null : plainCall(called, tokens.slice(index + 2, end), ours)
    if (plain === null) return null
    text += tokens.length === end + 1 && index === 0 ? plain : `(${plain})`
    index = end
  }
  return text
}

function plainCall(called: FunctionInfo, inner: readonly Token[], ours: ReadonlyMap<string, FunctionInfo>) {
  const parts = splitArguments(inner).map((part) => inPlainFunctions(part, ours))
  const isComplete = (given: (string | null)[]): given is string[] => !given.includes(null)
  return isComplete(parts) ? (called.native?.(parts.map((part) => part.trim())) ?? null) : null
}

export function callsOurs(formula: string, functions: readonly FunctionInfo[]): boolean {
  const ours = byWrittenName(functions)
  return tokenize(formula).some(({ type, value }) => type === 'func' && ours.has(value.toUpperCase()))
}

/** The formula that `portable` was given; null where this is none of its making. */
export function original(formula: string, functions: readonly FunctionInfo[]): string | null {
  const tokens = tokenize(formula.replace(/^=/, ''))
  if (tokens[0]?.value.toUpperCase() !== 'IF' || closing(tokens, 1) !== tokens.length - 1) return null
  const [condition = [], , kept = []] = splitArguments(tokens.slice(2, -1))
  const body = written(kept)
  const asks = written(condition).toUpperCase() === `IFERROR(ERROR.TYPE(${body}),0)=5`.toUpperCase()
  return asks && callsOurs(body, functions) ? `=${body}` : null
}

/** The formula in plain functions alone; null where it calls none of ours, or one that has no plain equivalent. */
export function plainFormula(formula: string, functions: readonly FunctionInfo[]): string | null {
  const ours = byWrittenName(functions)
  const tokens = tokenize(formula.replace(/^=/, ''))
  const alreadyAsks = tokens.some(({ type, value }) => type === 'func' && value.toUpperCase() === 'ERROR.TYPE')
  return callsOurs(formula, functions) && !alreadyAsks ? inPlainFunctions(tokens, ours) : null
}

/** null where the formula calls none of our functions, or one that has no plain equivalent for its arguments. */
export function portable(formula: string, functions: readonly FunctionInfo[]): string | null {
  const plain = plainFormula(formula, functions)
  const body = formula.replace(/^=/, '')
  return plain === null ? null : `=IF(IFERROR(ERROR.TYPE(${body}),0)=5,${plain},${body})`
}
