/** Every score over time, from the counts of each period. */
import type { PlannedCell, SheetPlan } from '../../workbook/contract.ts'
import type { TableLine } from '../../workbook/group-table.ts'
import { indexAxis, indexStyle } from '../../workbook/index-cells.ts'
import { sampleHeadings } from '../../workbook/index-groups.ts'
import { pValueFormula } from '../../workbook/native/comparison.ts'
import type { Period as TablePeriod } from '../../workbook/native/selection.ts'
import { type PeriodLayout, writePeriodLines } from '../../workbook/period-table.ts'
import { changePValue } from '../../workbook/sample-cells.ts'
import { usualScheme } from '../../workbook/score-rows.ts'
import { intervalCells, scoreCell } from '../../workbook/share-cells.ts'
import { shareChange } from '../../workbook/share-periods.ts'
import { SheetWriter } from '../../workbook/sheet-writer.ts'
import type { Subject } from '../../workbook/subject.ts'
import { writeTrendChart } from '../../workbook/trend-chart.ts'
import { trendWidths } from '../../workbook/trend-sheet.ts'
import { noteFarDates } from '../../workbook/usual-dates.ts'
import type { Answered, Tallied, Tally } from '../contract.ts'
import { startOf } from '../periods.ts'
import { countCell, endsOf, scoreOf } from './cells.ts'
import type { CountsTable } from './counts-sheet.ts'
import { meanCells } from './means.ts'
import type { IndexMeasure, ShareMeasure } from './measures.ts'
import { groupsOf, scoredOf } from './scored.ts'
import type { MeasuredTable } from './segments.ts'
import { writeSlope } from './slope.ts'

type Layout = PeriodLayout<TableLine>

function npsLayout(subject: Subject, { tallied, cell }: CountsTable<Answered>): Layout {
  const { question, title, tallies } = tallied
  const at = (index: number) => tallies[index] as Tally
  return {
    title,
    name: 'NPS',
    style: 'points',
    scheme: usualScheme(subject, 'NPS'),
    axis: { low: -100, high: 100 },
    counted: subject.say('answers'),
    more: [],
    cells: ({ index }) => {
      const { score, interval, counted } = scoredOf(subject, question, cell, at(index))
      return [countCell(counted), scoreOf(score, counted, 'points'), ...endsOf(interval, counted, 'points')]
    },
    compared: ({ first, index }) => {
      if (index === 0) return [{ value: '' }]
      const [now, before] = [index, index - 1].map((each) => `$B${first + each + 1}`)
      const p = pValueFormula(groupsOf(cell, at(index)), groupsOf(cell, at(index - 1)))
      return [{ formula: `=IF(${now}*${before}=0,"",${p})`, style: 'pValue' }]
    },
  }
}

const meanOfShare = { count: 1, mean: 7, deviation: 8 }

function shareLayout(sheet: SheetWriter, subject: Subject, measure: ShareMeasure, table: CountsTable): Layout {
  const { title, words, unit, style, scheme, mean, all, hits } = measure
  const { say } = subject
  const of = (line: TableLine) => {
    const tally = table.tallied.tallies[line.index] as Tally
    const [answers, own] = [table.cell(tally, all), table.cell(tally, hits)]
    return { tally, answers, hits: own, at: `$${sheet.at(line.first + line.index, 1)}` }
  }
  return {
    title,
    name: words.score,
    style,
    scheme,
    axis: { low: 0, high: unit },
    counted: say('answers'),
    more:
      mean === null
        ? []
        : [
            [mean.metric, 'number'],
            [say('deviation'), 'number'],
            [say('p-of-mean'), 'pValue'],
          ],
    cells: (line) => {
      const { answers, hits, at } = of(line)
      const named = { answers: at, hits: hits.text }
      const tally = { answers: answers.value, hits: hits.value }
      const look = { unit, style }
      return [countCell(answers), scoreCell(look, named, tally), ...intervalCells(subject, look, named, tally)]
    },
    compared: (line) => {
      const p: PlannedCell = line.index === 0 ? { value: '' } : shareChange(sheet, measure, line)
      if (mean === null) return [p]
      return [p, ...meanCells(table.cell, of(line).tally, mean.sums), changePValue(sheet, line, meanOfShare)]
    },
  }
}

function indexLayout(sheet: SheetWriter, subject: Subject, measure: IndexMeasure, table: CountsTable): Layout {
  const { title, metric, scheme, sums } = measure
  const of = ({ index }: TableLine) => table.tallied.tallies[index] as Tally
  return {
    title,
    name: metric,
    style: indexStyle,
    scheme,
    axis: indexAxis,
    counted: subject.say('respondents'),
    more: sampleHeadings(subject),
    cells: (line) => [countCell(table.cell(of(line), sums.count)), ...measure.cells(table.cell, of(line))],
    compared: (line) => [changePValue(sheet, line, meanOfShare), ...meanCells(table.cell, of(line), sums)],
  }
}

/** Weeks, months or quarters; null for all rows or their groups. */
function periodOf({ by: { kind } }: Tallied): TablePeriod | null {
  return kind === 'week' || kind === 'month' || kind === 'quarter' || kind === 'year' ? kind : null
}

/** More charts one under another nobody looks through. */
const mostOthers = 12

export interface TrendGiven {
  readonly nps: readonly CountsTable<Answered>[]
  readonly others: readonly MeasuredTable[]
}

export function countedTrend(
  subject: Subject,
  name: string,
  { nps, others }: TrendGiven,
  hasFar: boolean,
): SheetPlan | null {
  const { say } = subject
  const sheet = new SheetWriter(name, trendWidths)
  sheet.block(say('trend-title'), say('trend-note'))
  noteFarDates(sheet, subject, hasFar)
  const empty = sheet.row
  const write = (table: CountsTable, layout: Layout) => {
    const period = periodOf(table.tallied)
    const starts = table.tallied.tallies.map(startOf)
    return period === null || starts.length < 2 ? null : writePeriodLines(sheet, subject, layout, period, starts)
  }
  for (const table of nps) {
    const { title } = table.tallied
    const trend = write(table, npsLayout(subject, table))
    if (trend === null) continue
    writeSlope(sheet, subject, table, trend)
    writeTrendChart(sheet, subject, { ...trend, title: say('chart-trend', { name: 'NPS', question: title }) })
  }
  for (const { measure, table } of others.slice(0, mostOthers)) {
    const layout =
      measure.kind === 'share'
        ? shareLayout(sheet, subject, measure, table)
        : indexLayout(sheet, subject, measure, table)
    const trend = write(table, layout)
    if (trend !== null) writeTrendChart(sheet, subject, trend)
  }
  if (others.length > mostOthers) sheet.block(say('trend-many'))
  return sheet.row === empty ? null : sheet.plan()
}
