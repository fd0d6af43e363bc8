/** Churn of those who were customers before: newcomers have hardly had the time to leave. */
import { singleOf, tableOf } from './ask.ts'
import type { Counts } from './churn-counts.ts'
import type { PlannedCell } from './contract.ts'
import { nativeEnds } from './native/intervals.ts'
import { confidence } from './score-rows.ts'
import type { SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

/** Months of those who joined in the last quarter; 0 is no whole month yet. A person may change both. */
const newcomers = { from: 1, to: 3 }

/** Rows of the block, from its first. */
const rows = { from: 0, to: 1, newcomers: 2, before: 3 }
/** Below them. */
const shown = ['share-CHURN', 'churn-low', 'churn-high'] as const

/** For how many months each has been a customer. */
export interface Tenure {
  readonly title: string
  /** Those who stayed, with as many months as two cells say, which now are these. */
  readonly stayed: (from: string, to: string, now: typeof newcomers) => PlannedCell
}

function churnCells({ ask }: Subject, before: Counts['left'], left: Counts['left']): PlannedCell[] {
  const [score, interval] = [ask('CHURN', before, left), ask('PROPORTION.CI', left, before, confidence)]
  const [value, ends, plain] = [singleOf(score), tableOf(interval)?.[0], nativeEnds(interval)?.[0]]
  if (value === null || ends === undefined) return []
  const native = score.native === null ? {} : { native: `=${score.native}` }
  return [
    { formula: score.formula, value, style: 'percent', ...native },
    ...[0, 1].map((end): PlannedCell => {
      const formula = `=INDEX(${interval.formula.slice(1)},1,${end + 1})`
      return { formula, native: plain?.[end] ?? '', value: ends[end] ?? '', style: 'percent' }
    }),
  ]
}

export function writeChurnBefore(sheet: SheetWriter, subject: Subject, tenure: Tenure, counts: Counts): void {
  const { say } = subject
  sheet.block(say('churn-before'), say('churn-before-note'))
  const first = sheet.row
  const label = (id: string): PlannedCell => ({ value: say(id, { column: tenure.title }), style: 'label' })
  const [from, to] = [rows.from, rows.to].map((row) => sheet.at(first + row, 1)) as [string, string]
  const joined = tenure.stayed(from, to, newcomers)
  sheet.line(label('churn-new-from'), { value: newcomers.from, style: 'integer' })
  sheet.line(label('churn-new-to'), { value: newcomers.to, style: 'integer' })
  sheet.line(label('churn-new'), joined)
  const all = Number(counts.customers.cells[0]?.[0])
  const before = all - Number(joined.value)
  const formula = `=${counts.customers.text}-${sheet.at(first + rows.newcomers, 1)}`
  sheet.line(label('churn-there'), { formula, value: before, style: 'integer' })
  const there = sheet.reference({ row: first + rows.before, column: 1, rows: 1, columns: 1 }, [[before]])
  for (const [index, cell] of churnCells(subject, there, counts.left).entries())
    sheet.line(label(shown[index] ?? ''), cell)
}
