/** Helps to write formulas in functions that Excel 2016 and LibreOffice have. */

import { columnNumber } from './places.ts'

/** An argument fit to stand inside a larger expression. */
export function whole(argument: string): string {
  return /^[\w.$!:]+$/.test(argument.trim()) ? argument.trim() : `(${argument})`
}

/** The words of a literal text, '' for an omitted argument, null for what only a calculation can tell. */
export function literalText(argument: string | undefined): string | null {
  const written = (argument ?? '').trim()
  if (written === '') return ''
  return /^"[^"]*"$/.test(written) ? written.slice(1, -1).trim().toLowerCase() : null
}

export function isOmittedText(argument: string | undefined): boolean {
  return literalText(argument) === ''
}

/** The choice a literal names, the first one when omitted; null for what only a calculation can tell. */
export function literalChoice<Choice extends string>(
  argument: string | undefined,
  choices: readonly [Choice, ...Choice[]],
): Choice | null {
  const word = literalText(argument)
  if (word === '') return choices[0]
  return choices.find((choice) => choice === word) ?? null
}

/** True for cells, names and tables: COUNTIFS and its like take nothing else. */
export function isReference(argument: string): boolean {
  const withoutSheet = argument.trim().replace(/^'(?:[^']|'')*'!/, '')
  return /^[\p{L}_\\$#@[\]\d.:! ]+$/u.test(withoutSheet) && !/^\d+(?:\.\d+)?$/.test(withoutSheet)
}

const area = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/i

/** How many rows and columns an address names; null for what is no address. */
export function shapeOfAddress(argument: string): { readonly rows: number; readonly columns: number } | null {
  const [, left = '', top, right = '', bottom] = area.exec(argument.trim()) ?? []
  if (left === '') return null
  return { rows: Number(bottom) - Number(top) + 1, columns: columnNumber(right) - columnNumber(left) + 1 }
}

/** A share in (0, 1) as formula text, from a literal such as 0.9 or 90; null for what only a calculation can tell. */
export function literalLevel(argument: string, usual = '0.95'): string | null {
  if (argument.trim() === '') return usual
  const given = Number(argument)
  if (given > 0 && given < 1) return String(given)
  return given > 1 && given < 100 ? String(given / 100) : null
}

/** Wilson's interval of a share: centre and half width over 1 + z²/n. */
export function wilsonEnds(
  successes: string,
  n: string,
  level: string,
): { readonly low: string; readonly high: string } {
  const z = `NORMSINV(0.5+${level}/2)`
  const share = `${whole(successes)}/${whole(n)}`
  const centre = `(${share}+${z}^2/(2*${whole(n)}))`
  const half = `${z}*SQRT(${share}*(1-${share})/${whole(n)}+${z}^2/(4*${whole(n)}^2))`
  const scale = `(1+${z}^2/${whole(n)})`
  return { low: `MAX(0,(${centre}-${half})/${scale})`, high: `MIN(1,(${centre}+${half})/${scale})` }
}

const pairHead = 'CHOOSE({1,2},'

/** Two values side by side. */
export const pair = (low: string, high: string) => `${pairHead}${low},${high})`

/** The two formulas of a pair; null for what is none. */
export function endsOfPair(written: string): readonly [low: string, high: string] | null {
  if (!written.startsWith(pairHead)) return null
  let depth = 0
  let quote = ''
  for (let index = pairHead.length; index < written.length; index += 1) {
    const mark = written[index] ?? ''
    if (mark === quote) quote = ''
    else if (quote === '' && `'"`.includes(mark)) quote = mark
    if (quote !== '') continue
    if (mark === '(') depth += 1
    if (mark === ')') depth -= 1
    if (mark === ',' && depth === 0) return [written.slice(pairHead.length, index), written.slice(index + 1, -1)]
  }
  return null
}
