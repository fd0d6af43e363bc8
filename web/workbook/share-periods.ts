/** A share in every period, each against the one before. */
import type { Cell } from '../sheet/contract.ts'
import type { PlannedCell } from './contract.ts'
import type { Headings, Line, TableLine } from './group-table.ts'
import { type Groups, pValueFormula } from './native/comparison.ts'
import { countFormula, type Period } from './native/selection.ts'
import { writePeriodTable } from './period-table.ts'
import { changePValue } from './sample-cells.ts'
import { intervalCells, meanCells, scoreCell, type TallyCells } from './share-cells.ts'
import type { ShareLook } from './share-groups.ts'
import { type Share, shareTitle } from './shares.ts'
import type { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'
import type { TrendTable } from './trend-chart.ts'

/** Where a mean stands in the table, where there is one. */
const sampleColumns = { count: 1, mean: 7, deviation: 8 }

/** The counts of a period, out of the score that stands in the table. */
function tallied(
  sheet: SheetWriter,
  { unit }: Pick<ShareLook, 'unit'>,
  { first }: TableLine,
  index: number,
): TallyCells & { groups: Groups } {
  const [answers, score] = [1, 2].map((column) => `$${sheet.at(first + index, column)}`) as [string, string]
  const hits = `ROUND(${score}*${answers}/${unit},0)`
  return { answers, hits, groups: { promoters: hits, passives: '0', detractors: `(${answers}-${hits})` } }
}

function scoreCells(sheet: SheetWriter, subject: Subject, share: Share, line: Line): PlannedCell[] {
  const told = share.told.filter((each, row) => line.rows[row] && each !== null)
  const tally = { answers: told.length, hits: told.filter(Boolean).length }
  const named = tallied(sheet, share, line, line.index)
  const [counted = '', missed] = [share.hits, share.misses].map((kind) =>
    countFormula(share.answers.text, kind, line.select),
  )
  return [
    { formula: `=${counted}+${missed}`, value: tally.answers, style: 'integer' },
    scoreCell(share, { answers: named.answers, hits: counted }, tally),
    ...intervalCells(subject, share, named, tally),
  ]
}

/** The p-value of the change from the line before. */
export function shareChange(
  sheet: SheetWriter,
  share: Pick<ShareLook, 'unit'>,
  line: TableLine,
  value?: Cell,
): PlannedCell {
  if (line.index === 0) return { value: '' }
  const [now, before] = [line.index, line.index - 1].map((index) => tallied(sheet, share, line, index)) as [
    ReturnType<typeof tallied>,
    ReturnType<typeof tallied>,
  ]
  const p = pValueFormula(now.groups, before.groups)
  const known = value === undefined ? {} : { value }
  return { formula: `=IF(${now.answers}*${before.answers}=0,"",${p})`, ...known, style: 'pValue' }
}

/** Place in a row of NPS.TREND. */
const givenP = 6

/** `values` are those of NPS.TREND on the answers told in two. */
export function writeSharePeriods(
  sheet: SheetWriter,
  subject: Subject,
  share: Share,
  column: number,
  periods: { readonly period: Period; readonly values: readonly (readonly Cell[])[] },
): TrendTable | null {
  const { say } = subject
  const { style, unit, words, scheme, mean, metric } = share
  const more: Headings =
    mean === null
      ? []
      : [metric, say('deviation'), say('p-of-mean')].map((title, index) => [title, index === 2 ? 'pValue' : 'number'])
  return writePeriodTable(
    sheet,
    subject,
    {
      title: shareTitle(share),
      name: words.score,
      style,
      scheme,
      axis: { low: 0, high: unit },
      counted: say('answers'),
      more,
      cells: (line) => scoreCells(sheet, subject, share, line),
      compared: (line) => {
        const p = shareChange(sheet, share, line, periods.values[line.index + 1]?.[givenP] ?? '')
        const means = meanCells(sheet, share, line, sampleColumns)
        return means === null ? [p] : [p, means.mean, means.deviation, changePValue(sheet, line, sampleColumns)]
      },
    },
    column,
    periods,
  )
}
