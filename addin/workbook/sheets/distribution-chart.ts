/** How many people gave each answer. */
import { npsScales } from '../../../wasm/js/nps-scales.ts'
import type { Language } from '../../../web/sheet/contract.ts'
import type { PlannedCell, WorkbookPlan } from '../../../web/workbook/contract.ts'
import { createSay } from '../words.ts'
import { headings } from './blank-sheet.ts'
import { chartSheet, kFirstRow } from './chart-sheet.ts'

interface Group {
  readonly id: string
  readonly holds: (answer: number) => boolean
}

const { passive, promoter } = npsScales['0-10']

const npsGroups: readonly Group[] = [
  { id: 'detractors', holds: (answer) => answer < passive },
  { id: 'passives', holds: (answer) => answer >= passive && answer < promoter },
  { id: 'promoters', holds: (answer) => answer >= promoter },
]

/** Other scales have no groups. */
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
