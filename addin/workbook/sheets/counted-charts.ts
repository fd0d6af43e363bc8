/** The score in its bands, and the answers by value: charts over plain formulas. */
import type { Language, Scheme } from '../../../web/sheet/contract.ts'
import type { ChartSeries, PlannedCell, WorkbookPlan } from '../../../web/workbook/contract.ts'
import { createSay } from '../words.ts'
import { headings } from './blank-sheet.ts'
import { chartSheet, kFirstRow } from './chart-sheet.ts'

/** Bars grow from zero: what a band covers on its side of it. */
function widthOf({ low, high }: Scheme['bands'][number]): number {
  return high <= 0 ? low - high : high - Math.max(0, low)
}

export function bandChart(score: string, scheme: Scheme, language: Language): WorkbookPlan {
  const say = createSay(language)
  const style = scheme.unit === 'fraction' ? 'percent' : 'points'
  const line = (index: number) => ({ row: kFirstRow + 1 + index, column: 1, rows: 1, columns: 2 })
  const series = (title: string, index: number): ChartSeries => {
    return { title, area: line(index), across: null, interval: null }
  }
  const bands = scheme.bands.map((band): (PlannedCell | null)[] => [
    { value: band.title[language], style: 'label' },
    null,
    { value: widthOf(band), style },
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

interface Group {
  readonly id: string
  readonly holds: (answer: number) => boolean
}

/** Reichheld's groups are those of the scale of 0-10; other scales have one. */
const npsGroups: readonly Group[] = [
  { id: 'detractors', holds: (answer) => answer <= 6 },
  { id: 'passives', holds: (answer) => answer === 7 || answer === 8 },
  { id: 'promoters', holds: (answer) => answer >= 9 },
]

const allAnswers: readonly Group[] = [{ id: 'answers', holds: () => true }]

export function distributionChart(
  answers: string,
  { low, high }: { readonly low: number; readonly high: number },
  language: Language,
): WorkbookPlan {
  const say = createSay(language)
  const groups = low === 0 && high === 10 ? npsGroups : allAnswers
  const values = Array.from({ length: high - low + 1 }, (_, index) => low + index)
  const column = (index: number) => ({ row: kFirstRow + 1, column: index, rows: values.length, columns: 1 })
  const count = (answer: number): PlannedCell => ({ formula: `=COUNTIF(${answers},${answer})`, style: 'integer' })
  const rows = values.map((answer) => [
    { value: answer, style: 'integer' } as const,
    ...groups.map(({ holds }) => (holds(answer) ? count(answer) : null)),
  ])
  return chartSheet({
    language,
    rows: [headings(say('answer'), ...groups.map(({ id }) => say(id))), ...rows],
    widths: [10, ...groups.map(() => 14)],
    chart: {
      kind: 'distribution',
      categories: column(0),
      series: groups.map(({ id }, index) => {
        return { title: say(id), area: column(index + 1), across: null, interval: null }
      }),
      scheme: null,
      axis: null,
      axisTitles: { up: say('answers'), across: say('answer') },
    },
  })
}
