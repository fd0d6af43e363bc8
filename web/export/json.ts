/** The results of a workbook as JSON, for other programs. */
import { isCellError } from '../sheet/cells.ts'
import type { Cell, FunctionInfo, Language, Reading, Rectangle } from '../sheet/contract.ts'
import { callsOurs } from '../sheet/portable.ts'
import { addressOf } from '../workbook/addresses.ts'
import type { PlannedCell, WorkbookPlan } from '../workbook/contract.ts'

export interface ResultsDocument {
  readonly format: 'loyalty-results'
  readonly version: 1
  readonly language: Language
  /** Every cell that calls one of our functions, sheet after sheet, row after row. */
  readonly results: readonly ResultEntry[]
}

export interface ResultEntry {
  readonly sheet: string
  /** "B4" */
  readonly cell: string
  readonly formula: string
  /** What the cell shows: a value, the rows of a spilled table, `{ error, message }`, or null where that is not known. */
  readonly value: Cell | Rectangle
  /** How the result reads; null where the cell shows no score. */
  readonly reading: ReadingEntry | null
}

export interface ReadingEntry {
  readonly metric: string
  /** Points or a fraction of 1. */
  readonly unit: Reading['unit']
  readonly scale: string
  /** How many answers, respondents or customers counted; 0 where that is not known. */
  readonly counted: number
  readonly interval: Reading['interval']
  readonly band: { readonly scheme: string; readonly title: string; readonly low: number; readonly high: number } | null
  readonly groups: Reading['groups']
  /** How many cells did not count, by the reason. */
  readonly skipped: Readonly<Record<string, number>>
}

/** The reading of a cell, where whoever asks can have it. */
export type ReadingAt = (sheet: string, row: number, column: number) => Reading | null

function bandEntry({ scheme, band: index }: Reading, language: Language): ReadingEntry['band'] {
  const band = scheme.bands[index]
  if (band === undefined) return null
  return { scheme: scheme.id, title: band.title[language], low: band.low, high: band.high }
}

function readingEntry(reading: Reading, language: Language): ReadingEntry {
  const { metric, unit, scale, counted, interval, groups, skipped } = reading
  const counts = Object.fromEntries(skipped.map(({ kind, count }) => [kind, count]))
  return { metric, unit, scale, counted, interval, band: bandEntry(reading, language), groups, skipped: counts }
}

/** JSON has no numbers beyond the finite ones. */
const plainCell = (cell: Cell): Cell => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  return isCellError(cell) ? { error: cell.error, message: cell.message } : cell
}

function shownBy({ value = null, spill }: PlannedCell): Cell | Rectangle {
  return spill === undefined ? plainCell(value) : spill.values.map((row) => row.map(plainCell))
}

export function resultsOf(
  { sheets, language }: WorkbookPlan,
  functions: readonly FunctionInfo[],
  readingAt: ReadingAt,
): ResultsDocument {
  const results = sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((planned, column): ResultEntry[] => {
        const formula = planned?.formula ?? ''
        if (planned === null || !callsOurs(formula, functions)) return []
        const reading = readingAt(sheet, row, column)
        const entry = reading && readingEntry(reading, language)
        return [{ sheet, cell: addressOf(row, column), formula, value: shownBy(planned), reading: entry }]
      }),
    ),
  )
  return { format: 'loyalty-results', version: 1, language, results }
}
