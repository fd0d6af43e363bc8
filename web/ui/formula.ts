/**
 * Calls of our functions in a formula, outermost first and then as written: =ROUND(NPS(B2:B9),1) and the portable form
 * =IF(IFERROR(ERROR.TYPE(NPS(B2:B9)),0)=5,…,NPS(B2:B9)) both give NPS(B2:B9).
 */
import {
  type AstExpression,
  isArrayNode,
  isCallNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  parse,
  tokenize,
} from '@borgar/fx'
import type { Argument, Cell, CellError, ErrorCode, FunctionInfo } from '../sheet/contract.ts'
import { serialOf } from '../sheet/dates.ts'
import { byWrittenName } from '../sheet/written-names.ts'

/** What an argument of a call is: cells to read, a value that stands in the formula, or something only the host can compute. */
export type CallArgument =
  | { readonly kind: 'reference'; readonly reference: string }
  | { readonly kind: 'value'; readonly value: Argument }
  | { readonly kind: 'computed' }

export interface Call {
  /** As the table has it. */
  readonly name: string
  readonly arguments: readonly CallArgument[]
  /** True for =NPS(…): the cell shows this call's own result. */
  readonly whole: boolean
}

function errorCell(code: string): CellError {
  return { error: code as ErrorCode, message: '' }
}

function literal(node: AstExpression): Cell | undefined {
  if (isLiteralNode(node)) return node.value
  if (node.type === 'ErrorLiteral') return errorCell(node.value)
  if (isUnaryNode(node) && (node.operator === '-' || node.operator === '+')) {
    const inner = node.arguments[0]
    const value = inner && literal(inner)
    if (typeof value === 'number') return node.operator === '-' ? -value : value
  }
  return undefined
}

/** DATE(2024,1,31): what most formulas write a day as. */
function dayOf(node: AstExpression): number | null {
  if (!isCallNode(node) || !calls(node, 'DATE')) return null
  const [year, month, day] = node.arguments.map((part) => Number((part && literal(part)) ?? Number.NaN))
  const serial = serialOf(year ?? Number.NaN, month ?? Number.NaN, day ?? Number.NaN)
  return Number.isNaN(serial) ? null : serial
}

function callArgument(node: AstExpression | null): CallArgument {
  if (node === null) return { kind: 'value', value: undefined }
  if (isReferenceNode(node)) return { kind: 'reference', reference: node.value }
  if (isUnaryNode(node) && node.operator === '#') {
    const anchor = node.arguments[0]
    if (anchor && isReferenceNode(anchor)) return { kind: 'reference', reference: `${anchor.value}#` }
  }
  if (isArrayNode(node)) {
    const cells = node.elements.map((row) => row.map((cell) => literal(cell as AstExpression) ?? null))
    return { kind: 'value', value: cells }
  }
  const value = literal(node) ?? dayOf(node) ?? undefined
  return value === undefined ? { kind: 'computed' } : { kind: 'value', value }
}

function children(node: AstExpression): AstExpression[] {
  const all: (AstExpression | null)[] =
    node.type === 'LetExpression'
      ? [...node.declarations.map((each) => each.init), node.body]
      : node.type === 'LambdaExpression'
        ? [node.body]
        : 'arguments' in node
          ? node.arguments
          : []
  return all.filter((each) => each !== null)
}

/** The part whose result the cell shows where our functions are known: X of the portable IF(…ERROR.TYPE(X)…,…,X). */
function shownPart(root: AstExpression): AstExpression {
  if (!isCallNode(root) || !calls(root, 'IF')) return root
  const [test, , otherwise] = root.arguments
  const asksForErrorType = test && descendants(test).some((node) => calls(node, 'ERROR.TYPE'))
  return asksForErrorType && otherwise ? otherwise : root
}

function calls(node: AstExpression, name: string): boolean {
  return isCallNode(node) && 'name' in node.callee && node.callee.name.toUpperCase() === name
}

function descendants(node: AstExpression): AstExpression[] {
  return [node, ...children(node).flatMap(descendants)]
}

/** Not a formula, or one that cannot be parsed: no calls. */
export function findCalls(formula: string, functions: readonly FunctionInfo[]): Call[] {
  const ours = byWrittenName(functions)
  const root = parsed(formula)
  if (!root) return []
  const shown = shownPart(root)
  return descendants(root).flatMap((node) => {
    if (!isCallNode(node) || !('name' in node.callee)) return []
    const name = ours.get(node.callee.name.toUpperCase())?.name
    return name ? [{ name, arguments: node.arguments.map(callArgument), whole: node === shown }] : []
  })
}

function parsed(formula: string): AstExpression | null {
  if (!formula.startsWith('=')) return null
  try {
    return parse(tokenize(formula))
  } catch {
    return null
  }
}
