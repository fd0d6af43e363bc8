/** What moves the recommendation: the importance of each satisfaction for it. */
import { isOffScale } from '../sheet/answers.ts'
import { numberOfCell } from '../sheet/cells.ts'
import { tableOf } from './ask.ts'
import type { SheetPlan, Style } from './contract.ts'
import { SheetWriter } from './sheet-writer.ts'
import { columnsWith, type Subject } from './subject.ts'

const widths = [48, 12, 14, 14, 12]
const styles: Style[] = ['label', 'number', 'number', 'number', 'percent']

/** Regressions on every subset double with each attribute (DRIVERS itself goes to 14). */
const mostByEverySubset = 12
const fewestAttributes = 2

/** Every number of the column is an answer: a code for “does not apply” would move the result. */
function isClean({ survey, columns }: Subject, column: number): boolean {
  const scale = survey.questions[column]?.scale
  if (scale === null || scale === undefined) return false
  return columns.cellsOf(column).every((cell) => !isOffScale(numberOfCell(cell), scale))
}

/** The longest run of satisfactions side by side, without the outcome. */
function attributesOf(subject: Subject, outcome: number): number[] {
  const usable = columnsWith(subject.survey, 'satisfaction').filter(
    (column) => column !== outcome && isClean(subject, column),
  )
  const runs: number[][] = []
  for (const column of usable) {
    const last = runs.at(-1)
    if (last?.at(-1) === column - 1) last.push(column)
    else runs.push([column])
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), [])
}

function writeDrivers(sheet: SheetWriter, subject: Subject, outcome: number): void {
  const { ask, columns, language, say } = subject
  const attributes = attributesOf(subject, outcome)
  const block = columns.block(attributes)
  const names = columns.headings(attributes)
  if (attributes.length < fewestAttributes || block === null || names === null) return
  const method = attributes.length <= mostByEverySubset ? 'lmg' : 'johnson'
  const asked = ask('DRIVERS', columns.column(outcome), block, names, method, language)
  if (tableOf(asked) === null) return
  sheet.block(say('drivers-block', { question: columns.titleOf(outcome) }), say(`drivers-${method}`))
  sheet.spill(asked, { styles, headings: true, native: null })
}

export function driversSheet(subject: Subject, name: string): SheetPlan | null {
  const { say, nps } = subject
  const sheet = new SheetWriter(name, widths)
  sheet.block(say('drivers-title'), say('drivers-note'))
  const empty = sheet.row
  for (const { column } of nps) writeDrivers(sheet, subject, column)
  return sheet.row === empty ? null : sheet.plan()
}
