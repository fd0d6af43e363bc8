/** Rows of the data that a cell of a table names, in the words of plain formulas. */
import type { Cell } from '../../sheet/contract.ts'
import type { Reference } from '../columns.ts'

export interface Selection {
  /** Of COUNTIFS; null where that would compare too loosely. */
  readonly conditions: readonly string[] | null
  /** True for each row that is selected. */
  readonly test: string
}

/** Of the row of a table whose first cell has this address. */
export type Selecting = (label: string, row: number) => Selection

/** Names that COUNTIFS compares letter by letter: no marks it reads as a rule, no numbers or dates in words. */
const plainName = /^\p{L}[\p{L}\p{M} .,&()/–-]{0,200}$/u
const words = ['true', 'false', 'истина', 'ложь']

function isPlainLabel(label: Cell): boolean {
  if (typeof label === 'number') return true
  return typeof label === 'string' && plainName.test(label) && !words.includes(label.toLowerCase())
}

const isBlank = (cell: Cell | undefined) => cell === null || cell === undefined || cell === ''

/** The rows without a group are one too, under a name that no cell has. */
function blankRow(labels: readonly Cell[], groups: Reference): number {
  if (!groups.cells.some(([cell]) => isBlank(cell))) return -1
  const used = new Set(groups.cells.map(([cell]) => cell))
  return labels.findIndex((label) => !used.has(label))
}

/** Case and spaces tell groups apart here, and not in a plain formula. */
function canCount(labels: readonly Cell[]): boolean {
  const folded = new Set(labels.map((label) => String(label).toLocaleLowerCase()))
  return labels.every(isPlainLabel) && folded.size === labels.length
}

/** Comparisons that a spreadsheet makes without a person waiting. */
export const mostComparisons = 2_000_000

/** null where plain formulas cannot tell the groups apart. */
export function selectingGroups(groups: Reference, labels: readonly Cell[]): Selecting | null {
  const areTrimmed = groups.cells.every(([cell]) => typeof cell !== 'string' || cell === cell.trim())
  const areKnown = groups.cells.every(([cell]) => isBlank(cell) || typeof cell === 'string' || typeof cell === 'number')
  if (!areTrimmed || !areKnown) return null
  const blank = blankRow(labels, groups)
  const isOfBlanks = (row: number) => row === blank
  if (canCount(labels.filter((_, row) => !isOfBlanks(row)))) {
    return (label, row) => {
      const name = isOfBlanks(row) ? '""' : label
      return { conditions: [`${groups.text},${name}`], test: `(${groups.text}=${name})` }
    }
  }
  if (labels.length * groups.cells.length > mostComparisons) return null
  return (label, row) => ({ conditions: null, test: `EXACT(${groups.text}&"",${isOfBlanks(row) ? '""' : label}&"")` })
}

export type Period = 'month' | 'quarter' | 'week' | 'year'

/** The first day of the period after the one that begins on `start`. */
export const nextStart: Readonly<Record<Period, (start: string) => string>> = {
  month: (start) => `EDATE(${start},1)`,
  quarter: (start) => `EDATE(${start},3)`,
  year: (start) => `EDATE(${start},12)`,
  week: (start) => `(${start}+7)`,
}

/** null where dates are no numbers. */
export function selectingPeriods(dates: Reference, period: Period): Selecting | null {
  if (!dates.cells.every(([cell]) => cell === null || typeof cell === 'number')) return null
  return (start) => ({
    conditions: [`${dates.text},">="&${start}`, `${dates.text},"<"&${nextStart[period](start)}`],
    test: `(${dates.text}>=${start})*(${dates.text}<${nextStart[period](start)})`,
  })
}

/** Cells that count: their conditions in COUNTIFS, and the same as a factor. */
export interface Counted {
  readonly conditions: readonly string[]
  readonly factor: (range: string) => string
}

export const numbersBetween = (low: number, high: number): Counted => ({
  conditions: [`">=${low}"`, `"<=${high}"`],
  factor: (range) => `ISNUMBER(${range})*(${range}>=${low})*(${range}<=${high})`,
})

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

export const textsBeginning = (start: string): Counted => ({
  conditions: [quoted(`${start}*`)],
  factor: (range) => `(LEFT(${range},${start.length})=${quoted(start)})`,
})

export const textsEqual = (text: string): Counted => ({
  conditions: [quoted(text)],
  factor: (range) => `(${range}=${quoted(text)})`,
})

/** How many cells of the selected rows are any of these, which exclude each other. */
export function countFormula(range: string, counted: readonly Counted[], selection: Selection): string {
  const terms = counted.map(({ conditions, factor }) =>
    selection.conditions === null
      ? `SUMPRODUCT(${factor(range)}*${selection.test})`
      : `COUNTIFS(${[...conditions.map((condition) => `${range},${condition}`), ...selection.conditions].join(',')})`,
  )
  return terms.length === 1 ? (terms[0] ?? '') : `(${terms.join('+')})`
}

/** The mean of the numbers above 0 in the selected rows. */
export const selectedMean = (range: string, { conditions, test }: Selection): string =>
  conditions === null
    ? `(SUMPRODUCT(${test}*(${range}>0)*${range})/SUMPRODUCT(${test}*(${range}>0)))`
    : `AVERAGEIFS(${[range, `${range},">0"`, ...conditions].join(',')})`
