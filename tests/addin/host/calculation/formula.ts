import { HostGap } from '../errors.ts'
import type { CellValue } from '../workbook/cells.ts'

/** As much of the formula language as tests need: calls, references, constants. */
export type Expression =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'matrix'; readonly rows: CellValue[][] }
  | { readonly kind: 'omitted' }
  | { readonly kind: 'reference'; readonly text: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: Expression[] }

const numberToken = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w:!.])/y
const stringToken = /"((?:[^"]|"")*)"/y
const errorToken = /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)/y
const wordToken =
  /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?[\p{L}\p{N}_.$\\]+(?::[\p{L}\p{N}_.$]+)?(?:\[[^\]]*\])?/uy

class Parser {
  private at = 1
  constructor(private readonly text: string) {}

  formula(): Expression {
    const expression = this.expression()
    this.skipSpace()
    return this.at === this.text.length ? expression : this.refuse()
  }

  private refuse(): never {
    throw new HostGap(`formula ${this.text} is not modelled (at "${this.text.slice(this.at)}")`)
  }
  private take(token: RegExp): RegExpExecArray | null {
    token.lastIndex = this.at
    const match = token.exec(this.text)
    if (match) this.at = token.lastIndex
    return match
  }
  private skipSpace(): void {
    this.take(/\s*/y)
  }
  private next(character: string): boolean {
    this.skipSpace()
    if (this.text[this.at] !== character) return false
    this.at += 1
    return true
  }

  private expression(): Expression {
    const value = this.constant()
    if (value !== undefined) return { kind: 'value', value }
    if (this.next('{')) return { kind: 'matrix', rows: this.matrix() }
    const word = this.take(wordToken)?.[0]
    if (word === undefined) return this.refuse()
    if (this.next('(')) return { kind: 'call', name: word.toUpperCase(), args: this.args() }
    if (/^(true|false)$/i.test(word)) return { kind: 'value', value: word.toLowerCase() === 'true' }
    return { kind: 'reference', text: word }
  }

  private constant(): CellValue | undefined {
    this.skipSpace()
    const number = this.take(numberToken)
    if (number) return Number(number[0])
    const string = this.take(stringToken)
    if (string) return (string[1] ?? '').replaceAll('""', '"')
    const error = this.take(errorToken)
    return error ? { error: error[0] } : undefined
  }

  private matrix(): CellValue[][] {
    const rows: CellValue[][] = [[]]
    do {
      const value = this.expression()
      if (value.kind !== 'value') return this.refuse()
      rows.at(-1)?.push(value.value)
      if (this.next(';')) rows.push([])
      else if (!this.next(',')) break
    } while (this.at < this.text.length)
    return this.next('}') ? rows : this.refuse()
  }

  private args(): Expression[] {
    const args: Expression[] = []
    if (this.next(')')) return args
    for (;;) {
      this.skipSpace()
      const empty = this.text[this.at] === ',' || this.text[this.at] === ')'
      args.push(empty ? { kind: 'omitted' } : this.expression())
      if (this.next(')')) return args
      if (!this.next(',')) return this.refuse()
    }
  }
}

export const parseFormula = (text: string): Expression => new Parser(text).formula()

/** A function that a name of the workbook holds (Microsoft: LAMBDA). */
export interface Lambda {
  readonly parameters: readonly { readonly name: string; readonly optional: boolean }[]
  readonly body: Expression
}

const lambdaStart = /^=LAMBDA\(/i
const lambdaParameter = /^\s*(\[?)([\p{L}_][\p{L}\p{N}_]*)\]?\s*,/u

/** null for any other formula. */
export function parseLambda(text: string): Lambda | null {
  if (!lambdaStart.test(text) || !text.endsWith(')')) return null
  let rest = text.replace(lambdaStart, '').slice(0, -1)
  const parameters: Lambda['parameters'][number][] = []
  for (let found = lambdaParameter.exec(rest); found; found = lambdaParameter.exec(rest)) {
    parameters.push({ name: (found[2] ?? '').toLowerCase(), optional: found[1] === '[' })
    rest = rest.slice(found[0].length)
  }
  return { parameters, body: parseFormula(`=${rest.trim()}`) }
}

/** The body with what was given in place of the parameters; null where too much or too little was given. */
export function applied({ parameters, body }: Lambda, given: readonly Expression[]): Expression | null {
  if (given.length > parameters.length) return null
  const values = new Map(parameters.map(({ name }, i): [string, Expression] => [name, given[i] ?? { kind: 'omitted' }]))
  const isComplete = parameters.every(({ optional }, i) => optional || given[i] !== undefined)
  const replace = (expression: Expression): Expression => {
    if (expression.kind === 'reference') return values.get(expression.text.toLowerCase()) ?? expression
    return expression.kind === 'call' ? { ...expression, args: expression.args.map(replace) } : expression
  }
  return isComplete ? replace(body) : null
}

/** Every reference of a formula. */
export function referencesOf(expression: Expression): string[] {
  if (expression.kind === 'reference') return [expression.text]
  return expression.kind === 'call' ? expression.args.flatMap(referencesOf) : []
}
