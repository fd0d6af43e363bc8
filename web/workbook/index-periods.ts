/** An index in every period, each against the one before. */
import type { Cell } from '../sheet/contract.ts'
import { indexAxis, indexCells, indexStyle, sampleCells } from './index-cells.ts'
import { sampleHeadings } from './index-groups.ts'
import type { IndexMeasure } from './index-measures.ts'
import type { Period } from './native/selection.ts'
import { writePeriodTable } from './period-table.ts'
import { changePValue } from './sample-cells.ts'
import type { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'
import type { TrendTable } from './trend-chart.ts'

const sampleColumns = { count: 1, mean: 7, deviation: 8 }

export function writeIndexPeriods(
  sheet: SheetWriter,
  subject: Subject,
  measure: IndexMeasure,
  column: number,
  periods: { readonly period: Period; readonly values: readonly (readonly Cell[])[] },
): TrendTable | null {
  const { title, metric, scheme, respondents } = measure
  return writePeriodTable(
    sheet,
    subject,
    {
      title,
      name: metric,
      style: indexStyle,
      scheme,
      axis: indexAxis,
      counted: subject.say('respondents'),
      more: respondents === null ? [] : sampleHeadings(subject),
      cells: (line) => indexCells(sheet, subject, measure, line, sampleColumns),
      compared: (line) =>
        respondents === null
          ? []
          : [changePValue(sheet, line, sampleColumns), ...sampleCells(sheet, measure, line, sampleColumns)],
    },
    column,
    periods,
  )
}
