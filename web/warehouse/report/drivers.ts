/** What moves the recommendation: rows that stand for all the answers, and the importances that DRIVERS finds in them. */

import type { Say } from '../../sheet/say.ts'
import { tableOf } from '../../workbook/ask.ts'
import type { PlannedCell, SheetPlan } from '../../workbook/contract.ts'
import { driversWidths } from '../../workbook/drivers-sheet.ts'
import { type SheetWriter as Sheet, SheetWriter } from '../../workbook/sheet-writer.ts'
import { stylesOf } from '../../workbook/spill-style.ts'
import type { Subject } from '../../workbook/subject.ts'
import type { Tally } from '../contract.ts'
import type { CountsTable } from './counts-sheet.ts'
import { factorOf, type Moments, meansOf, standIns } from './stand-ins.ts'

const with_ = (place: number) => `with_${place}`

function momentsOf(tallies: readonly Tally[]): Moments {
  return {
    answers: tallies[0]?.sums.answered ?? 0,
    totals: tallies.map(({ sums }) => sums.total ?? 0),
    products: tallies.map(({ sums }) => tallies.map((_tally, place) => sums[with_(place)] ?? 0)),
  }
}

const number = (formula: string, value: number): PlannedCell => ({ formula, value, style: 'number' })

/** Cells of the answers' covariances as a formula of the counts. */
function covariance({ tallied, cell }: CountsTable, one: number, other: number): string {
  const [a, b] = [tallied.tallies[one] as Tally, tallied.tallies[other] as Tally]
  const n = cell(a, 'answered').text
  return `(${cell(a, with_(other)).text}/${n}-${cell(a, 'total').text}*${cell(b, 'total').text}/${n}^2)`
}

/** A row for each step of the factor: below the diagonal of the step nothing. */
function writeFactor(sheet: Sheet, table: CountsTable, factor: readonly (readonly number[])[]): number {
  const first = sheet.row
  const at = (step: number, place: number) => sheet.at(first + step, place + 1)
  const above = (step: number, one: number, other: number) =>
    step === 0 ? '' : `-SUMPRODUCT(${at(0, one)}:${at(step - 1, one)},${at(0, other)}:${at(step - 1, other)})`
  factor.forEach((_row, step) => {
    const spread = covariance(table, step, step)
    const left = `${spread}${above(step, step, step)}`
    const cells = factor.map((_each, place): PlannedCell | null => {
      const value = factor[place]?.[step] ?? 0
      if (place < step) return { value: 0, style: 'number' }
      if (place === step) return number(`=IF(${left}>0.000000000001*${spread},SQRT(MAX(0,${left})),0)`, value)
      const own = `${covariance(table, place, step)}${above(step, place, step)}`
      return number(`=IF(${at(step, step)}=0,0,(${own})/${at(step, step)})`, value)
    })
    sheet.line(null, ...cells)
  })
  return first
}

/** Two rows for each step: the means with the step added, and with it taken away. */
function writeRows(sheet: Sheet, means: number, factor: number, rows: readonly (readonly number[])[]): void {
  rows.forEach((values, index) => {
    const sign = index % 2 === 0 ? '+' : '-'
    const cells = values.map((value, place) => {
      const [mean, step] = [sheet.at(means, place + 1), sheet.at(factor + Math.floor(index / 2), place + 1)]
      return number(`=${mean}${sign}${step}`, value)
    })
    sheet.line(null, ...cells)
  })
}

/** `row` is where the block begins; gives where its rows of numbers are. */
function writeStandIns(sheet: Sheet, table: CountsTable, words: Say) {
  const { tallies } = table.tallied
  const moments = momentsOf(tallies)
  const [means, factor] = [meansOf(moments), factorOf(moments)]
  const rows = standIns(means, factor)
  sheet.block(words('stand-ins'), words('stand-ins-note'))
  const names = sheet.row
  sheet.headings(['', 'label'], ...tallies.map(({ label }) => [label, 'number'] as const))
  const meansAt = sheet.line(
    { value: words('stand-ins-means'), style: 'label' },
    ...tallies.map((tally, place) => {
      const [total, n] = ['total', 'answered'].map((name) => table.cell(tally, name).text)
      return number(`=${total}/${n}`, means[place] ?? 0)
    }),
  )
  const factorAt = writeFactor(sheet, table, factor)
  const first = sheet.row
  writeRows(sheet, meansAt, factorAt, rows)
  const block = (column: number, columns: number) =>
    sheet.reference(
      { row: first, column: 1 + column, rows: rows.length, columns },
      rows.map((row) => row.slice(column, column + columns)),
    )
  const labels = tallies.slice(1).map(({ label }) => label)
  const attributes = labels.length
  return {
    outcome: block(0, 1),
    attributes: block(1, attributes),
    names: sheet.reference({ row: names, column: 2, rows: 1, columns: attributes }, [labels]),
  }
}

function writeDrivers(sheet: Sheet, subject: Subject, words: Say, table: CountsTable): void {
  const { ask, language, say } = subject
  sheet.block(say('drivers-block', { question: table.tallied.title }), say('drivers-lmg'))
  const top = sheet.row
  sheet.skip(table.tallied.tallies.length)
  const given = writeStandIns(sheet, table, words)
  const asked = ask('DRIVERS', given.outcome, given.attributes, given.names, 'lmg', language)
  if (tableOf(asked) !== null) sheet.spillAt(top, 0, asked, { ...stylesOf(asked), headings: true, native: null })
}

export function countedDrivers(
  subject: Subject,
  name: string,
  words: Say,
  tables: readonly CountsTable[],
): SheetPlan | null {
  if (tables.length === 0) return null
  const sheet = new SheetWriter(name, driversWidths)
  sheet.block(subject.say('drivers-title'), subject.say('drivers-note'))
  for (const table of tables) writeDrivers(sheet, subject, words, table)
  return sheet.plan()
}
