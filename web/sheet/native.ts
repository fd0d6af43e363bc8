/** Helps to write formulas in functions that Excel 2016 and LibreOffice have. */

import { tokenize } from '@borgar/fx'
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

export const isLiteralNumber = (argument: string): boolean => /^\d+(?:\.\d+)?$/.test(argument.trim())

const referenceTypes = ['range', 'range_beam', 'range_ternary', 'range_named', 'structured']

/** True for cells, names and tables: COUNTIFS and its like take nothing else. */
export function isReference(argument: string): boolean {
  const tokens = tokenize(argument.trim().replace(/#$/, ''), { mergeRefs: true })
  return tokens.length === 1 && referenceTypes.includes(tokens[0]?.type ?? '')
}

/** True for what certainly names more than one cell. */
export function isSeveralCells(argument: string): boolean {
  const [token] = tokenize(argument.trim(), { mergeRefs: true })
  if (token?.type === 'structured') return !/@|#This Row/i.test(token.value)
  const shape = shapeOfAddress(argument)
  return ['range_beam', 'range_ternary'].includes(token?.type ?? '') || (shape?.rows ?? 1) * (shape?.columns ?? 1) > 1
}

/** False where two addresses certainly differ in shape. */
export function isSameShape(one: string, other: string): boolean {
  const [first, second] = [shapeOfAddress(one), shapeOfAddress(other)]
  if (first === null || second === null) return true
  return first.rows === second.rows && first.columns === second.columns
}

const area = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i

/** How many rows and columns an address names; null for what is no address. */
export function shapeOfAddress(argument: string): { readonly rows: number; readonly columns: number } | null {
  const [, left = '', top, right = left, bottom = top] = area.exec(argument.trim()) ?? []
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
