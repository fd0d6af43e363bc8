/** The sheet that a report on a large file rests on: the counts, and the queries that made them. */
import type { Say } from '../../sheet/say.ts'
import { type Reference, reference } from '../../workbook/columns.ts'
import type { PlannedCell, SheetPlan } from '../../workbook/contract.ts'
import { cellArea, SheetWriter } from '../../workbook/sheet-writer.ts'
import type { Tallied, Tally } from '../contract.ts'
import { skippedSums, sumsOf } from '../metrics.ts'

const widths = [34, 18, 18, 18, 18, 18, 18]

/** One count in its cell. */
export type CellOf = (tally: Tally, sum: string) => Reference & { readonly value: number }

/** Counts of one query, from the first row of its table to the last. */
export interface CountsTable {
  readonly tallied: Tallied
  readonly cell: CellOf
}

export class CountsSheet {
  readonly #say: Say
  readonly #sheet: SheetWriter
  readonly #queries: Tallied[] = []

  constructor(name: string, title: string, note: string, say: Say) {
    this.#say = say
    this.#sheet = new SheetWriter(name, widths)
    this.#sheet.block(title, note)
  }

  get name(): string {
    return this.#sheet.name
  }

  write(tallied: Tallied): CountsTable {
    const { question, by, tallies } = tallied
    const [sheet, say] = [this.#sheet, this.#say]
    const sums: readonly string[] = [...sumsOf(question.metric), ...skippedSums]
    this.#queries.push(tallied)
    sheet.block(titleOf(tallied, say))
    sheet.headings(['', 'label'], ...sums.map((sum) => [say(`sum-${sum}`), 'integer'] as const))
    const rows = new Map<Tally, number>()
    for (const tally of tallies) {
      const label: PlannedCell = { value: by.kind === 'all' ? '' : tally.label || say('no-part'), style: 'label' }
      const counts = sums.map((sum): PlannedCell => ({ value: tally.sums[sum] ?? 0, style: 'integer' }))
      rows.set(tally, sheet.line(label, ...counts))
    }
    const cell: CellOf = (tally, sum) => {
      const value = tally.sums[sum] ?? 0
      const place = cellArea(rows.get(tally) ?? 0, 1 + sums.indexOf(sum))
      return { ...reference(sheet.name, place, [[value]]), value }
    }
    return { tallied, cell }
  }

  plan(): SheetPlan {
    const sheet = this.#sheet
    sheet.block(this.#say('counts-sql'), this.#say('counts-sql-note'))
    for (const tallied of this.#queries) {
      sheet.skip()
      sheet.line({ value: titleOf(tallied, this.#say), style: 'label' })
      for (const line of tallied.sql.split('\n')) sheet.note(line)
    }
    return sheet.plan()
  }
}

function titleOf({ question: { metric, title }, by }: Tallied, say: Say): string {
  return say(`counts-${by.kind}`, { metric, question: title, part: by.kind === 'all' ? '' : by.title })
}
