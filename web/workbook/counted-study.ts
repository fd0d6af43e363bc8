/** A table of results: the score of every row, from how many gave each answer. */
import type { Cell } from '../sheet/contract.ts'
import { type CountedGroups, type CountedLevels, countedColumns, countedOf } from '../survey/index.ts'
import { type Ask, type Asked, singleOf, tableOf } from './ask.ts'
import type { Reference } from './columns.ts'
import type { PlannedCell, Style } from './contract.ts'
import { nativeEnds } from './native/intervals.ts'
import { confidence, type ScoreRow, type Study, usualScheme } from './score-rows.ts'
import { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

const labelWidth = 26
const numberWidth = 16

/** More rows are read on their own sheet. */
const mostScores = 12
const mostLabels = 3

/** One cell of the data. */
type CellOf = (column: number, row: number) => Reference & { readonly value: number }

function cellsIn({ columns }: Subject): CellOf {
  return (column, row) => {
    const cell = columns.cellsOf(column)[row] ?? null
    const text = columns.cellAddress(column, row)
    return { text, origin: text, cells: [[cell]], value: typeof cell === 'number' ? cell : 0 }
  }
}

const sum = (cells: readonly { readonly text: string }[]) => cells.map(({ text }) => text).join('+')
const total = (cells: readonly { readonly value: number }[]) => cells.reduce((all, { value }) => all + value, 0)

/** The two best answers as a share, of those who answered and of everyone. */
function levelCells({ columns, missing }: CountedLevels, cell: CellOf, row: number): (PlannedCell | null)[] {
  const all = columns.map((column) => cell(column, row))
  const best = all.slice(-2)
  const share = (of: readonly ReturnType<CellOf>[]): PlannedCell | null =>
    total(of) === 0
      ? null
      : { formula: `=100*(${sum(best)})/(${sum(of)})`, value: (100 * total(best)) / total(of), style: 'points' }
  return [share(all), missing === null ? null : share([...all, cell(missing, row)])]
}

/** The columns that a score of three groups is made of, as arguments. */
function groupArguments({ best, middle, worst, total: all }: CountedGroups, cell: CellOf, row: number): Reference[] {
  const [good, bad] = [cell(best, row), cell(worst, row)]
  if (middle !== null) return [good, cell(middle, row), bad]
  const everyone = cell(all ?? best, row)
  const text = `${everyone.text}-${good.text}-${bad.text}`
  return [good, { text, origin: text, cells: [[everyone.value - good.value - bad.value]] }, bad]
}

/** Shares of a hundred are no number of people: nothing tells how sure they are. */
function areCounts(counts: readonly Reference[]): boolean {
  const numbers = counts.map(({ cells }) => Number(cells[0]?.[0] ?? 0))
  const all = numbers.reduce((sum, number) => sum + number, 0)
  return numbers.every(Number.isInteger) && Math.abs(all - 100) > 1.5 && all > 1
}

/** Of shares a plain difference: our function would tell how sure so many answers make it. */
function scoreOf(ask: Ask, counts: readonly Reference[]): Asked {
  const asked = ask('NPS.FROMCOUNTS', ...counts)
  if (areCounts(counts)) return asked
  const [best, worst] = [counts[0]?.text, counts.at(-1)?.text]
  const plain = `100*(${best}-(${worst}))/(${sum(counts)})`
  return { ...asked, formula: `=${plain}`, native: plain }
}

function groupCells(subject: Subject, counts: readonly Reference[]): (PlannedCell | null)[] {
  const { ask } = subject
  const score = scoreOf(ask, counts)
  const value = singleOf(score)
  if (value === null) return []
  const own: PlannedCell = { formula: score.formula, value, style: 'score' }
  if (!areCounts(counts)) return [own]
  const interval = ask('NPS.CI.FROMCOUNTS', ...counts, confidence)
  const [ends] = tableOf(interval) ?? []
  const native = nativeEnds(interval)
  if (ends === undefined) return [own]
  return [
    own,
    ...ends.map((end, index): PlannedCell => {
      const formula = `=INDEX(${interval.formula.slice(1)},1,${index + 1})`
      return { formula, native: native?.[0]?.[index] ?? String(end), value: end, style: 'points' }
    }),
  ]
}

function scoreRow(subject: Subject, counts: readonly Reference[], about: string): ScoreRow {
  const { ask, say } = subject
  const interval = ask('NPS.CI.FROMCOUNTS', ...counts, confidence)
  const isSure = areCounts(counts) && tableOf(interval) !== null
  const numbers = counts.map(({ cells }) => Number(cells[0]?.[0] ?? 0))
  return {
    metric: 'NPS',
    about: about === '' ? say('counted-title') : about,
    score: scoreOf(ask, counts),
    interval: isSure ? interval : null,
    nativeInterval: isSure ? nativeEnds(interval) : null,
    plain: true,
    style: 'score',
    scheme: usualScheme(subject, 'NPS'),
    counted: isSure ? { formula: `=${sum(counts)}`, value: numbers.reduce((all, number) => all + number, 0) } : null,
  }
}

type Headings = readonly (readonly [title: string, below: Style])[]

interface Layout {
  /** Of the columns of scores. */
  readonly headings: Headings
  readonly note: string
  readonly scores: (row: number) => (PlannedCell | null)[]
  readonly summary: (row: number, about: string) => ScoreRow[]
}

function levelsLayout({ say }: Subject, counted: CountedLevels, cell: CellOf): Layout {
  const everyone: Headings = counted.missing === null ? [] : [[say('counted-of-all'), 'points']]
  return {
    headings: [[say('counted-satisfied'), 'points'], ...everyone],
    note: say('counted-levels-note'),
    scores: (row) => levelCells(counted, cell, row),
    summary: () => [],
  }
}

function groupsLayout(subject: Subject, counted: CountedGroups, cell: CellOf): Layout {
  const { say, survey } = subject
  const { isNps } = counted
  const ends: Headings = isNps ? [say('low'), say('high')].map((title) => [title, 'points']) : []
  const isShort = survey.table.rows <= mostScores
  return {
    headings: [[isNps ? 'NPS' : say('counted-net'), 'score'], ...ends],
    note: say(isNps ? 'counted-nps-note' : 'counted-net-note'),
    scores: (row) => groupCells(subject, groupArguments(counted, cell, row)),
    summary: (row, about) => (isNps && isShort ? [scoreRow(subject, groupArguments(counted, cell, row), about)] : []),
  }
}

export function countedStudy(subject: Subject, name: string): Study | null {
  const { say, columns, survey } = subject
  const counted = countedOf(survey)
  if (counted === null) return null
  const cell = cellsIn(subject)
  const layout = counted.kind === 'levels' ? levelsLayout(subject, counted, cell) : groupsLayout(subject, counted, cell)
  const own = countedColumns(counted)
  const labels = Array.from({ length: Math.min(...own) }, (_, column) => column).slice(0, mostLabels)
  const sheet = new SheetWriter(name, [
    ...labels.map(() => labelWidth),
    ...[...own, ...layout.headings].map(() => numberWidth),
  ])
  sheet.block(say('counted-title'), layout.note)
  sheet.skip()
  const titled = (style: Style) => (column: number) => [columns.titleOf(column), style] as const
  const holdsNumbers = (column: number) => survey.table.columns[column]?.holds === 'numbers'
  const ownStyle = (column: number): Style =>
    columns.cellsOf(column).every((cell) => typeof cell !== 'number' || Number.isInteger(cell)) ? 'integer' : 'number'
  const ofLabel = (column: number) => titled(holdsNumbers(column) ? 'number' : 'label')(column)
  sheet.headings(...labels.map(ofLabel), ...own.map((column) => titled(ownStyle(column))(column)), ...layout.headings)
  const given =
    (style: Style, row: number) =>
    (column: number): PlannedCell => {
      const value: Cell = columns.cellsOf(column)[row] ?? null
      return { formula: `=${columns.cellAddress(column, row)}`, value, style }
    }
  const rows = [...Array(survey.table.rows).keys()].filter((row) => layout.scores(row).length > 0)
  for (const row of rows)
    sheet.line(
      ...labels.map(given('label', row)),
      ...own.map((column) => given(ownStyle(column), row)(column)),
      ...layout.scores(row),
    )
  const about = (row: number) => labels.map((column) => String(columns.cellsOf(column)[row] ?? '')).join(' · ')
  return { sheet: sheet.plan(), scores: rows.flatMap((row) => layout.summary(row, about(row))) }
}
