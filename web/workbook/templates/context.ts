/** What every sheet of the template is made with, and how its formulas name the cells that people fill in. */
import type { Language, Loyalty, Scheme } from '../../sheet/contract.ts'
import type { Say } from '../../sheet/say.ts'
import { absoluteAddress, absoluteRange, sheetPrefix } from '../addresses.ts'
import type { Area, PlannedCell, PlannedChart, Style } from '../contract.ts'

export const studies = ['nps', 'csi', 'cli', 'orders'] as const
export type Study = (typeof studies)[number]

export interface TemplateContext {
  readonly language: Language
  readonly say: Say
  readonly loyalty: Loyalty
  readonly room: Room
  /** Names of the sheets: of what is filled in, and of what is made of it. */
  readonly answers: Readonly<Record<Study, string>>
  readonly results: Readonly<Record<Study, string>>
  /** Of the sheet on which the orders of the list are counted. */
  readonly orderNumbers: string
  /** Of the sheet of bands, and where each metric's table stands on it, without its headings. */
  readonly bands: string
  readonly bandTables: ReadonlyMap<string, Area>
}

/** The score of a study: the cell on its sheet, the ends of its interval right of it. */
export interface Headline {
  readonly metric: string
  readonly study: Study
  readonly row: number
  readonly style: Style
  readonly hasInterval: boolean
}

/** Rows to fill in, which formulas read. */
export interface Room {
  readonly answers: number
  /** Customers are counted row by row, which takes longer. */
  readonly orders: number
}

export const rowsOf = ({ room }: Pick<TemplateContext, 'room'>, study: Study) =>
  study === 'orders' ? room.orders : room.answers

/** Columns of a sheet that people fill in, as a formula names them. */
export function filled(context: TemplateContext, study: Study, column: number, columns = 1): string {
  const rows = rowsOf(context, study)
  return `${sheetPrefix(context.answers[study])}${absoluteRange({ row: 1, column, rows, columns })}`
}

export const cellOf = (sheet: string, row: number, column: number) =>
  `${sheetPrefix(sheet)}${absoluteAddress(row, column)}`

/** A formula that shows nothing while nothing is filled in. */
export const live = (formula: string, style: Style): PlannedCell => ({ formula: `=${formula}`, value: '', style })

/** A formula that counts, and counts none so far. */
export const counting = (formula: string): PlannedCell => ({ formula: `=${formula}`, value: 0, style: 'integer' })

/** The scheme a metric uses by itself. */
export const schemeOf = ({ loyalty }: TemplateContext, metric: string): Scheme | undefined =>
  loyalty.schemes.find((scheme) => scheme.metric === metric)

/** The band of a score by the team's table. */
export function bandCell({ bands, bandTables, language }: TemplateContext, metric: string, score: string): PlannedCell {
  const table = bandTables.get(metric)
  const area = table === undefined ? '' : `${sheetPrefix(bands)}${absoluteRange(table)}`
  return live(`IF(${score}="","",BAND(${score},${area},,"${language}"))`, 'text')
}

/** The month after the one above it, while there are dates; `last` is the latest of them. */
export const nextMonth = (above: string, last: string) => {
  const next = `DATE(YEAR(${above}),MONTH(${above})+1,1)`
  return `IF(${above}="","",IF(${next}>${last},"",${next}))`
}

/** The first of the months that are shown: where the dates begin, and at most a year of them. */
export const firstMonth = (dates: string) => {
  const month = (date: string, back = 0) => `DATE(YEAR(${date}),MONTH(${date})${back === 0 ? '' : `-${back}`},1)`
  return `IF(COUNT(${dates})=0,"",MAX(${month(`MIN(${dates})`)},${month(`MAX(${dates})`, shownMonths - 1)}))`
}

export const shownMonths = 12

/** Conditions of COUNTIFS and SUMIFS for the days of a month. */
export const within = (dates: string, month: string) =>
  `${dates},">="&${month},${dates},"<"&DATE(YEAR(${month}),MONTH(${month})+1,1)`

/** Columns that stay empty, not lines that would fall to zero, where there is nothing yet. */
export function columnsChart(
  { say }: TemplateContext,
  id: string,
  chart: Pick<PlannedChart, 'categories' | 'axis' | 'place'> & {
    readonly series: readonly (readonly [string, Area])[]
  },
): PlannedChart {
  const { series, ...rest } = chart
  return {
    ...rest,
    kind: 'distribution',
    title: say(`chart-${id}`),
    description: say(`chart-${id}-description`),
    series: series.map(([title, area]) => ({ title, area, across: null, interval: null })),
    scheme: null,
    axisTitles: { up: say(`chart-${id}-up`), across: '' },
  }
}
