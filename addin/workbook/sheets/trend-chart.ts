/** NPS over time with its interval. */
import { writtenName } from '../../../web/sheet/written-names.ts'
import { addressOf } from '../../../web/workbook/addresses.ts'
import type { ChartSeries, PlannedCell, Style, WorkbookPlan } from '../../../web/workbook/contract.ts'
import type { ChartRequest } from '../contract.ts'
import { createSay } from '../words.ts'
import { headings } from './blank-sheet.ts'
import { chartSheet, kFirstRow } from './chart-sheet.ts'
import { bodyOf, option, type Source, spilled, tableOf, type Values } from './function-table.ts'

export type TrendRequest = Extract<ChartRequest, { readonly kind: 'trend' }>

const kConfidence = 0.95
/** NPS, low and high in the table of NPS.TREND. */
const kDrawn = [2, 3, 4] as const
const kWidths = [14, 10, 10, 10, 10, 10, 10] as const

const written = (text: string): string => (text === '' ? '' : `"${text}"`)

function drawnCell(row: number, column: number): PlannedCell {
  const address = addressOf(row, column)
  return { formula: `=IF(ISNUMBER(${address}),${address},NA())`, style: 'points' }
}

interface Drawn {
  /** The column of the score; those of the interval follow. */
  readonly first: number
  /** Right of the table, from its row of headings on. */
  readonly rows: readonly (readonly (PlannedCell | null)[])[]
}

/** Excel draws a text as zero and leaves out #N/A: with a period without answers other cells than the table's are drawn. */
function drawnOf(values: Values): Drawn {
  const [head = [], ...body] = values
  if (body.every((cells) => typeof cells[kDrawn[0]] === 'number')) return { first: kDrawn[0], rows: [] }
  const titles = headings(...kDrawn.map((column) => String(head[column] ?? '')))
  const rows = body.map((_, row) => kDrawn.map((column) => drawnCell(kFirstRow + 1 + row, column)))
  return { first: kWidths.length + 1, rows: [titles, ...rows] }
}

/** A row of the sheet: the table fills its part by itself. */
function beside(first: PlannedCell | null, { first: column, rows }: Drawn, row: number): (PlannedCell | null)[] {
  const drawn = rows[row]
  return drawn ? [first, ...new Array<null>(column - 1).fill(null), ...drawn] : [first]
}

const seriesOf = (values: Values, { first }: Drawn): ChartSeries => ({
  ...{ title: 'NPS', area: bodyOf(values, first), across: null },
  interval: { low: bodyOf(values, first + 1), high: bodyOf(values, first + 2) },
})

export function trendChart({ scores, dates, period, scale }: TrendRequest, source: Source): WorkbookPlan {
  const { cells, language } = source
  const options = [period, kConfidence, scale, undefined, language].map(option)
  const values = tableOf(source, 'NPS.TREND', [cells(scores), cells(dates), ...options])
  const name = writtenName('NPS.TREND', source.loyalty.functions)
  const formula = `=${name}(${scores},${dates},${written(period)},${kConfidence},${written(scale)},,"${language}")`
  const date: Style = period === 'week' ? 'date' : 'month'
  const table = spilled(formula, values, [date, 'integer', 'points', 'points', 'points', 'points', 'pValue'])
  const drawn = drawnOf(values)
  return chartSheet({
    language,
    rows: values.map((_, row) => beside(row === 0 ? table : null, drawn, row)),
    widths: drawn.rows.length > 0 ? [...kWidths, 4, 10, 10, 10] : kWidths,
    chart: {
      kind: 'trend',
      categories: bodyOf(values, 0),
      series: [seriesOf(values, drawn)],
      scheme: null,
      axis: { low: -100, high: 100 },
      axisTitles: { up: createSay(language)('points'), across: '' },
    },
  })
}
