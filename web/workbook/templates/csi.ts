/** A study of criteria: how much each matters, how well it is done, and what it costs the index. */
import { nativeInterval } from '../../sheet/csi-native.ts'
import { addressOf } from '../addresses.ts'
import { reference } from '../columns.ts'
import type { Area, PlannedChart, SheetPlan } from '../contract.ts'
import { respondentsOf } from '../native/csi-respondents.ts'
import { endsOf } from '../native/intervals.ts'
import { linesOf, SheetWriter } from '../sheet-writer.ts'
import { cellOf, columnsChart, filled, type Headline, live, rowsOf, type TemplateContext } from './context.ts'
import { type DataColumn, dataSheet } from './data.ts'
import { writeHeadline } from './headline.ts'
import { bodyOf } from './nps.ts'

const criteria = ['quality', 'speed', 'range', 'price', 'service', 'support'] as const
const max = 10

const noteOf = (context: TemplateContext) =>
  context.say('csi-note', { sheet: context.answers.csi, rows: rowsOf(context, 'csi') })

/** Where the criteria begin on their sheet: seven rows of titles, headings, the score and blanks are above them, and the notes. */
const firstCriterion = (context: TemplateContext): number =>
  7 + [noteOf(context), context.say('csi-criteria-note')].flatMap((note) => linesOf(note)).length

export function csiAnswers(context: TemplateContext): SheetPlan {
  const { say, results } = context
  const asked = (kind: 'importance' | 'satisfaction'): DataColumn[] =>
    criteria.map((criterion, index) => ({
      heading: {
        formula: `=${cellOf(results.csi, firstCriterion(context) + index, 0)}&" – ${say(`asked-${kind}`)}"`,
        value: `${say(`criterion-${criterion}`)} – ${say(`asked-${kind}`)}`,
        style: 'heading',
      },
      width: 17,
      limits: { low: 1, high: max, whole: true, message: say(`csi-limits-${kind}`) },
    }))
  return dataSheet(context, 'csi', [...asked('importance'), ...asked('satisfaction')])
}

const table = { criterion: 0, importance: 1, share: 2, satisfaction: 3, weighted: 4, loss: 5 } as const

/** The mean of the answers on the scale. */
const meanOf = (answers: string) => {
  const onScale = `${answers},">=1",${answers},"<=${max}"`
  return `IF(COUNTIFS(${onScale})=0,"",AVERAGEIFS(${answers},${onScale}))`
}

function allCriteria(context: TemplateContext, column: number): string {
  const first = firstCriterion(context)
  return `${addressOf(first, column)}:${addressOf(first + criteria.length - 1, column)}`
}

function writeCriterion(sheet: SheetWriter, context: TemplateContext, index: number): void {
  const row = sheet.row
  const at = (column: number) => sheet.at(row, column)
  const all = (column: number) => allCriteria(context, column)
  const share = at(table.share)
  const importanceOfRated = `SUMIFS(${all(table.importance)},${all(table.satisfaction)},">0")`
  const both = `COUNT(${at(table.importance)},${at(table.satisfaction)})<2`
  sheet.line(
    { value: context.say(`criterion-${criteria[index]}`), style: 'label' },
    live(meanOf(filled(context, 'csi', index)), 'number'),
    live(`IF(${both},"",${at(table.importance)}/${importanceOfRated})`, 'percent'),
    live(meanOf(filled(context, 'csi', criteria.length + index)), 'number'),
    live(`IF(${share}="","",${share}*${at(table.satisfaction)})`, 'number'),
    live(`IF(${share}="","",100*${share}*(${max}-${at(table.satisfaction)})/${max})`, 'points'),
  )
}

function writeCriteria(sheet: SheetWriter, context: TemplateContext): Area {
  const { say } = context
  sheet.block(say('csi-criteria'), say('csi-criteria-note'))
  const area = { row: sheet.row, column: 0, rows: criteria.length + 1, columns: 6 }
  sheet.headings(
    [say('criterion'), 'label'],
    ...(['importance', 'share', 'satisfaction', 'weighted', 'loss'] as const).map((id) => [say(id), 'points'] as const),
  )
  criteria.forEach((_, index) => {
    writeCriterion(sheet, context, index)
  })
  return area
}

function writeCharts(sheet: SheetWriter, context: TemplateContext, area: Area): void {
  const { say } = context
  const row = sheet.row + 1
  const categories = bodyOf(area, table.criterion)
  sheet.chart(
    columnsChart(context, 'csi-satisfaction', {
      categories,
      series: [[say('satisfaction'), bodyOf(area, table.satisfaction)]],
      axis: { low: 0, high: max },
      place: { row, column: 0, rows: 16, columns: 4 },
    }),
  )
  sheet.chart(
    columnsChart(context, 'csi-loss', {
      categories,
      series: [[say('loss'), bodyOf(area, table.loss)]],
      axis: null,
      place: { row, column: 4, rows: 16, columns: 5 },
    }),
  )
  sheet.chart(matrixChart(context, area, row + 17))
}

/** Martilla and James, Journal of Marketing 41(1), 1977. Its points have numbers, for people write criteria of their own. */
function matrixChart({ say }: TemplateContext, area: Area, row: number): PlannedChart {
  const [up, across] = [bodyOf(area, table.importance), bodyOf(area, table.satisfaction)]
  return {
    kind: 'matrix',
    title: say('chart-csi-matrix'),
    description: say('chart-csi-matrix-description'),
    categories: null,
    series: [{ title: say('csi-criteria'), area: up, across, interval: null }],
    scheme: null,
    axis: { low: 1, high: max },
    axisTitles: { up: say('importance'), across: say('satisfaction') },
    place: { row, column: 0, rows: 22, columns: 9 },
  }
}

export function csiResults(context: TemplateContext): readonly [SheetPlan, Headline] {
  const { say, results, answers } = context
  const sheet = new SheetWriter(results.csi, [24, 13, 13, 13, 13, 13, 12, 12, 12])
  sheet.block(say('csi-title'), noteOf(context))
  const blank = (column: number) =>
    reference(answers.csi, { row: 1, column, rows: rowsOf(context, 'csi'), columns: criteria.length }, [
      criteria.map(() => null),
    ])
  const [importance, satisfaction] = [blank(0), blank(criteria.length)]
  const ends = endsOf(nativeInterval([importance.text, satisfaction.text, '', String(max)]))
  const respondents = respondentsOf(importance, satisfaction)
  const weighted = allCriteria(context, table.weighted)
  const headline = writeHeadline(sheet, context, {
    metric: 'CSI',
    study: 'csi',
    score: () => `IF(COUNT(${weighted})=0,"",100*SUM(${weighted})/${max})`,
    interval: (counted) => {
      const [low = '', high = ''] = ends.map((end) => `IF(${counted}<2,"",${end})`)
      return [low, high]
    },
    counted: { formula: respondents?.formula ?? '', value: 0, style: 'integer' },
    style: 'score',
  })
  const area = writeCriteria(sheet, context)
  writeCharts(sheet, context, area)
  return [sheet.plan(), headline]
}
