/** Loyalty in three questions. */
import { nativeInterval } from '../../sheet/cli-native.ts'
import type { Area, SheetPlan } from '../contract.ts'
import { endsOf } from '../native/intervals.ts'
import { SheetWriter } from '../sheet-writer.ts'
import { columnsChart, counting, filled, type Headline, live, type TemplateContext } from './context.ts'
import { dataSheet } from './data.ts'
import { writeHeadline } from './headline.ts'
import { bodyOf } from './nps.ts'

const questions = ['recommend', 'again', 'others'] as const
const answers = [1, 2, 3, 4, 5, 6] as const

export function cliAnswers(context: TemplateContext): SheetPlan {
  const { say } = context
  const asked = questions.map((question) => ({
    heading: { value: say(`cli-asked-${question}`), style: 'heading' } as const,
    width: 30,
    limits: { low: 1, high: 6, whole: true, message: say('cli-limits') },
  }))
  return dataSheet(context, 'cli', asked)
}

/** The points of a question's answers: 100 for a 1, 20 less for each step down. */
function pointsOf(given: string): string {
  const onScale = `${given},">=1",${given},"<=6"`
  return `IF(COUNTIFS(${onScale})=0,"",120-20*AVERAGEIFS(${given},${onScale}))`
}

function writeQuestions(sheet: SheetWriter, context: TemplateContext): Area {
  const { say } = context
  sheet.block(say('cli-questions'), say('cli-questions-note'))
  const area = { row: sheet.row, column: 0, rows: questions.length + 1, columns: 8 }
  sheet.headings(
    [say('question'), 'label'],
    [say('points'), 'points'],
    ...answers.map((answer) => [say('answered', { answer }), 'integer'] as const),
  )
  questions.forEach((question, index) => {
    const given = filled(context, 'cli', index)
    sheet.line(
      { value: say(`cli-${question}`), style: 'label' },
      live(pointsOf(given), 'points'),
      ...answers.map((answer) => counting(`COUNTIFS(${given},">=${answer}",${given},"<=${answer}")`)),
    )
  })
  return area
}

export function cliResults(context: TemplateContext): readonly [SheetPlan, Headline] {
  const { say, results, answers: sheets } = context
  const given = filled(context, 'cli', 0, questions.length)
  const sheet = new SheetWriter(results.cli, [24, 12, 12, 12, 12, 12, 12, 12, 12])
  sheet.block(say('cli-title'), say('cli-note', { sheet: sheets.cli }))
  const complete = questions.map((_, index) => {
    const column = filled(context, 'cli', index)
    return `(${column}>=1)*(${column}<=6)*ISNUMBER(${column})`
  })
  const ends = endsOf(nativeInterval([given]))
  const headline = writeHeadline(sheet, context, {
    metric: 'CLI',
    study: 'cli',
    score: (counted) => `IF(${counted}=0,"",CLI(${given}))`,
    interval: (counted) => {
      const [low = '', high = ''] = ends.map((end) => `IF(${counted}<2,"",${end})`)
      return [low, high]
    },
    counted: counting(`SUMPRODUCT(${complete.join('*')})`),
    style: 'score',
  })
  const area = writeQuestions(sheet, context)
  sheet.chart(
    columnsChart(context, 'cli-questions', {
      categories: bodyOf(area, 0),
      series: [[say('points'), bodyOf(area, 1)]],
      axis: { low: 0, high: 100 },
      place: { row: sheet.row + 1, column: 0, rows: 16, columns: 6 },
    }),
  )
  return [sheet.plan(), headline]
}
