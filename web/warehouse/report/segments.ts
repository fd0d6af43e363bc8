/** Every score of every group of respondents, from the counts of each group. */

import { absoluteRange } from '../../workbook/addresses.ts'
import type { PlannedCell, SheetPlan } from '../../workbook/contract.ts'
import { type TableLine, writeGroupLines } from '../../workbook/group-table.ts'
import { indexStyle } from '../../workbook/index-cells.ts'
import { sampleHeadings } from '../../workbook/index-groups.ts'
import { holmFormula } from '../../workbook/native/holm.ts'
import { restHeadings } from '../../workbook/sample-cells.ts'
import { usualScheme } from '../../workbook/score-rows.ts'
import { segmentsWidths } from '../../workbook/segments-sheet.ts'
import { shareHeadings, shareLine, sharePValue } from '../../workbook/share-groups.ts'
import { bodyColumn, SheetWriter } from '../../workbook/sheet-writer.ts'
import type { Subject } from '../../workbook/subject.ts'
import type { Answered, Tallied, Tally } from '../contract.ts'
import { answersIn } from '../counter.ts'
import { countCell, endsOf, scoreOf, sumOfCounts } from './cells.ts'
import { type CellOf, type CountsTable, groupName } from './counts-sheet.ts'
import { againstRest, meanCells } from './means.ts'
import { type IndexMeasure, type Measure, type ShareMeasure, shownTallies } from './measures.ts'
import { scoredOf } from './scored.ts'
import { one, shapeOf, writeHeadings } from './shape.ts'

/** What a group without a name is called among the others. */
function blankName(subject: Subject): string {
  const { loyalty, language } = subject
  const found = loyalty.call('NPS.BY', [[[10], [9]], [['a'], [null]], null, null, null, null, language])
  return String(Array.isArray(found) ? (found[2]?.[0] ?? '') : '')
}

const nameOf = (subject: Subject, { label }: Tally) => (label === '' ? blankName(subject) : groupName(label))

/** Columns of NPS.BY. */
const shown = { promoters: 5, passives: 6, detractors: 7 }

function npsGroups(sheet: SheetWriter, subject: Subject, { tallied, cell }: CountsTable<Answered>): void {
  const { question, by, title } = tallied
  const tallies = shownTallies(tallied, (tally) => answersIn(question, tally) > 0)
  if (by.kind === 'all' || tallies.length < 2) return
  sheet.block(subject.say('segments-block', { question: title, group: by.title }))
  const { language } = subject
  const shape = shapeOf(subject, 'NPS.BY', [one(1), one('a'), undefined, undefined, undefined, undefined, language])
  const table = { row: sheet.row, column: 0, rows: tallies.length + 1, columns: shape.styles.length }
  writeHeadings(sheet, shape)
  const body = (column: number) => absoluteRange(bodyColumn(table, column))
  const all = {
    promoters: body(shown.promoters),
    passives: body(shown.passives),
    detractors: body(shown.detractors),
  }
  for (const tally of tallies) {
    const { score, interval, counted } = scoredOf(subject, question, cell, tally)
    const at = (column: number) => `$${sheet.at(sheet.row, column)}`
    const own = { promoters: at(shown.promoters), passives: at(shown.passives), detractors: at(shown.detractors) }
    sheet.line(
      { value: nameOf(subject, tally), style: 'label' },
      { formula: `=${own.promoters}+${own.passives}+${own.detractors}`, value: counted.value, style: 'integer' },
      scoreOf(score, counted, 'points'),
      ...endsOf(interval, counted, 'points'),
      ...['promoters', 'passives', 'detractors'].map((name) => countCell(cell(tally, name))),
      { formula: holmFormula(own, all, tallies.length), style: 'pValue' },
    )
  }
  sheet.colour(bodyColumn(table, 2), usualScheme(subject, 'NPS'))
}

/** Where a mean stands in the table of a share, where there is one, and what of the others is right of it. */
const meanOfShare = { columns: { count: 1, mean: 8, deviation: 10 }, rest: 11 }

function hitsOf(cell: CellOf, tally: Tally, { hits, all }: ShareMeasure) {
  const [own, everyone] = [cell(tally, hits), cell(tally, all)]
  const misses = sumOfCounts([everyone, own], '-')
  return { hits: countCell(own), misses: { ...countCell(misses), formula: `=${everyone.text}-${own.text}` } }
}

function shareGroups(
  sheet: SheetWriter,
  subject: Subject,
  measure: ShareMeasure,
  { tallied, cell }: CountsTable,
  isApart: boolean,
): void {
  const { title, scheme, counted, mean, all } = measure
  const { say } = subject
  const tallies = shownTallies(tallied, ({ sums }) => (sums[all] ?? 0) > 0)
  if (tallied.by.kind === 'all' || tallies.length < 2) return
  const meansOf = (line: TableLine, tally: Tally): PlannedCell[] => {
    if (mean === null) return []
    const [own, deviation] = meanCells(cell, tally, mean.sums)
    const { p, made } = againstRest(sheet, line, meanOfShare.columns, meanOfShare.rest, tallies, mean.sums)
    return [own, p, deviation, ...made]
  }
  const cells = (line: TableLine) => {
    const tally = tallies[line.index] as Tally
    const p = isApart ? [sharePValue(sheet, line)] : []
    return [...shareLine(sheet, subject, measure, line, hitsOf(cell, tally, measure)), ...p, ...meansOf(line, tally)]
  }
  const tested = isApart ? [[say('p-against-rest'), 'pValue'] as const] : []
  const ofMean =
    mean === null
      ? []
      : ([
          [mean.metric, 'number'],
          [say('p-of-mean'), 'pValue'],
          [say('deviation'), 'number'],
          ...restHeadings(subject),
        ] as const)
  const headings = [...shareHeadings(subject, measure, counted), ...tested, ...ofMean]
  const names = tallies.map((tally) => nameOf(subject, tally))
  writeGroupLines(sheet, subject, { title, scheme, headings, cells }, tallied.by.title, names)
  if (!isApart) sheet.note(say('repeat-overlap'))
}

const sampleColumns = { count: 1, mean: 6, deviation: 7 }
const restColumn = 8

function indexGroups(
  sheet: SheetWriter,
  subject: Subject,
  measure: IndexMeasure,
  { tallied, cell }: CountsTable,
): void {
  const { title, scheme, metric, sums } = measure
  const { say } = subject
  const tallies = shownTallies(tallied, ({ sums }) => !(Number(sums.off_scale) > 0 && metric === 'CSI'))
  if (tallied.by.kind === 'all' || tallies.length < 2) return
  const cells = (line: TableLine) => {
    const tally = tallies[line.index] as Tally
    const { p, made } = againstRest(sheet, line, sampleColumns, restColumn, tallies, sums)
    const counted = countCell(cell(tally, sums.count))
    return [counted, ...measure.cells(cell, tally), p, ...meanCells(cell, tally, sums), ...made]
  }
  const scores = [metric, say('low'), say('high')].map((each) => [each, indexStyle] as const)
  const headings = [
    [say('respondents'), 'integer'] as const,
    ...scores,
    [say('p-against-rest'), 'pValue'] as const,
    ...sampleHeadings(subject),
    ...restHeadings(subject),
  ]
  const names = tallies.map((tally) => nameOf(subject, tally))
  writeGroupLines(sheet, subject, { title, scheme, headings, cells }, tallied.by.title, names)
}

/** A table of counts with the score it is read as; groups that share people are not tested. */
export interface MeasuredTable {
  readonly measure: Measure
  readonly table: CountsTable<Tallied>
  readonly isApart: boolean
}

export interface SegmentsGiven {
  readonly nps: readonly CountsTable<Answered>[]
  readonly others: readonly MeasuredTable[]
  /** Sentences on what is not shown. */
  readonly notes: readonly string[]
}

export function countedSegments(
  subject: Subject,
  name: string,
  { nps, others, notes }: SegmentsGiven,
): SheetPlan | null {
  const { say } = subject
  const sheet = new SheetWriter(name, segmentsWidths(subject))
  sheet.block(say('segments-title'), say('segments-note'))
  if (others.some(({ measure }) => measure.kind === 'index' || measure.mean !== null)) sheet.note(say('segments-means'))
  const empty = sheet.row
  for (const table of nps) npsGroups(sheet, subject, table)
  for (const { measure, table, isApart } of others) {
    if (measure.kind === 'share') shareGroups(sheet, subject, measure, table, isApart)
    else indexGroups(sheet, subject, measure, table)
  }
  for (const note of notes) sheet.note(note)
  return sheet.row === empty ? null : sheet.plan()
}
