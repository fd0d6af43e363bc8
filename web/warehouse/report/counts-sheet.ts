/** The sheet that a report on a large file rests on: the counts, and the queries that made them. */

import type { Cell } from '../../sheet/contract.ts'
import { serialOfText } from '../../sheet/dates.ts'
import type { Say } from '../../sheet/say.ts'
import { type Reference, reference } from '../../workbook/columns.ts'
import type { PlannedCell, SheetPlan, Style } from '../../workbook/contract.ts'
import { cellArea, SheetWriter } from '../../workbook/sheet-writer.ts'
import type { By, Tallied, Tally } from '../contract.ts'

const widths = [34, 18, 18, 18, 18, 18, 18]

/** One count in its cell. */
export type Count = Reference & { readonly value: number }
export type CellOf = (tally: Tally, sum: string) => Count

/** Counts of one query, from the first row of its table to the last. */
export interface CountsTable<Of extends Tallied = Tallied> {
  readonly tallied: Of
  readonly cell: CellOf
  /** One sum in all rows, as formulas name them. */
  readonly column: (sum: string) => string
}

const amounts: readonly string[] = ['revenue']
const days: readonly string[] = ['first_day', 'last_day']

function styleOf(sum: string, value: number): Style {
  if (days.includes(sum)) return 'date'
  if (amounts.includes(sum)) return 'money'
  return Number.isInteger(value) ? 'integer' : 'number'
}

const periods: readonly By['kind'][] = ['week', 'month', 'quarter', 'cohort']

/** A number that names a group is a number in a sheet as well. */
export const groupName = (label: string): Cell => (/^(?:0|[1-9]\d{0,14})$/.test(label) ? Number(label) : label)

/** What a row is called; a period by its first day. */
function nameOf({ kind }: By, label: string, say: Say): PlannedCell {
  if (kind === 'all') return { value: '', style: 'label' }
  if (label === '') return { value: say('no-part'), style: 'label' }
  const day = periods.includes(kind) ? serialOfText(label) : Number.NaN
  return Number.isNaN(day) ? { value: groupName(label), style: 'label' } : { value: day, style: 'date' }
}

/** "gave_7" is said as a number of answers 7. */
const numbered = /^(gave|later|with)_(\d+)$/

function headingOf(sum: string, say: Say): string {
  const [, kind, number] = numbered.exec(sum) ?? []
  return kind === undefined
    ? say(`sum-${sum}`)
    : say(`sum-${kind}`, { number: String(Number(number) + Number(kind === 'with')) })
}

export class CountsSheet {
  readonly #say: Say
  readonly #sheet: SheetWriter
  readonly #queries = new Map<string, string>()

  constructor(name: string, title: string, note: string, say: Say) {
    this.#say = say
    this.#sheet = new SheetWriter(name, widths)
    this.#sheet.block(title, note)
  }

  write<Of extends Tallied>(tallied: Of): CountsTable<Of> {
    const { by, tallies, sums, sql, made } = tallied
    const [sheet, say] = [this.#sheet, this.#say]
    if (made !== undefined && !this.#queries.has(made)) this.#queries.set(made, say('counts-made'))
    if (!this.#queries.has(sql)) this.#queries.set(sql, titleOf(tallied, say))
    sheet.block(titleOf(tallied, say))
    sheet.headings(['', 'label'], ...sums.map((sum) => [headingOf(sum, say), 'integer'] as const))
    const first = sheet.row
    for (const { label, sums: own } of tallies) {
      const counts = sums.map((sum): PlannedCell => ({ value: own[sum] ?? 0, style: styleOf(sum, own[sum] ?? 0) }))
      sheet.line(nameOf(by, label, say), ...counts)
    }
    const at = (sum: string, row: number) => ({ ...cellArea(row, 1 + sums.indexOf(sum)) })
    const cell: CellOf = (tally, sum) => {
      const value = tally.sums[sum] ?? 0
      return { ...reference(sheet.name, at(sum, first + tallies.indexOf(tally)), [[value]]), value }
    }
    const column = (sum: string) => reference(sheet.name, { ...at(sum, first), rows: tallies.length }, []).text
    return { tallied, cell, column }
  }

  plan(): SheetPlan {
    const sheet = this.#sheet
    sheet.block(this.#say('counts-sql'), this.#say('counts-sql-note'))
    for (const [sql, title] of this.#queries) {
      sheet.skip()
      sheet.line({ value: title, style: 'label' })
      for (const line of sql.split('\n')) sheet.note(line)
    }
    return sheet.plan()
  }
}

function titleOf({ metric, title, by }: Tallied, say: Say): string {
  return say(`counts-${by.kind}`, { metric, question: title, part: by.kind === 'all' ? '' : by.title })
}
