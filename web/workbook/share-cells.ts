/** Cells that the tables of a share have in common. */
import type { Cell } from '../sheet/contract.ts'
import { wilsonEnds } from '../sheet/native.ts'
import type { PlannedCell } from './contract.ts'
import { numbersBetween, type Selection } from './native/selection.ts'
import { confidence } from './score-rows.ts'
import type { Share } from './shares.ts'
import type { Subject } from './subject.ts'

/** How many answers there are, and how many of them count for the score. */
export interface Tally {
  readonly answers: number
  readonly hits: number
}

/** The same as the table's formulas name them. */
export interface TallyCells {
  readonly answers: string
  readonly hits: string
}

const ifAny = ({ answers }: TallyCells, formula: string) => `=IF(${answers}=0,"",${formula})`

const inUnits = ({ unit }: Share, formula: string) => (unit === 1 ? formula : `${unit}*${formula}`)

export function scoreCell(share: Share, cells: TallyCells, { answers, hits }: Tally): PlannedCell {
  const value = answers === 0 ? '' : (share.unit * hits) / answers
  return { formula: ifAny(cells, inUnits(share, `${cells.hits}/${cells.answers}`)), value, style: share.style }
}

/** The ends of Wilson's interval. */
export function intervalCells({ loyalty }: Subject, share: Share, cells: TallyCells, tally: Tally): PlannedCell[] {
  const found = loyalty.call('PROPORTION.CI', [tally.hits, tally.answers, confidence])
  const plain = wilsonEnds(cells.hits, cells.answers, String(confidence))
  return (['low', 'high'] as const).map((end, index) => {
    const own = `INDEX(PROPORTION.CI(${cells.hits},${cells.answers},${confidence}),1,${index + 1})`
    return {
      formula: ifAny(cells, inUnits(share, own)),
      native: ifAny(cells, inUnits(share, `(${plain[end]})`)),
      value: Array.isArray(found) ? Number(found[0]?.[index]) * share.unit : '',
      style: share.style,
    }
  })
}

/** The mean of the selected answers. */
export function meanCells(
  { answers, mean }: Share,
  { conditions, test }: Selection,
  rows: readonly boolean[],
): PlannedCell[] {
  if (mean === null) return []
  const { low, high } = mean
  const { text } = answers
  const isCounted = (cell: Cell | undefined): cell is number => typeof cell === 'number' && cell >= low && cell <= high
  const numbers = answers.cells.flatMap(([cell], index) => (rows[index] && isCounted(cell) ? [cell] : []))
  const counted = `${numbersBetween(low, high).factor(text)}*${test}`
  const formula =
    conditions === null
      ? `SUMPRODUCT(${text}*${counted})/SUMPRODUCT(${counted})`
      : `AVERAGEIFS(${[text, `${text},">=${low}"`, `${text},"<=${high}"`, ...conditions].join(',')})`
  const value = numbers.length === 0 ? '' : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  return [{ formula: `=IFERROR(${formula},"")`, value, style: 'number' }]
}

export const meanHeading = ({ mean, metric }: Share) => (mean === null ? [] : [[metric, 'number'] as const])
