/** OpenDocument writes equal cells once, with a number of times; a small file can so claim more cells than a machine holds. */
import { limits } from '../limits.ts'
import { Refusal } from '../refusal.ts'

/** Places of the mark-up: OpenDocument 1.2, part 1, 19.675 and 19.677. */
const token = /<(\/?)table:(table-row|table-cell|covered-table-cell)\b([^>]*)/g
const rowTimes = /table:number-rows-repeated="(\d+)"/
const cellTimes = /table:number-columns-repeated="(\d+)"/

const times = (attributes: string, pattern: RegExp): number => Number(pattern.exec(attributes)?.[1] ?? 1)

export function checkRepeats(content: string): void {
  let cells = 0
  let ofRow = 0
  let rows = 1
  for (const [, closing, tag, attributes = ''] of content.matchAll(token)) {
    if (tag !== 'table-row') {
      if (attributes.includes('office:value-type')) ofRow += times(attributes, cellTimes)
    } else if (closing === '') {
      rows = times(attributes, rowTimes)
      ofRow = 0
    } else cells += rows * ofRow
    if (cells > limits.cells) throw new Refusal('import-too-many-cells', { limit: limits.cells })
  }
}
