/** Cells that the tables of a share have in common. */
import type { Cell } from '../sheet/contract.ts'
import { wilsonEnds } from '../sheet/native.ts'
import type { PlannedCell } from './contract.ts'
import type { Line } from './group-table.ts'
import { numbersBetween } from './native/selection.ts'
import {
  deviationCell,
  meanFormula,
  meanOf,
  numberCell,
  type SampleColumns,
  type Sampled,
  sampleAt,
  sampleOf,
} from './sample-cells.ts'
import { confidence } from './score-rows.ts'
import type { Share } from './shares.ts'
import type { SheetWriter } from './sheet-writer.ts'
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

/** What its cells look like: points or percents. */
type Look = Pick<Share, 'unit' | 'style'>

const ifAny = ({ answers }: TallyCells, formula: string) => `=IF(${answers}=0,"",${formula})`

const inUnits = ({ unit }: Look, formula: string) => (unit === 1 ? formula : `${unit}*${formula}`)

export function scoreCell(share: Look, cells: TallyCells, { answers, hits }: Tally): PlannedCell {
  const value = answers === 0 ? '' : (share.unit * hits) / answers
  return { formula: ifAny(cells, inUnits(share, `${cells.hits}/${cells.answers}`)), value, style: share.style }
}

/** The ends of Wilson's interval. */
export function intervalCells({ loyalty }: Subject, share: Look, cells: TallyCells, tally: Tally): PlannedCell[] {
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

/** The answers of the selected rows that are on the scale; their mean has a shorter formula than others. */
function sampledOf({ answers }: Share, { low, high }: NonNullable<Share['mean']>): Sampled {
  const isCounted = (cell: Cell | undefined): cell is number => typeof cell === 'number' && cell >= low && cell <= high
  const values = answers.cells.map(([cell]) => (isCounted(cell) ? cell : null))
  return { counts: numbersBetween(low, high).factor(answers.text), number: answers.text, values }
}

function meanText(
  { answers }: Share,
  { low, high }: NonNullable<Share['mean']>,
  sampled: Sampled,
  line: Line,
  count: string,
) {
  const { text } = answers
  const { conditions } = line.select
  if (conditions === null) return meanFormula(sampled, line.select, count)
  return `AVERAGEIFS(${[text, `${text},">=${low}"`, `${text},"<=${high}"`, ...conditions].join(',')})`
}

/** The mean and the standard deviation of the selected answers, which stand in the columns given. */
export function meanCells(sheet: SheetWriter, share: Share, line: Line, columns: SampleColumns) {
  if (share.mean === null) return null
  const sampled = sampledOf(share, share.mean)
  const named = sampleAt(sheet, line.first + line.index, columns)
  const formula = meanText(share, share.mean, sampled, line, named.count)
  const mean = numberCell(formula, meanOf(sampleOf(sampled, line.rows)))
  return { sampled, mean, deviation: deviationCell(sampled, line, named) }
}
