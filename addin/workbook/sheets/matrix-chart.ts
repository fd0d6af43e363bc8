/** Importance of criteria against satisfaction with them. */
import { writtenName } from '../../../web/sheet/written-names.ts'
import type { Style, WorkbookPlan } from '../../../web/workbook/contract.ts'
import type { ChartRequest } from '../contract.ts'
import { createSay } from '../words.ts'
import { chartSheet } from './chart-sheet.ts'
import { bodyOf, option, type Source, spilled, tableOf, type Values } from './function-table.ts'

export type MatrixRequest = Extract<ChartRequest, { readonly kind: 'matrix' }>

/** In the table of CSI.TABLE. */
const kImportance = 1
const kSatisfaction = 3

const styles: readonly Style[] = ['label', 'number', 'percent', 'number', 'number', 'number']

/** The usual scales of ratings end at 5 or at 10. */
function highestOf([, ...body]: Values): number {
  const ratings = body.flatMap((cells) => [cells[kImportance], cells[kSatisfaction]])
  return ratings.some((value) => typeof value === 'number' && value > 5) ? 10 : 5
}

export function matrixChart({ importance, satisfaction, criteria }: MatrixRequest, source: Source): WorkbookPlan {
  const { cells, language } = source
  const say = createSay(language)
  const names = criteria === '' ? option(undefined) : cells(criteria)
  const given = [cells(importance), cells(satisfaction), names, option(undefined), option(language)]
  const values = tableOf(source, 'CSI.TABLE', given)
  const formula = `=${writtenName('CSI.TABLE', source.loyalty.functions)}(${importance},${satisfaction},${criteria},,"${language}")`
  return chartSheet({
    language,
    rows: [[spilled(formula, values, styles)], ...values.slice(1).map(() => [])],
    widths: [34, 12, 12, 12, 12, 12],
    chart: {
      kind: 'matrix',
      categories: bodyOf(values, 0),
      series: [{ title: '', area: bodyOf(values, kImportance), across: bodyOf(values, kSatisfaction), interval: null }],
      scheme: null,
      axis: { low: 0, high: highestOf(values) },
      axisTitles: { up: say('importance'), across: say('satisfaction') },
    },
  })
}
