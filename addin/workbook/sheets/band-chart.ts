/** The score beside the bands of its scale. */
import type { Language, Scheme } from '../../../web/sheet/contract.ts'
import { widthOf } from '../../../web/workbook/band-widths.ts'
import type { ChartSeries, PlannedCell, WorkbookPlan } from '../../../web/workbook/contract.ts'
import { createSay } from '../words.ts'
import { headings } from './blank-sheet.ts'
import { chartSheet, kFirstRow } from './chart-sheet.ts'

export function bandChart(score: string, scheme: Scheme, language: Language): WorkbookPlan {
  const say = createSay(language)
  const style = scheme.unit === 'fraction' ? 'percent' : 'points'
  const line = (index: number) => ({ row: kFirstRow + 1 + index, column: 1, rows: 1, columns: 2 })
  const series = (title: string, index: number): ChartSeries => {
    return { title, area: line(index), across: null, interval: null }
  }
  const bands = scheme.bands.map(({ title }, index): (PlannedCell | null)[] => [
    { value: title[language], style: 'label' },
    null,
    { value: widthOf(scheme, index), style },
  ])
  return chartSheet({
    language,
    rows: [
      headings('', say('score'), say('width')),
      [{ value: scheme.metric, style: 'label' }, { formula: `=${score}`, style }, null],
      ...bands,
    ],
    widths: [44, 12, 12],
    chart: {
      kind: 'band',
      categories: { row: kFirstRow, column: 1, rows: 1, columns: 2 },
      series: [series(scheme.metric, 0), ...scheme.bands.map(({ title }, index) => series(title[language], index + 1))],
      scheme,
      axis: { low: scheme.bands[0]?.low ?? 0, high: scheme.bands.at(-1)?.high ?? 0 },
      axisTitles: { up: '', across: scheme.unit === 'points' ? say('points') : '' },
    },
  })
}
