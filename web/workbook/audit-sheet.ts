/** What each column holds and what of it counts. */

import { type NpsScale, npsScales } from '../../wasm/js/nps-scales.ts'
import { textOfSerial } from '../sheet/dates.ts'
import { createSay as createSurveySay, farDates } from '../survey/index.ts'
import { tableOf } from './ask.ts'
import { wideEnough } from './column-width.ts'
import { isPlainColumn } from './columns.ts'
import type { PlannedCell, SheetPlan } from './contract.ts'
import { nativeAudit } from './native/audit.ts'
import { SheetWriter } from './sheet-writer.ts'
import { stylesOf } from './spill-style.ts'
import { type Subject, scaleText } from './subject.ts'

const widths = [28, 12, 12, 12, 14, 14, 12]

const count = (formula: string, value: number): PlannedCell => ({ formula, value, style: 'integer' })

/** Filled in, blank, numbers on and off the scale, and the rest; the last three for answers only. */
type CountsOf = (column: number) => (PlannedCell | null)[]

function countsOf({ survey, columns }: Subject, column: number): (PlannedCell | null)[] {
  const { text, cells } = columns.column(column)
  const all = cells.map(([cell = null]) => cell)
  const blanks = all.filter((cell) => cell === null || cell === '').length
  const filled = count(`=ROWS(${text})-COUNTBLANK(${text})`, all.length - blanks)
  const blank = count(`=COUNTBLANK(${text})`, blanks)
  const scale = survey.questions[column]?.scale ?? null
  if (scale === null) return [filled, blank]
  const numbers = all.filter((cell) => typeof cell === 'number')
  const on = numbers.filter((cell) => cell >= scale.low && cell <= scale.high).length
  const between = `COUNTIFS(${text},">=${scale.low}",${text},"<=${scale.high}")`
  return [
    filled,
    blank,
    count(`=${between}`, on),
    count(`=COUNT(${text})-${between}`, numbers.length - on),
    count(`=ROWS(${text})-COUNTBLANK(${text})-COUNT(${text})`, all.length - blanks - numbers.length),
  ]
}

function writeColumns(sheet: SheetWriter, subject: Subject, counts: CountsOf): void {
  const { say, survey, columns, language } = subject
  const role = createSurveySay(language)
  const words = ['column', 'read-as', 'scale'].map((id) => [say(id), 'text'] as const)
  const headings = ['filled', 'blank', 'on-scale', 'off-scale', 'not-numbers'].map(
    (id) => [say(id), 'integer'] as const,
  )
  sheet.headings(...words, ...headings)
  survey.questions.forEach((question, column) => {
    const { scale } = question
    sheet.line(
      { value: columns.titleOf(column), style: 'label' },
      { value: role(`role-${question.role}`), style: 'text' },
      scale === null ? null : { value: scaleText(scale), style: 'text' },
      ...counts(column),
    )
  })
}

function writeAudit(sheet: SheetWriter, subject: Subject, column: number, scale: NpsScale): void {
  const { ask, columns, language, say } = subject
  const asked = ask('AUDIT', columns.column(column), scale, language)
  const values = tableOf(asked)
  if (values === null) return
  const native = isPlainColumn(columns.cellsOf(column), npsScales[scale])
    ? nativeAudit(columns.column(column), scale, values)
    : null
  sheet.block(say('audit-block', { question: columns.titleOf(column), scale }))
  sheet.spill(asked, { ...stylesOf(asked), headings: true, native })
}

function writeFarDates(sheet: SheetWriter, subject: Subject): void {
  const { survey, columns, language } = subject
  survey.questions.forEach(({ role }, column) => {
    const far = role === 'date' ? farDates(columns.cellsOf(column)) : null
    if (far === null) return
    const cell = columns.shownAddress(column, far.row)
    const date = textOfSerial(language, far.date)
    sheet.warning(subject.say('far-dates', { column: columns.titleOf(column), count: far.rows, cell, date }))
  })
}

/** A line for each column, however its cells are counted. */
export function auditOf(subject: Subject, name: string, counts: CountsOf): SheetWriter {
  const { say, survey } = subject
  const titles = survey.table.columns.map(({ title }) => title)
  const sheet = new SheetWriter(name, [wideEnough(titles, 48, 80), ...widths])
  sheet.block(say('audit-title'), say('audit-note'))
  sheet.skip()
  writeColumns(sheet, subject, counts)
  return sheet
}

export function auditSheet(subject: Subject, name: string): SheetPlan {
  const { survey, nps } = subject
  const sheet = auditOf(subject, name, (column) => countsOf(subject, column))
  writeFarDates(sheet, subject)
  const asked = survey.questions.flatMap(({ role, scale }, column) => {
    const name = scale === null ? '' : scaleText(scale)
    const isAnswered = nps.some((question) => question.column === column) || role === 'recommend'
    return isAnswered && Object.hasOwn(npsScales, name) ? [{ column, scale: name as NpsScale }] : []
  })
  for (const { column, scale } of asked) writeAudit(sheet, subject, column, scale)
  return sheet.plan()
}
