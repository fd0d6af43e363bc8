/** The sheets that people fill in: headings, a rule for what may be typed, nothing else. */
import type { PlannedCell, SheetPlan, Style, Validation } from '../contract.ts'
import { rowsOf, type Study, type TemplateContext } from './context.ts'

export interface DataColumn {
  readonly heading: PlannedCell
  readonly width: number
  readonly style?: Style
  /** What may be typed; null for anything. */
  readonly limits: Omit<Validation, 'area'> | null
}

/** Days from 1990 to 2099, as spreadsheets number them. */
const days = { low: 32_874, high: 73_050, whole: false }

export const dateColumn = ({ say }: TemplateContext): DataColumn => ({
  heading: { value: say('date'), style: 'heading' },
  width: 13,
  style: 'date',
  limits: { ...days, message: say('date-limits') },
})

export const textColumn = (heading: string, width: number): DataColumn => ({
  heading: { value: heading, style: 'heading' },
  width,
  limits: null,
})

export function dataSheet(context: TemplateContext, study: Study, columns: readonly DataColumn[]): SheetPlan {
  const height = rowsOf(context, study)
  const cell = ({ style }: DataColumn): PlannedCell | null => (style === undefined ? null : { value: null, style })
  const body = Array.from({ length: height }, () => columns.map(cell))
  return {
    name: context.answers[study],
    purpose: 'data',
    rows: [columns.map(({ heading }) => heading), ...body],
    widths: columns.map(({ width }) => width),
    frozenRows: 1,
    tables: [],
    colours: [],
    charts: [],
    validations: columns.flatMap(({ limits }, column): Validation[] =>
      limits === null ? [] : [{ ...limits, area: { row: 1, column, rows: height, columns: 1 } }],
    ),
    landscape: true,
  }
}
