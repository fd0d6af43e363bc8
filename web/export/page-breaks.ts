/** Where pages of a printed report end: a table keeps its title, and stays whole where it fits on a page. */
import type { SheetPlan } from '../workbook/contract.ts'

/** Points: A4 without the margins that spreadsheets leave by themselves, 0.7 and 0.75 inches. */
const kPaper = { long: 842, short: 595, across: 2 * 50.4, down: 2 * 54 }
/** No two programs agree to the point. */
const kSpare = 0.97
/** Of a column of so many characters in Calibri 11, by ECMA-376 18.3.1.13. */
const widthOf = (characters: number): number => 0.75 * (7 * characters + 5)
const kUsualWidth = 8.43
const kRow = 15
/** A page with less on it does not end before its time. */
const kLeastFull = 1 / 3
/** A longer table begins with its title, what is said of it, its headings and some rows. */
const kBeginning = 7

interface Block {
  readonly start: number
  readonly end: number
}

/** From title to title, but for those beside a chart of another. */
function blocksOf(plan: SheetPlan): Block[] {
  const isBesideChart = (row: number) =>
    plan.charts.some(({ place }) => place.row < row && row < place.row + place.rows)
  const titles = plan.rows.flatMap((row, index) =>
    row[0]?.style === 'subtitle' && !isBesideChart(index) ? [index] : [],
  )
  const below = plan.charts.flatMap(({ place }) => (place.column === 0 ? [place.row - 1] : []))
  const starts = [...titles, ...below].sort((one, other) => one - other)
  const ends = plan.charts.map(({ place }) => place.row + place.rows)
  const last = Math.max(plan.rows.length, ...ends)
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? last }))
}

/** Points of a sheet, as wide as the paper, that fit on a page. */
function pageHeight({ rows, charts, landscape }: SheetPlan, widths: readonly (number | undefined)[]): number {
  const columns = Math.max(
    ...rows.map((row) => row.length),
    ...rows.flat().map((cell) => cell?.spill?.columns ?? 0),
    ...charts.map(({ place }) => place.column + place.columns),
  )
  const width = Array.from({ length: columns }, (_, column) => widthOf(widths[column] ?? kUsualWidth))
  const [across, down] = landscape ? [kPaper.long, kPaper.short] : [kPaper.short, kPaper.long]
  const needed = width.reduce((sum, each) => sum + each, 0)
  const scale = Math.min(1, (across - kPaper.across) / needed)
  return (kSpare * (down - kPaper.down)) / scale
}

/** Rows before which a page ends. */
export function pageBreaks(
  plan: SheetPlan,
  widths: readonly (number | undefined)[],
  heightOf: (row: number) => number | undefined,
): number[] {
  const page = pageHeight(plan, widths)
  const height = (from: number, to: number): number => {
    let sum = 0
    for (let row = from; row < to; row += 1) sum += heightOf(row) ?? kRow
    return sum
  }
  const breaks: number[] = []
  let top = 0
  for (const { start, end } of blocksOf(plan)) {
    const used = height(top, start) % page
    const whole = height(start, end)
    const needed = whole <= page ? whole : height(start, Math.min(end, start + kBeginning))
    if (used < kLeastFull * page || used + needed <= page) continue
    breaks.push(start)
    top = start
  }
  return breaks
}
