/** Numbers as people write them: decimal commas, groups of thousands, a currency. */
import type { Cell } from '../sheet/contract.ts'
import type { Decimal } from './contract.ts'

const sign = String.raw`[+\-−]?`
const money = String.raw`(?:[$€£₽¥]|руб\.?|р\.|rub|usd|eur)`
const body = String.raw`\d{1,3}(?:(?<gap>[\s.,'’])\d{3})(?:\k<gap>\d{3})*(?:[.,]\d+)?|\d+(?:[.,]\d+)?`
const written = new RegExp(`^(${sign})${money}?\\s?(${body})\\s?${money}?$`, 'i')
const simple = /^[+\-−]?\d+$/
const marked = /^[+\-−]?\d+[.,]\d+$/

/** "00123" is a name made of digits, and a number of 16 digits would lose some. */
export function isCode(text: string): boolean {
  const plain = text.trim()
  return (plain.length > 15 || (plain.length > 1 && plain.startsWith('0'))) && simple.test(plain)
}

const numberOf = (text: string) => Number(text.replace('−', '-'))

/** NaN for text that is more or other than a number. */
export function writtenNumber(text: string, decimal: Decimal): number {
  const plain = text.trim()
  if (simple.test(plain)) return numberOf(plain)
  if (marked.test(plain) && !isGrouped(plain, decimal)) return numberOf(plain.replace(',', '.'))
  const [, minus = '', digits] = written.exec(plain) ?? []
  if (digits === undefined) return Number.NaN
  const thousands = decimal === ',' ? /[\s.'’]/g : /[\s,'’]/g
  return numberOf(`${minus}${digits.replace(thousands, '').replace(',', '.')}`)
}

/** "1,234" where the point is the decimal mark, "1.234" where the comma is. */
function isGrouped(text: string, decimal: Decimal): boolean {
  return /^[+\-−]?[1-9]\d{0,2}[.,]\d{3}$/.test(text) && !text.includes(decimal)
}

interface DecimalVotes {
  comma: number
  point: number
}

/** What a number says about the mark; a group of three digits alone could be thousands and says nothing. */
function voteForDecimal(votes: DecimalVotes, text: string): void {
  const [, , digits = ''] = written.exec(text.trim()) ?? []
  const [comma, point] = [digits.lastIndexOf(','), digits.lastIndexOf('.')]
  if (comma < 0 && point < 0) return
  const last = Math.max(comma, point)
  const couldBeGroup = digits.length - last === 4 && !digits.startsWith('0')
  if (couldBeGroup && (comma < 0 || point < 0)) return
  if (comma > point) votes.comma += 1
  else votes.point += 1
}

/** The mark that most numbers of the file use; null where none is written with one. */
export function decimalOf(samples: readonly (readonly Cell[])[]): Decimal | null {
  const votes = { comma: 0, point: 0 }
  for (const sample of samples) {
    for (const cell of sample) if (typeof cell === 'string' && cell.length < 40) voteForDecimal(votes, cell)
  }
  if (votes.comma > votes.point) return ','
  return votes.point > 0 ? '.' : null
}
