/**
 * Results of ours that a file holds as plain formulas or as values: what they were made by, in properties of the document, so
 * that the formula is there again when the page opens the file. Not where anything in the cells of the result has changed.
 */
import type { FunctionInfo } from '../sheet/contract.ts'
import { withTypedNames } from '../sheet/typed-names.ts'
import type { Area } from './contract.ts'
import { workbookMark } from './mark.ts'

export interface KeptResult {
  readonly sheet: string
  /** "B2:C9" */
  readonly cells: string
  readonly formula: string
  readonly headings: boolean
  /** What stands in the cells: a plain formula or a constant in each, one plain formula for all, or values. */
  readonly holds: 'each' | 'all' | 'values'
  readonly print: string
}

/** A cell of a file, as its writer and its reader have it. */
export interface FileContents {
  readonly formula?: string
  readonly formulaType?: string
  readonly value?: unknown
  readonly richText?: readonly { readonly text: string }[]
}

export type ContentsAt = (row: number, column: number) => FileContents | undefined

const property = `${workbookMark} results`
/** Excel shows no more of a text among the properties. */
const longestText = 255
const digits = 12

const sameNumbers = (text: string) =>
  text.replace(/\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi, (number) => Number(number).toPrecision(digits))

/** Programs write a formula with other spaces, quotes and letters than they read it. */
function formulaText(formula: string, functions: readonly FunctionInfo[]): string {
  const text = withTypedNames(`=${formula}`, functions).toLowerCase()
  return sameNumbers(text.replace(/[\s']/g, '').replace(/\b(true|false)\(\)/g, '$1'))
}

function constantText({ value, richText }: FileContents): string {
  const content = richText?.map(({ text }) => text).join('') ?? value
  if (typeof content === 'number') return content.toPrecision(digits)
  return String(content ?? '')
    .replace(/_x005F_/gi, '_')
    .replaceAll('\r', '')
}

/** FNV-1a of 32 bits (draft-eastlake-fnv), and the length. */
function printOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return `${hash.toString(36)}-${text.length.toString(36)}`
}

/** The same for the same contents, whichever program wrote them. */
export function fingerprint(area: Area, contentsAt: ContentsAt, functions: readonly FunctionInfo[]): string {
  const first = contentsAt(area.row, area.column)
  if (first?.formulaType === 'array' && first.formula) return printOf(formulaText(first.formula, functions))
  const texts: string[] = []
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = contentsAt(row, column) ?? {}
      texts.push(cell.formula === undefined ? constantText(cell) : formulaText(cell.formula, functions))
    }
  }
  return printOf(texts.join('\n'))
}

export function keptProperties(results: readonly KeptResult[]): Record<string, string> {
  if (results.length === 0) return {}
  const text = JSON.stringify(results)
  const parts = Array.from({ length: Math.ceil(text.length / longestText) }, (_, index) =>
    text.slice(index * longestText, (index + 1) * longestText),
  )
  return Object.fromEntries(parts.map((part, index) => [`${property} ${index + 1}`, part]))
}

function isKeptResult(value: unknown): value is KeptResult {
  const { sheet, cells, formula, headings, holds, print } = (value ?? {}) as Partial<Record<keyof KeptResult, unknown>>
  const areTexts = [sheet, cells, formula, holds, print].every((each) => typeof each === 'string')
  return areTexts && typeof headings === 'boolean'
}

/** Files come from anywhere: what is not as it was written here is nothing. */
export function keptIn(properties: Readonly<Record<string, unknown>>): KeptResult[] {
  const parts: string[] = []
  for (let part = properties[`${property} 1`]; typeof part === 'string'; ) {
    parts.push(part)
    part = properties[`${property} ${parts.length + 1}`]
  }
  try {
    const found: unknown = JSON.parse(parts.join(''))
    return Array.isArray(found) ? found.filter(isKeptResult) : []
  } catch {
    return []
  }
}
