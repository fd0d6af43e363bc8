/** Tables of the sheet of counts, written as the sheets of the report ask for them. */
import type { Subject } from '../../workbook/subject.ts'
import type { Answered, Tallied } from '../contract.ts'
import { type MetricName, metrics } from '../metrics.ts'
import type { CountsSheet, CountsTable } from './counts-sheet.ts'

/** What is measured, where no column of the file says it. */
const titles: Readonly<Record<string, string>> = { CLI: 'about-cli', CSI: 'csi-title', RPR: 'about-rpr' }

export class Tables {
  readonly sheet: CountsSheet
  readonly #subject: Subject

  constructor(sheet: CountsSheet, subject: Subject) {
    this.sheet = sheet
    this.#subject = subject
  }

  write<Of extends Tallied>(tallied: Of): CountsTable<Of> {
    if (tallied.metric === 'CHURN') return this.sheet.write({ ...tallied, metric: this.#subject.say('share-CHURN') })
    const id = titles[tallied.metric]
    return this.sheet.write(id === undefined ? tallied : { ...tallied, title: this.#subject.say(id) })
  }

  /** A table of a list of orders: it is called as the part of the report that reads it. */
  orders<Of extends Tallied>(tallied: Of | null, id: string): CountsTable<Of> | null {
    return tallied && this.sheet.write({ ...tallied, metric: this.#subject.say(id) })
  }

  cohorts(tallied: Tallied | 'long' | null): CountsTable | null {
    return tallied === 'long' ? null : this.orders(tallied, 'cohorts-title')
  }
}

const order = Object.keys(metrics) as MetricName[]

export const inOrder = (tables: readonly CountsTable<Answered>[]) =>
  order.flatMap((metric) => tables.filter(({ tallied }) => tallied.question.metric === metric))

export const isNps = ({ tallied }: CountsTable<Answered>) => tallied.question.metric === 'NPS'

export const isGroups = ({ tallied: { by } }: CountsTable) => by.kind === 'group'
