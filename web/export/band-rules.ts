/** Conditional formats that colour a cell by the band of its value. */
import type { ConditionalRule } from 'hucre'
import type { Scheme } from '../sheet/contract.ts'
import { addressOf } from '../workbook/addresses.ts'
import { fillOf } from '../workbook/band-tones.ts'
import type { Area, BandColours } from '../workbook/contract.ts'

export const rangeOfArea = ({ row, column, rows, columns }: Area) =>
  `${addressOf(row, column)}:${addressOf(row + rows - 1, column + columns - 1)}`

/** Spreadsheets count text above every number and LibreOffice lets an error match: only a number is in a band. */
function condition(cell: string, { low, high, closed }: Scheme['bands'][number]): string {
  const from = closed === 'left' || closed === 'both' ? '>=' : '>'
  const to = closed === 'right' || closed === 'both' ? '<=' : '<'
  return `IF(ISNUMBER(${cell}),AND(${cell}${from}${low},${cell}${to}${high}),FALSE)`
}

export function bandRules({ area, scheme }: BandColours, firstPriority: number): ConditionalRule[] {
  const cell = addressOf(area.row, area.column)
  return scheme.bands.map((band, index) => ({
    type: 'expression',
    priority: firstPriority + index,
    formula: condition(cell, band),
    range: rangeOfArea(area),
    style: {
      font: { color: { rgb: '1C2126' } },
      fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: fillOf(scheme, index) } },
    },
  }))
}
