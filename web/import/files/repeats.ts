/** OpenDocument writes equal cells once, with a number of times; a small file can so claim more cells than a machine holds. */
import { limits } from '../limits.ts'
import { Refusal } from '../refusal.ts'

/** Elements that make cells (OpenDocument 1.2, part 1, 9.1.3 to 9.1.5), and spaces written as a number (6.1.3). */
const token = /<(\/?)(?:[^\s<>/:]*:)?(table-row|table-cell|covered-table-cell|s)\b([^>]*)>(?=(<\/)?)/g

/** Attributes 19.675, 19.677 and 19.785; their names may have any prefix. */
const numberIn = (name: string): RegExp => new RegExp(`[\\s:]${name}\\s*=\\s*["']\\s*\\+?(\\d+)`)
const rowTimes = numberIn('number-rows-repeated')
const cellTimes = numberIn('number-columns-repeated')
const spaceTimes = numberIn('c')

const times = (attributes: string, pattern: RegExp): number => Number(pattern.exec(attributes)?.[1] ?? 1)

/** Readers take a cell for filled that has a value, or anything in it. */
const isFilled = (attributes: string, end: string): boolean =>
  attributes.includes('value-type') || !(attributes.endsWith('/') || end === '</')

export function checkRepeats(content: string): void {
  let cells = 0
  let spaces = 0
  let ofRow = 0
  let rows = 1
  for (const [, closing, tag, attributes = '', end = ''] of content.matchAll(token)) {
    if (tag === 's') spaces += times(attributes, spaceTimes)
    else if (tag !== 'table-row') {
      if (closing === '' && isFilled(attributes, end)) ofRow += times(attributes, cellTimes)
    } else if (closing === '') {
      rows = times(attributes, rowTimes)
      ofRow = 0
    } else cells += rows * ofRow
    if (cells > limits.cells) throw new Refusal('import-too-many-cells', { limit: limits.cells })
    if (spaces > limits.harmlessBytes) throw new Refusal('import-bomb')
  }
}
