/** NPS, month by month. */
import { nativeNpsInterval } from '../../sheet/nps-native.ts'
import { limitsName } from '../bands-sheet.ts'
import type { Area, SheetPlan } from '../contract.ts'
import { endsOf, intervalFormulas, scoreFormula } from '../native/intervals.ts'
import { SheetWriter } from '../sheet-writer.ts'
import {
  columnsChart,
  counting,
  filled,
  firstMonth,
  type Headline,
  live,
  nextMonth,
  rowsOf,
  schemeOf,
  shownMonths,
  type TemplateContext,
  within,
} from './context.ts'
import { dataSheet, dateColumn, textColumn } from './data.ts'
import { writeHeadline } from './headline.ts'

const columns = { date: 0, group: 1, score: 2, why: 3 } as const

export function npsAnswers(context: TemplateContext): SheetPlan {
  const { say } = context
  return dataSheet(context, 'nps', [
    dateColumn(context),
    textColumn(say('nps-group'), 24),
    {
      heading: { value: say('nps-question'), style: 'heading' },
      width: 34,
      limits: { low: 0, high: 10, whole: true, message: say('nps-limits') },
    },
    textColumn(say('nps-why'), 60),
  ])
}

const onScale = (scores: string, low = 0, high = 10) => `${scores},">=${low}",${scores},"<=${high}"`

/** The months' table: its columns. */
const month = { start: 0, answers: 1, promoters: 2, passives: 3, detractors: 4, score: 5, low: 6, high: 7, change: 8 }

function writeMonth(sheet: SheetWriter, dates: string, scores: string, isFirst: boolean): void {
  const row = sheet.row
  const at = (column: number, above = 0) => sheet.at(row - above, column)
  const start = at(month.start)
  const count = (low: number, high: number) =>
    live(`IF(${start}="","",COUNTIFS(${within(dates, start)},${onScale(scores, low, high)}))`, 'integer')
  const groups = {
    promoters: at(month.promoters),
    passives: at(month.passives),
    detractors: at(month.detractors),
  }
  const ifAny = (formula: string) => live(`IF(N(${at(month.answers)})=0,"",${formula})`, 'points')
  const [low, high] = intervalFormulas(groups)
  sheet.line(
    live(isFirst ? firstMonth(dates) : nextMonth(at(month.start, 1), `MAX(${dates})`), 'month'),
    count(0, 10),
    count(9, 10),
    count(7, 8),
    count(0, 6),
    ifAny(scoreFormula(groups)),
    ifAny(low),
    ifAny(high),
    isFirst
      ? null
      : live(
          `IF(COUNT(${at(month.score)},${at(month.score, 1)})<2,"",${at(month.score)}-${at(month.score, 1)})`,
          'points',
        ),
  )
}

function writeMonths(sheet: SheetWriter, context: TemplateContext, dates: string, scores: string): Area {
  const { say } = context
  sheet.block(say('by-month'), say('nps-months-note'))
  const area = { row: sheet.row, column: 0, rows: shownMonths + 1, columns: 9 }
  sheet.headings(
    [say('month'), 'month'],
    ...(['answers', 'promoters', 'passives', 'detractors', 'nps', 'low', 'high', 'change'] as const).map(
      (id) => [say(id), 'points'] as const,
    ),
  )
  for (let index = 0; index < shownMonths; index += 1) writeMonth(sheet, dates, scores, index === 0)
  sheet.colour(bodyOf(area, month.score), schemeOf(context, 'NPS'), limitsName('NPS'))
  return area
}

export const bodyOf = ({ row, rows }: Area, column: number): Area => ({
  row: row + 1,
  column,
  rows: rows - 1,
  columns: 1,
})

function writeCharts(sheet: SheetWriter, context: TemplateContext, months: Area): void {
  const { say } = context
  const row = sheet.row + 1
  const categories = bodyOf(months, month.start)
  sheet.chart(
    columnsChart(context, 'nps-months', {
      categories,
      series: [[say('nps'), bodyOf(months, month.score)]],
      axis: { low: -100, high: 100 },
      place: { row, column: 0, rows: 16, columns: 4 },
    }),
  )
  const groups = ['detractors', 'passives', 'promoters'] as const
  sheet.chart(
    columnsChart(context, 'nps-groups', {
      categories,
      series: groups.map((group) => [say(group), bodyOf(months, month[group])]),
      axis: null,
      place: { row, column: 4, rows: 16, columns: 5 },
    }),
  )
}

export function npsResults(context: TemplateContext): readonly [SheetPlan, Headline] {
  const { say, results, answers } = context
  const [dates, scores] = [filled(context, 'nps', columns.date), filled(context, 'nps', columns.score)]
  const sheet = new SheetWriter(results.nps, [20, 12, 12, 12, 12, 12, 12, 12, 12])
  sheet.block(say('nps-title'), say('nps-note', { sheet: answers.nps, rows: rowsOf(context, 'nps') }))
  const ends = endsOf(nativeNpsInterval([scores]))
  const headline = writeHeadline(sheet, context, {
    metric: 'NPS',
    study: 'nps',
    score: (counted) => `IF(${counted}=0,"",NPS(${scores}))`,
    interval: (counted) => [`IF(${counted}=0,"",${ends[0]})`, `IF(${counted}=0,"",${ends[1]})`],
    counted: counting(`COUNTIFS(${onScale(scores)})`),
    style: 'score',
  })
  sheet.skip()
  const label = (id: string) => ({ value: say(id), style: 'note' }) as const
  sheet.line(label('nps-unread'), null, null, null, counting(`COUNTA(${scores})-COUNTIFS(${onScale(scores)})`))
  sheet.line(
    label('nps-undated'),
    null,
    null,
    null,
    counting(`SUMPRODUCT(ISNUMBER(${scores})*NOT(ISNUMBER(${dates})))`),
  )
  const months = writeMonths(sheet, context, dates, scores)
  writeCharts(sheet, context, months)
  return [sheet.plan(), headline]
}
