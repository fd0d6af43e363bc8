/** A sheet with a chart and, beside it, the cells it shows. */
import type { Language } from '../../../web/sheet/contract.ts'
import type { PlannedCell, PlannedChart, WorkbookPlan } from '../../../web/workbook/contract.ts'
import { createSay } from '../words.ts'
import { blankSheet } from './blank-sheet.ts'

/** Where the cells of the chart begin. */
export const kFirstRow = 3

export interface ChartSheet {
  readonly language: Language
  readonly rows: readonly (readonly (PlannedCell | null)[])[]
  readonly widths: readonly number[]
  readonly chart: Omit<PlannedChart, 'title' | 'description' | 'place'>
}

export function chartSheet({ language, rows, widths, chart }: ChartSheet): WorkbookPlan {
  const say = createSay(language)
  const title = say(`sheet-${chart.kind}`)
  const description = say(`chart-${chart.kind}-description`)
  const top: PlannedCell[][] = [
    [{ value: title, style: 'title' }],
    [{ value: `${description} ${say('chart-note')}`, style: 'note' }],
    [],
  ]
  const place = { row: kFirstRow, column: widths.length + 1, rows: 20, columns: 10 }
  const sheet = {
    ...blankSheet,
    ...{ name: title, rows: [...top, ...rows], widths, charts: [{ ...chart, title, description, place }] },
  }
  return { language, sheets: [sheet] }
}
