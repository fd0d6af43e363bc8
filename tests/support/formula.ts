/** Reads a formula of one function whose arguments are literals: numbers, texts, TRUE and FALSE, array constants. */

type Value = number | string | boolean | null

export interface LiteralCall {
  readonly name: string
  readonly arguments: (Value | Value[][])[]
}

const token = /\s*(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?)|(TRUE|FALSE)|([{},;)]))/y

export function readFormula(formula: string): LiteralCall {
  const head = /^=([A-Z.]+)\(/.exec(formula)
  if (head === null) throw new Error(`${formula} is no call`)
  token.lastIndex = head[0].length
  const next = (): RegExpExecArray => {
    const found = token.exec(formula)
    if (found === null) throw new Error(`${formula} is not made of literals`)
    return found
  }
  const found: LiteralCall = { name: head[1] ?? '', arguments: [] }
  let rows: Value[][] | null = null
  let value: Value = null
  for (;;) {
    const [, text, number, flag, mark] = next()
    if (text !== undefined) value = text.replaceAll('""', '"')
    else if (number !== undefined) value = Number(number)
    else if (flag !== undefined) value = flag === 'TRUE'
    else if (mark === '{') rows = [[]]
    else if (rows !== null) {
      rows.at(-1)?.push(value)
      if (mark === ';') rows.push([])
      if (mark === '}') {
        found.arguments.push(rows)
        rows = null
        if (next()[4] === ')') return found
      }
    } else {
      found.arguments.push(value)
      value = null
      if (mark === ')') return found
    }
  }
}
