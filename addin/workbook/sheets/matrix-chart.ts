/** Importance of criteria against satisfaction with them. */
import { numberOfCell } from '../../../web/sheet/cells.ts'
import { shorterScale } from '../../../web/sheet/recognise.ts'
import { writtenName } from '../../../web/sheet/written-names.ts'
import type { Style, WorkbookPlan } from '../../../web/workbook/contract.ts'
import type { ChartRequest } from '../contract.ts'
import { createSay } from '../words.ts'
import { chartSheet } from './chart-sheet.ts'
import { bodyOf, type Given, option, type Source, spilled, tableOf, type Values } from './function-table.ts'

export type MatrixRequest = Extract<ChartRequest, { readonly kind: 'matrix' }>

/** In the table of CSI.TABLE. */
const kImportance = 1
const kSatisfaction = 3

const kUsualScale = 10

const styles: readonly Style[] = ['label', 'number', 'percent', 'number', 'number', 'number']

function highestOf(given: readonly Given[]): number {
  let highest = 0
  for (const { argument } of given)
    for (const row of Array.isArray(argument) ? (argument as Values) : [])
      for (const cell of row) highest = Math.max(highest, numberOfCell(cell) || 0)
  return highest
}

export function matrixChart({ importance, satisfaction, criteria }: MatrixRequest, source: Source): WorkbookPlan {
  const { cells, language } = source
  const say = createSay(language)
  const names = criteria === '' ? option(undefined) : cells(criteria)
  const ratings = [cells(importance), cells(satisfaction)]
  const max = shorterScale(highestOf(ratings))
  const given = [...ratings, names, option(max), option(language)]
  const values = tableOf(source, 'CSI.TABLE', given)
  const formula = `=${writtenName('CSI.TABLE', source.loyalty.functions)}(${importance},${satisfaction},${criteria},${max ?? ''},"${language}")`
  return chartSheet({
    language,
    rows: [[spilled(formula, values, styles)], ...values.slice(1).map(() => [])],
    widths: [34, 12, 12, 12, 12, 12],
    chart: {
      kind: 'matrix',
      categories: bodyOf(values, 0),
      series: [{ title: '', area: bodyOf(values, kImportance), across: bodyOf(values, kSatisfaction), interval: null }],
      scheme: null,
      axis: { low: 0, high: max ?? kUsualScale },
      axisTitles: { up: say('importance'), across: say('satisfaction') },
    },
  })
}
