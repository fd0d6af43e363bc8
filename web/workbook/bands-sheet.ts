/** A team's own bands: a table that formulas use and people change, with who made it and when beside it. */
import type { Language, Scheme } from '../sheet/contract.ts'
import { type ScoredMetric, scoredMetrics } from '../sheet/scored-metrics.ts'
import type { PlannedCell, Validation, WorkbookPlan } from './contract.ts'
import { createSay } from './words.ts'

const ending = 'Bands'

/** "NpsBands": says what it is for, and is found again by it. */
export const bandsTableName = (metric: string): string => metric.charAt(0) + metric.slice(1).toLowerCase() + ending

/** What the workbook calls the limits of a metric's bands, for the rules of colours: these name no other sheet. */
export const limitsName = (metric: string) => `${metric.charAt(0)}${metric.slice(1).toLowerCase()}Limits`

export const isBandsTable = (name: string): boolean => new RegExp(`^[A-Z]+${ending}(_\\d+)?$`, 'i').test(name)

/** The name of the table says what it is for. */
export const metricOfBandsTable = (name: string): ScoredMetric =>
  scoredMetrics.find((metric) => name.toUpperCase().startsWith(metric)) ?? 'NPS'

/** Rows that a person may add below the last band and still be told what a limit can be. */
const spareRows = 20
/** The note on how formulas name the table. */
const noteColumn = 7

function limits({ bands }: Scheme, rows: number, language: Language): Validation {
  const [low = 0, high = 0] = [bands[0]?.low, bands.at(-1)?.high]
  const message = createSay(language)('bands-limit', { low, high })
  return { area: { row: 1, column: 0, rows: rows + spareRows, columns: 2 }, low, high, whole: false, message }
}

/** Who published the scheme; a person writes over it what the team's own bands rest on. */
function published({ source, url, year }: Scheme, language: Language): string {
  return [source[language], year === 0 ? '' : String(year), url].filter((part) => part !== '').join(', ')
}

const headings = [
  ['bands-from', 'headingRight'],
  ['bands-to', 'headingRight'],
  ['bands-name', 'heading'],
  ['bands-source', 'heading'],
  ['bands-author', 'heading'],
  ['bands-date', 'heading'],
] as const

/**
 * low · high · title · source · author · date; the author and the day are for the team to write. A hole in a published
 * scale is not written: it is found again as one.
 */
export function bandRows(scheme: Scheme, language: Language): PlannedCell[][] {
  const say = createSay(language)
  const look = scheme.unit === 'fraction' ? { style: 'percent' as const } : {}
  const described = scheme.bands.filter(({ origin }) => origin !== 'completed')
  return [
    headings.map(([id, style]): PlannedCell => ({ value: say(id), style })),
    ...described.map(({ low, high, title }): PlannedCell[] => [
      { value: low, ...look },
      { value: high, ...look },
      { value: title[language], style: 'text' },
      { value: published(scheme, language), style: 'text' },
      { value: null, style: 'text' },
      { value: null, style: 'date' },
    ]),
  ]
}

export const bandColumns = headings.length
export const bandWidths = [10, 10, 44, 78, 18, 12]

export function planBands(scheme: Scheme, language: Language): WorkbookPlan {
  const say = createSay(language)
  const name = bandsTableName(scheme.metric)
  const rows: (PlannedCell | null)[][] = bandRows(scheme, language)
  const gap = new Array<null>(noteColumn - bandColumns).fill(null)
  rows[0]?.push(...gap, { value: say('bands-note', { name }), style: 'note' })
  const sheet = {
    name: say('sheet-bands', { metric: scheme.metric }),
    purpose: 'bands' as const,
    rows,
    widths: [...bandWidths, 2],
    frozenRows: 1,
    tables: [{ name, area: { row: 0, column: 0, rows: rows.length, columns: bandColumns } }],
    colours: [],
    charts: [],
    validations: [limits(scheme, rows.length - 1, language)],
    landscape: true,
  }
  return { language, sheets: [sheet] }
}
