/** Conditional formats that colour a cell by the band of its value: the same rules as in a workbook that is open. */
import type { ConditionalRule } from 'hucre'
import { addressOf } from '../workbook/addresses.ts'
import { bandRules } from '../workbook/band-rules.ts'
import type { Area, BandColours } from '../workbook/contract.ts'

export const rangeOfArea = ({ row, column, rows, columns }: Area) =>
  `${addressOf(row, column)}:${addressOf(row + rows - 1, column + columns - 1)}`

const rgbOf = (colour: string) => ({ rgb: colour.replace('#', '').toUpperCase() })

export function bandColours({ area, scheme, limits }: BandColours, firstPriority: number): ConditionalRule[] {
  return bandRules(scheme, addressOf(area.row, area.column), limits).map(({ formula, fill, ink }, index) => ({
    type: 'expression',
    priority: firstPriority + index,
    formula: formula.replace(/^=/, ''),
    range: rangeOfArea(area),
    style: {
      font: { color: rgbOf(ink) },
      fill: { type: 'pattern', pattern: 'solid', bgColor: rgbOf(fill) },
    },
  }))
}
