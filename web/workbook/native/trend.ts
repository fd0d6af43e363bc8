/** NPS.TREND as plain formulas: answers counted between the first day of a period and that of the next. */
import type { NpsScale } from '../../../wasm/js/nps-scales.ts'
import type { Rectangle } from '../../sheet/contract.ts'
import { addressOf } from '../addresses.ts'
import type { Reference } from '../columns.ts'
import type { SpillLayout } from '../contract.ts'
import { pValueFormula } from './comparison.ts'
import { countFormulas } from './counts.ts'
import { intervalFormulas, scoreFormula } from './intervals.ts'
import { nextStart, type Period } from './selection.ts'

export interface TrendTable {
  readonly scores: Reference
  readonly dates: Reference
  readonly scale: NpsScale
  readonly period: Period
  readonly values: Rectangle
  /** As a formula has it; the usual one where there is none. */
  readonly confidence?: string
  readonly row: number
  readonly column: number
}

export function nativeTrend({
  scores,
  dates,
  scale,
  period,
  values,
  confidence,
  row,
  column,
}: TrendTable): SpillLayout['native'] {
  const [headings = [], ...body] = values
  if (!dates.cells.every(([cell]) => cell === null || typeof cell === 'number')) return null
  const at = (index: number, offset: number) => `$${addressOf(row + 1 + index, column + offset)}`
  const countsOf = (index: number) => {
    const start = at(index, 0)
    const conditions = [`${dates.text},">="&${start}`, `${dates.text},"<"&${nextStart[period](start)}`]
    return countFormulas({ scores: scores.text, conditions }, scale)
  }
  const rows = body.map((cells, index) => {
    const now = countsOf(index)
    const ifAny = (formula: string) => `=IF(${at(index, 1)}=0,"",${formula})`
    const ifBoth = (formula: string) => `=IF(${at(index, 1)}*${at(index - 1, 1)}=0,"",${formula})`
    const [change, p] =
      index === 0
        ? ['', '']
        : [`${at(index, 2)}-${at(index - 1, 2)}`, pValueFormula(now, countsOf(index - 1))].map(ifBoth)
    return [
      index === 0 ? (cells[0] as number) : `=${nextStart[period](at(index - 1, 0))}`,
      `=${now.answers}`,
      ...[scoreFormula(now), ...intervalFormulas(now, confidence)].map(ifAny),
      change ?? '',
      p ?? '',
    ]
  })
  return [headings as string[], ...rows]
}
