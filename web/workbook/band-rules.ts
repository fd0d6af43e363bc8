/** The bands of a scheme as rules of conditional formatting. A rule cannot call a custom function (office-js#6135): it compares. */
import type { Scheme } from '../sheet/contract.ts'
import { fillOf } from './band-tones.ts'

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

/**
 * `cell` is the first cell of the coloured range: spreadsheets move the reference along. Text, which they count above every
 * number, and blanks are no numbers, and LibreOffice lets an error match whatever asks for less.
 */
export function bandRules(scheme: Scheme, cell: string): BandRule[] {
  return scheme.bands.map((band, index) => ({
    formula: `=AND(ISNUMBER(${cell}),${comparisons(band, cell)},${kMark})`,
    fill: `#${fillOf(scheme, index)}`,
    ink: kInk,
  }))
}

/** Excel may write spaces into a formula it keeps. */
export const isOurRule = (formula: string): boolean => formula.replaceAll(' ', '').includes(kMark)
