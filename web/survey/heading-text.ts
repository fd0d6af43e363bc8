/** Headings as they are shown, and as they are compared. */
import type { Cell } from '../sheet/contract.ts'

const tag = /<[/!]?[a-z][^<>]*>/gi
const lineBreak = /<(?:br|p|div|li)\b[^<>]*>/gi
const entity = /&(nbsp|amp|lt|gt|quot|apos|#39|#160);/g
const unseen = /[\s\p{Cc}\u200b]+/gu

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  '#160': ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
}

/** More says nothing about what a question asks, and would only slow the look at it. */
const comparedLength = 300

/** Text of one line without HTML and control characters. */
export function headingText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined || typeof cell === 'object') return ''
  const text = String(cell)
  const plain = text.includes('<') ? text.replace(lineBreak, ' ').replace(tag, '') : text
  const decoded = plain.includes('&') ? plain.replace(entity, (_, name: string) => entities[name] ?? '') : plain
  return decoded.replace(unseen, ' ').trim()
}

/** For comparing: lower case, ё as е, words of names_with_marks and camelCase apart. */
export function folded(title: string): string {
  return title
    .slice(0, comparedLength)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[_\s]+/g, ' ')
    .trim()
}
