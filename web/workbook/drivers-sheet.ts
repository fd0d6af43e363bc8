/** What moves the recommendation: the importance of each satisfaction for it. */
import { tableOf } from './ask.ts'
import type { SheetPlan } from './contract.ts'
import type { Fitting } from './fits.ts'
import { SheetWriter } from './sheet-writer.ts'
import { stylesOf } from './spill-style.ts'
import type { Subject } from './subject.ts'

export const driversWidths = [64, 12, 14, 14, 12]

export const fewestAttributes = 2

/** The longest run of columns side by side: the function takes one range. */
export function longestRun(columns: readonly number[]): number[] {
  const runs: number[][] = []
  for (const column of columns) {
    const last = runs.at(-1)
    if (last?.at(-1) === column - 1) last.push(column)
    else runs.push([column])
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), [])
}

function writeDrivers(sheet: SheetWriter, { ask, columns, language, say }: Subject, fitting: Fitting): void {
  const attributes = longestRun(fitting.columns('attributes'))
  const block = columns.block(attributes)
  const names = columns.headings(attributes)
  if (attributes.length < fewestAttributes || block === null || names === null) return
  const asked = ask('DRIVERS', columns.column(fitting.about), block, names, 'lmg', language)
  if (tableOf(asked) === null) return
  sheet.block(say('drivers-block', { question: columns.titleOf(fitting.about) }), say('drivers-lmg'))
  sheet.spill(asked, { ...stylesOf(asked), headings: true, native: null })
}

export function driversSheet(subject: Subject, name: string): SheetPlan | null {
  const { say, fits } = subject
  const sheet = new SheetWriter(name, driversWidths)
  sheet.block(say('drivers-title'), say('drivers-note'))
  const empty = sheet.row
  for (const fitting of fits('DRIVERS')) writeDrivers(sheet, subject, fitting)
  return sheet.row === empty ? null : sheet.plan()
}
