/** The bands of a scheme as rules of conditional formatting. A rule cannot call a custom function (office-js#6135): it compares. */

import { bandInTable, rowBegun } from '../sheet/band-native.ts'
import type { Scheme } from '../sheet/contract.ts'
import { describedFills, fillOf, holeFill } from './band-tones.ts'

export interface BandRule {
  readonly formula: string
  readonly fill: string
  readonly ink: string
}

/** Always true, and tells our rules from others, in this workbook and in copies of its cells. */
const kMark = 'N("Loyalty")=0'

const kInk = '#1c2126'

function comparisons({ low, high, closed }: Scheme['bands'][number], cell: string): string {
  const from = closed === 'left' || closed === 'both' ? '>=' : '>'
  const to = closed === 'right' || closed === 'both' ? '<=' : '<'
  return `${cell}${from}${low},${cell}${to}${high}`
}

const ruleOf = (cell: string, condition: string, fill: string): BandRule => ({
  formula: `=AND(ISNUMBER(${cell}),${condition}${condition === '' ? '' : ','}${kMark})`,
  fill: `#${fill}`,
  ink: kInk,
})

/** Each row of the table by its place among the limits, and at last what no row says anything of. */
const liveRules = (scheme: Scheme, cell: string, limits: string): BandRule[] => [
  ...describedFills(scheme).map((fill, index) =>
    ruleOf(cell, `${rowBegun(cell, limits)}=${index + 1},${bandInTable(cell, limits)}`, fill),
  ),
  ruleOf(cell, '', holeFill),
]

/**
 * `cell` is the first cell of the coloured range: spreadsheets move the reference along. Text, which they count above every
 * number, and blanks are no numbers, and LibreOffice lets an error match whatever asks for less.
 */
export function bandRules(scheme: Scheme, cell: string, limits?: string): BandRule[] {
  if (limits !== undefined) return liveRules(scheme, cell, limits)
  return scheme.bands.map((band, index) => ruleOf(cell, comparisons(band, cell), fillOf(scheme, index)))
}

/** Excel may write spaces into a formula it keeps. */
export const isOurRule = (formula: string): boolean => formula.replaceAll(' ', '').includes(kMark)
