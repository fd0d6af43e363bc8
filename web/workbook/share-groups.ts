/** A share in every group of respondents, each against the rest. */
import type { Cell } from '../sheet/contract.ts'
import { absoluteRange } from './addresses.ts'
import type { Reference } from './columns.ts'
import type { PlannedCell } from './contract.ts'
import type { Groups } from './native/comparison.ts'
import { holmFormula } from './native/holm.ts'
import { countFormula, type Selecting, selectingGroups } from './native/selection.ts'
import { confidence } from './score-rows.ts'
import { intervalCells, meanCells, meanHeading, scoreCell } from './share-cells.ts'
import { type Share, shareTitle, toldAsScores } from './shares.ts'
import type { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

/** More groups than this are no segments: names, cities, codes. */
export const mostGroups = 100

/** The rows of NPS.BY, a group in each; null where there is nothing to compare or no plain formula to tell them apart. */
export function groupRows(subject: Subject, scores: readonly Cell[][], groups: Reference) {
  const { loyalty, language } = subject
  const found = loyalty.call('NPS.BY', [scores, groups.cells, confidence, null, null, null, language])
  const body = Array.isArray(found) ? found.slice(1) : []
  const labels = body.map(([label]) => label ?? null)
  const selecting = selectingGroups(groups, labels)
  return selecting === null || body.length < 2 || body.length > mostGroups ? null : { body, labels, selecting }
}

const labelOf = (cell: Cell | undefined) => String(cell ?? '').trim()

/** Rows of the data in a group; those without one are in the group that no cell names. */
export function rowsOfGroup(groups: Reference, label: Cell): boolean[] {
  const isNamed = groups.cells.some(([cell]) => labelOf(cell) === labelOf(label))
  const wanted = isNamed ? labelOf(label) : ''
  return groups.cells.map(([cell]) => labelOf(cell) === wanted)
}

/** Columns of the table. */
const shown = { label: 0, answers: 1, hits: 5, misses: 6 }

interface GroupsTable {
  readonly share: Share
  readonly groups: Reference
  readonly selecting: Selecting
  /** The first row, and how many there are. */
  readonly first: number
  readonly count: number
}

function groupLine(sheet: SheetWriter, subject: Subject, table: GroupsTable, cells: readonly Cell[], index: number) {
  const { share, groups, selecting, first, count } = table
  const [label = null, answers = 0, , , , hits = 0, , misses = 0, p = ''] = cells
  const at = (column: number) => `$${sheet.at(first + index, column)}`
  const column = (offset: number) => absoluteRange({ row: first, column: offset, rows: count, columns: 1 })
  const select = selecting(at(shown.label), index)
  const counted = (kind: 'hits' | 'misses', value: Cell): PlannedCell => {
    return { formula: `=${countFormula(share.answers.text, share[kind], select)}`, value, style: 'integer' }
  }
  const own: Groups = { promoters: at(shown.hits), passives: '0', detractors: at(shown.misses) }
  const all: Groups = { promoters: column(shown.hits), passives: '0', detractors: column(shown.misses) }
  const [tally, tallied] = [
    { answers: Number(answers), hits: Number(hits) },
    { answers: at(shown.answers), hits: at(shown.hits) },
  ]
  sheet.line(
    { value: label, style: 'label' },
    { formula: `=${at(shown.hits)}+${at(shown.misses)}`, value: tally.answers, style: 'integer' },
    scoreCell(share, tallied, tally),
    ...intervalCells(subject, share, tallied, tally),
    counted('hits', hits),
    counted('misses', misses),
    { formula: holmFormula(own, all, count), value: p, style: 'pValue' },
    ...meanCells(share, select, rowsOfGroup(groups, label)),
  )
}

export function writeShareGroups(sheet: SheetWriter, subject: Subject, share: Share, column: number): boolean {
  const { columns, say } = subject
  const groups = columns.column(column)
  const found = groupRows(subject, toldAsScores(share), groups)
  if (found === null) return false
  sheet.block(say('segments-block', { question: shareTitle(share), group: columns.titleOf(column) }))
  const { words, style } = share
  sheet.headings(
    [say('group'), 'label'],
    [say(share.metric === 'CHURN' ? 'customers' : 'answers'), 'integer'],
    ...[words.score, say('low'), say('high')].map((title) => [title, style] as const),
    ...[words.hits, words.misses].map((title) => [title, 'integer'] as const),
    [say('p-against-rest'), 'pValue'],
    ...meanHeading(share),
  )
  const { body, selecting } = found
  const table = { share, groups, selecting, first: sheet.row, count: body.length }
  for (const [index, cells] of body.entries()) groupLine(sheet, subject, table, cells, index)
  sheet.colour({ row: table.first, column: 2, rows: body.length, columns: 1 }, share.scheme)
  return true
}
