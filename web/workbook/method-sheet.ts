/** How the numbers of a report were made: what an auditor asks. */
import { version } from '../../package.json'
import { tableOf } from './ask.ts'
import type { PlannedCell, SheetPlan } from './contract.ts'
import { definedBy, publisherOf } from './publisher.ts'
import type { ScoreRow } from './score-rows.ts'
import { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

const widths = [24, 60, 60, 60, 12]

/** The function whose result is the score. */
const functionOf = ({ score }: ScoreRow) => /^=([A-Z.]+)\(/.exec(score.formula)?.[1] ?? ''

/** Metrics whose interval has a method of its own; the others are shares. */
const ownMethods = ['NPS', 'CSI', 'CLI']

function intervalMethod({ say }: Subject, row: ScoreRow): string {
  if (row.interval === null || tableOf(row.interval) === null) return ''
  const [metric = ''] = functionOf(row).split('.')
  return say(`method-interval-${ownMethods.includes(metric) ? metric.toLowerCase() : 'share'}`)
}

/** What holds for every score of a metric. */
function writeMetric(sheet: SheetWriter, subject: Subject, row: ScoreRow): void {
  const { say, loyalty, language } = subject
  const help = loyalty.functions.find(({ name }) => name === functionOf(row))?.help(language) ?? ''
  const lines = [
    [say('method-definition'), help],
    [say('method-interval'), intervalMethod(subject, row)],
    [say('method-source'), definedBy(functionOf(row), say)],
    [say('method-bands'), row.scheme === undefined ? '' : publisherOf(row.scheme, language)],
  ].filter(([, value]) => value !== '')
  sheet.block(functionOf(row))
  for (const [label = '', value = ''] of lines) sheet.described(label, value)
}

function writeFormulas(sheet: SheetWriter, { say }: Subject, scores: readonly ScoreRow[]): void {
  sheet.block(say('method-formulas'), say('method-formulas-note'))
  const words = ['metric', 'question', 'method-formula', 'method-interval-formula'].map(
    (id) => [say(id), 'text'] as const,
  )
  sheet.headings(...words, [say('answers'), 'integer'])
  for (const { metric, about, score, interval, counted } of scores) {
    const texts = [metric, about, score.formula, interval?.formula ?? '']
    const cells = texts.map((value): PlannedCell => ({ value, style: 'text' }))
    sheet.line(...cells, counted === null ? null : { ...counted, style: 'integer' })
  }
}

export function methodSheet(subject: Subject, name: string, scores: readonly ScoreRow[]): SheetPlan | null {
  if (scores.length === 0) return null
  const { say, survey } = subject
  const sheet = new SheetWriter(name, widths)
  sheet.block(say('method-title'), say('method-note', { version, rows: survey.table.rows, name: survey.table.name }))
  const isFirst = (row: ScoreRow, index: number) =>
    scores.findIndex((other) => functionOf(other) === functionOf(row)) === index
  for (const row of scores.filter(isFirst)) writeMetric(sheet, subject, row)
  writeFormulas(sheet, subject, scores)
  return sheet.plan('method')
}
