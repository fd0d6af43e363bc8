/** A share in every group of respondents, each against the rest. */
import type { Cell } from '../sheet/contract.ts'
import { absoluteRange } from './addresses.ts'
import type { PlannedCell } from './contract.ts'
import { groupRows, type Headings, type Line, type TableLine, writeGroupTable } from './group-table.ts'
import type { Groups } from './native/comparison.ts'
import { holmFormula } from './native/holm.ts'
import { countFormula } from './native/selection.ts'
import { restCells, restHeadings } from './sample-cells.ts'
import { intervalCells, meanCells, scoreCell } from './share-cells.ts'
import { type Share, shareTitle, toldAsScores } from './shares.ts'
import type { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

/** Columns of the table. */
const shown = { answers: 1, hits: 5, misses: 6 }

export type ShareLook = Pick<Share, 'unit' | 'style' | 'words'>

export const shareHeadings = ({ say }: Subject, { words, style }: ShareLook, counted: string): Headings => [
  [counted, 'integer'],
  ...[words.score, say('low'), say('high')].map((title) => [title, style] as const),
  ...[words.hits, words.misses].map((title) => [title, 'integer'] as const),
]

/** Answers, their share with its interval, and the two kinds of answers that it is made of. */
export function shareLine(
  sheet: SheetWriter,
  subject: Subject,
  look: ShareLook,
  { first, index }: TableLine,
  { hits, misses }: { readonly hits: PlannedCell; readonly misses: PlannedCell },
): PlannedCell[] {
  const at = (column: number) => `$${sheet.at(first + index, column)}`
  const tally = { answers: Number(hits.value) + Number(misses.value), hits: Number(hits.value) }
  const named = { answers: at(shown.answers), hits: at(shown.hits) }
  return [
    { formula: `=${at(shown.hits)}+${at(shown.misses)}`, value: tally.answers, style: 'integer' },
    scoreCell(look, named, tally),
    ...intervalCells(subject, look, named, tally),
    hits,
    misses,
  ]
}

/** Of a line of `shareLine` against all others of its table. */
export function sharePValue(sheet: SheetWriter, { first, count, index }: TableLine, value?: Cell): PlannedCell {
  const at = (column: number) => `$${sheet.at(first + index, column)}`
  const column = (offset: number) => absoluteRange({ row: first, column: offset, rows: count, columns: 1 })
  const own: Groups = { promoters: at(shown.hits), passives: '0', detractors: at(shown.misses) }
  const all: Groups = { promoters: column(shown.hits), passives: '0', detractors: column(shown.misses) }
  return { formula: holmFormula(own, all, count), ...(value === undefined ? {} : { value }), style: 'pValue' }
}

/** Where a mean stands in the table, where there is one, and what of the others is right of it. */
const sampleColumns = { count: shown.answers, mean: 8, deviation: 10 }
const restColumn = 11

function meanHeadings(subject: Subject, { mean, metric }: Share): Headings {
  const { say } = subject
  if (mean === null) return []
  return [[metric, 'number'], [say('p-of-mean'), 'pValue'], [say('deviation'), 'number'], ...restHeadings(subject)]
}

function meanOfGroup(sheet: SheetWriter, share: Share, line: Line): PlannedCell[] {
  const found = meanCells(sheet, share, line, sampleColumns)
  if (found === null) return []
  const { p, made } = restCells(sheet, line, sampleColumns, found.sampled, restColumn)
  return [found.mean, p, found.deviation, ...made]
}

/** Places in a row of NPS.BY. */
const given = { hits: 5, misses: 7, p: 8 }

export function writeShareGroups(sheet: SheetWriter, subject: Subject, share: Share, column: number): boolean {
  const { columns, say } = subject
  const found = groupRows(subject, toldAsScores(share), columns.column(column))
  if (found === null) return false
  const cells = (line: Line) => {
    const values = found.body[line.index] ?? []
    const counted = (kind: 'hits' | 'misses'): PlannedCell => {
      const formula = `=${countFormula(share.answers.text, share[kind], line.select)}`
      return { formula, value: values[given[kind]] ?? 0, style: 'integer' }
    }
    return [
      ...shareLine(sheet, subject, share, line, { hits: counted('hits'), misses: counted('misses') }),
      sharePValue(sheet, line, values[given.p] ?? ''),
      ...meanOfGroup(sheet, share, line),
    ]
  }
  const counted = say(share.metric === 'CHURN' ? 'customers' : 'answers')
  const headings: Headings = [
    ...shareHeadings(subject, share, counted),
    [say('p-against-rest'), 'pValue'],
    ...meanHeadings(subject, share),
  ]
  writeGroupTable(sheet, subject, { title: shareTitle(share), scheme: share.scheme, headings, cells }, column, found)
  return true
}
