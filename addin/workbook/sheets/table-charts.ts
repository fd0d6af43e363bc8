/** The trend of a score, and importance against satisfaction: charts over the table that one of our functions fills. */
import type { Argument, Cell, Language, Loyalty } from '../../../web/sheet/contract.ts'
import type { Area, PlannedCell, Style, WorkbookPlan } from '../../../web/workbook/contract.ts'
import type { ChartRequest } from '../contract.ts'
import { Refusal } from '../outcome.ts'
import { createSay } from '../words.ts'
import { chartSheet, kFirstRow } from './chart-sheet.ts'

export type TrendRequest = Extract<ChartRequest, { readonly kind: 'trend' }>
export type MatrixRequest = Extract<ChartRequest, { readonly kind: 'matrix' }>

export interface Given {
  readonly argument: Argument
  /** The address of its first cell, for messages. */
  readonly origin: string | null
}

/** The cells a reference names. */
export type Cells = (reference: string) => Given

const option = (argument: Argument): Given => ({ argument, origin: null })

const written = (text: string): string => (text === '' ? '' : `"${text}"`)

/** What the formula will fill, so that the chart knows its cells. */
function tableOf(loyalty: Loyalty, name: string, given: readonly Given[], language: Language): Cell[][] {
  const origins = given.map(({ origin }) => origin)
  const result = loyalty.call(
    name,
    given.map(({ argument }) => argument),
    { language, origins },
  )
  if (Array.isArray(result)) return result
  throw new Refusal('badData', typeof result === 'object' && result !== null ? result.message : '')
}

function spilled(formula: string, values: Cell[][], styles: readonly Style[]): PlannedCell {
  const size = { rows: values.length, columns: values[0]?.length ?? 0 }
  return { formula, style: 'heading', spill: { ...size, values, styles, headings: true, native: null } }
}

/** A column of the table's body. */
const bodyOf = (values: readonly (readonly Cell[])[], column: number): Area => {
  return { row: kFirstRow + 1, column, rows: values.length - 1, columns: 1 }
}

export function trendChart(
  { scores, dates, period, scale }: TrendRequest,
  cells: Cells,
  loyalty: Loyalty,
  language: Language,
): WorkbookPlan {
  const say = createSay(language)
  const confidence = 0.95
  const values = tableOf(
    loyalty,
    'NPS.TREND',
    [cells(scores), cells(dates), ...[period, confidence, scale, undefined, language].map(option)],
    language,
  )
  const formula = `=NPS.TREND(${scores},${dates},${written(period)},${confidence},${written(scale)},,"${language}")`
  const date: Style = period === 'week' ? 'date' : 'month'
  const styles: Style[] = [date, 'integer', 'points', 'points', 'points', 'points', 'pValue']
  return chartSheet({
    language,
    rows: [[spilled(formula, values, styles)], ...values.slice(1).map(() => [])],
    widths: [14, 10, 10, 10, 10, 10, 10],
    chart: {
      kind: 'trend',
      categories: bodyOf(values, 0),
      series: [
        {
          ...{ title: 'NPS', area: bodyOf(values, 2), across: null },
          interval: { low: bodyOf(values, 3), high: bodyOf(values, 4) },
        },
      ],
      scheme: null,
      axis: { low: -100, high: 100 },
      axisTitles: { up: say('points'), across: '' },
    },
  })
}

/** The usual scales of ratings end at 5 or at 10. */
const highestOf = (values: readonly (readonly Cell[])[]): number =>
  values.flat().some((value) => typeof value === 'number' && value > 5 && value <= 10) ? 10 : 5

export function matrixChart(
  { importance, satisfaction, criteria }: MatrixRequest,
  cells: Cells,
  loyalty: Loyalty,
  language: Language,
): WorkbookPlan {
  const say = createSay(language)
  const names = criteria === '' ? option(undefined) : cells(criteria)
  const values = tableOf(
    loyalty,
    'CSI.TABLE',
    [cells(importance), cells(satisfaction), names, option(undefined), option(language)],
    language,
  )
  const formula = `=CSI.TABLE(${importance},${satisfaction},${criteria},,"${language}")`
  const styles: Style[] = ['label', 'number', 'percent', 'number', 'number', 'number']
  const ratings = values.map((cells) => [cells[1] ?? null, cells[3] ?? null])
  return chartSheet({
    language,
    rows: [[spilled(formula, values, styles)], ...values.slice(1).map(() => [])],
    widths: [34, 12, 12, 12, 12, 12],
    chart: {
      kind: 'matrix',
      categories: bodyOf(values, 0),
      series: [{ title: '', area: bodyOf(values, 1), across: bodyOf(values, 3), interval: null }],
      scheme: null,
      axis: { low: 0, high: highestOf(ratings) },
      axisTitles: { up: say('importance'), across: say('satisfaction') },
    },
  })
}
