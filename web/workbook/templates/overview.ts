/** The first sheet: what to do, and every score at a glance. */
import { limitsName } from '../bands-sheet.ts'
import type { SheetPlan } from '../contract.ts'
import { cellArea, SheetWriter } from '../sheet-writer.ts'
import { cellOf, type Headline, live, schemeOf, type TemplateContext } from './context.ts'
import { headlineColumns } from './headline.ts'

const steps = ['step-fill', 'step-read', 'step-bands', 'step-addin'] as const

/** A cell of a study's sheet; nothing while that shows nothing. */
const follow = (address: string) => `IF(${address}="","",${address})`

function writeScore(sheet: SheetWriter, context: TemplateContext, headline: Headline): void {
  const { say, answers, results } = context
  const { study, metric, row: from, style, hasInterval } = headline
  const of = (column: number) => follow(cellOf(results[study], from, column))
  const row = sheet.line(
    { value: metric, style: 'label' },
    live(of(headlineColumns.score), style),
    hasInterval ? live(of(headlineColumns.low), 'points') : null,
    hasInterval ? live(of(headlineColumns.high), 'points') : null,
    null,
    live(of(headlineColumns.band), 'text'),
    { value: answers[study], style: 'text' },
    { value: say(`about-${study}`), style: 'note' },
  )
  sheet.colour(cellArea(row, 1), schemeOf(context, metric), limitsName(metric))
}

export function overviewSheet(context: TemplateContext, name: string, headlines: readonly Headline[]): SheetPlan {
  const { say } = context
  const sheet = new SheetWriter(name, [14, 12, 12, 12, 3, 42, 24, 74])
  sheet.block(say('overview-title'), say('overview-note'))
  sheet.skip()
  sheet.headings(
    [say('metric'), 'label'],
    [say('score'), 'points'],
    [say('low'), 'points'],
    [say('high'), 'points'],
    ['', 'text'],
    [say('band'), 'text'],
    [say('fill-in'), 'text'],
    [say('about'), 'text'],
  )
  for (const headline of headlines) writeScore(sheet, context, headline)
  sheet.block(say('how'))
  steps.forEach((step, index) => {
    sheet.line({ value: `${index + 1}. ${say(step)}`, style: 'text' })
  })
  return sheet.plan()
}
