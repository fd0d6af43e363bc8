/** The trend of a score, and importance against satisfaction: charts over the table that one of our functions fills. */
import type { Argument, Cell, Language, Loyalty } from '../../../web/sheet/contract.ts'
import { addressOf } from '../../../web/workbook/addresses.ts'
import type { Area, PlannedCell, Style, WorkbookPlan } from '../../../web/workbook/contract.ts'
import type { ChartRequest } from '../contract.ts'
import { Refusal } from '../outcome.ts'
import { createSay } from '../words.ts'
import { headings } from './blank-sheet.ts'
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

/** Excel draws a text as zero and leaves out #N/A: a period without answers gets a cell of its own to be drawn from. */
function drawnCells(values: readonly (readonly Cell[])[], columns: readonly number[]): PlannedCell[][] {
  const style: Style = 'points'
  return values.slice(1).map((_, row) =>
    columns.map((column) => {
      const address = addressOf(kFirstRow + 1 + row, column)
      return { formula: `=IF(ISNUMBER(${address}),${address},NA())`, style }
    }),
  )
}

/** NPS, low, high in the table of NPS.TREND. */
const kDrawn = [2, 3, 4] as const

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
  const isWhole = values.slice(1).every((cells) => typeof cells[kDrawn[0]] === 'number')
  const first = isWhole ? kDrawn[0] : (values[0]?.length ?? 0) + 1
  const drawn = isWhole ? values.slice(1).map(() => []) : drawnCells(values, kDrawn)
  const titles = isWhole ? [] : headings(...kDrawn.map((column) => String(values[0]?.[column] ?? '')))
  const blanks = new Array<null>(isWhole ? 0 : first).fill(null)
  const date: Style = period === 'week' ? 'date' : 'month'
  const styles: Style[] = [date, 'integer', 'points', 'points', 'points', 'points', 'pValue']
  return chartSheet({
    language,
    rows: [
      [spilled(formula, values, styles), ...blanks.slice(1), ...titles],
      ...drawn.map((cells) => (cells.length > 0 ? [...blanks, ...cells] : [])),
    ],
    widths: [14, ...new Array<number>(isWhole ? 6 : 10).fill(10)],
    chart: {
      kind: 'trend',
      categories: bodyOf(values, 0),
      series: [
        {
          ...{ title: 'NPS', area: bodyOf(values, first), across: null },
          interval: { low: bodyOf(values, first + 1), high: bodyOf(values, first + 2) },
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
