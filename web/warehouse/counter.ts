/** Asks the database for the counts of a survey; what it was asked once it need not be asked again. */
import type { DateOrder, Role, Survey } from '../survey/contract.ts'
import { mostGroups } from '../survey/read-column.ts'
import type { LargeQuestion, Period, Tallied, Tally } from './contract.ts'
import { byGroup, byPeriod, countsQuery, type Grouping, type NamedColumn } from './counts-query.ts'
import type { Row } from './database.ts'
import { metricOf } from './metrics.ts'
import { questionsOf } from './questions.ts'

/** Each is another pass over the rows. */
const mostGroupings = 12
/** A trend of more rows is read by the quarter. */
const mostMonths = 60

type Rows = (sql: string) => Promise<readonly Row[]>

const tallyOf = ({ grouped_by, ...sums }: Row): Tally => ({
  label: String(grouped_by),
  sums: Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, Number(sum ?? 0)])),
})

export const answersIn = ({ metric }: LargeQuestion, { sums }: Tally): number =>
  metricOf(metric).counted.reduce((all, name) => all + (sums[name] ?? 0), 0)

export class Counter {
  readonly #rows: Rows
  readonly #columns: readonly NamedColumn[]
  readonly #dateOrder: DateOrder | null
  readonly #known = new Map<string, Promise<Tally[]>>()

  constructor(rows: Rows, columns: readonly NamedColumn[], dateOrder: DateOrder | null) {
    this.#rows = rows
    this.#columns = columns
    this.#dateOrder = dateOrder
  }

  /** Of every question that was answered at all. */
  async totals(survey: Survey): Promise<Tallied[]> {
    const found: Tallied[] = []
    for (const question of questionsOf(survey)) {
      const total = await this.#tallied(question, { kind: 'all' })
      if (total.tallies.some((tally) => answersIn(question, tally) > 0)) found.push(total)
    }
    return found
  }

  /** Of one question: by each column of groups, and over time. */
  async parts(survey: Survey, question: LargeQuestion): Promise<Tallied[]> {
    const found: Tallied[] = []
    for (const column of columnsIn(survey, 'segment').slice(0, mostGroupings)) {
      const groups = await this.#tallied(question, { kind: 'group', title: this.#titleOf(survey, column) }, column)
      if (groups.tallies.length > 1 && groups.tallies.length <= mostGroups) found.push(groups)
    }
    for (const column of columnsIn(survey, 'date')) {
      const periods = await this.#periods(question, this.#titleOf(survey, column), column)
      if (periods !== null) found.push(periods)
    }
    return found
  }

  /** By month; where all is within one month by week, where it is many years by quarter. */
  async #periods(question: LargeQuestion, title: string, column: number): Promise<Tallied | null> {
    const by = (kind: Period) => this.#tallied(question, { kind, title }, column)
    const named = ({ tallies }: Tallied) => tallies.filter(({ label }) => label !== '').length
    const months = await by('month')
    if (named(months) > 1 && named(months) <= mostMonths) return months
    const other = await by(named(months) > 1 ? 'quarter' : 'week')
    return named(other) > 1 ? other : null
  }

  #titleOf({ table }: Survey, column: number): string {
    return table.columns[column]?.title || (this.#columns[column]?.name ?? '')
  }

  async #tallied(question: LargeQuestion, by: Tallied['by'], column?: number): Promise<Tallied> {
    const answered = question.columns.flatMap((each) => this.#columns[each] ?? [])
    const sql = countsQuery(question, answered, this.#grouping(by.kind, column))
    const known = this.#known.get(sql) ?? this.#rows(sql).then((rows) => rows.map(tallyOf))
    this.#known.set(sql, known)
    return { question, by, tallies: await known, sql }
  }

  #grouping(kind: Tallied['by']['kind'], place = -1): Grouping | undefined {
    const column = this.#columns[place]
    if (kind === 'all' || column === undefined) return undefined
    return kind === 'group' ? byGroup(column) : byPeriod(column, kind, this.#dateOrder)
  }
}

const columnsIn = ({ questions }: Survey, role: Role): number[] =>
  questions.flatMap((question, column) => (question.role === role ? [column] : []))

const counted: readonly Role[] = ['recommend', 'repurchase', 'tryOthers', 'satisfaction', 'effort', 'segment', 'date']

/** Columns that counting reads. */
export const neededIn = ({ questions }: Survey): number[] =>
  questions.flatMap(({ role }, column) => (counted.includes(role) ? [column] : []))
