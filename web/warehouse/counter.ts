/** Asks the database for the answers of a survey: all of them, of each group, over time. */
import type { DateOrder, Role, Survey } from '../survey/contract.ts'
import { mostGroups } from '../survey/read-column.ts'
import type { Asked } from './asked.ts'
import type { Answered, By, LargeQuestion, Period, Tally } from './contract.ts'
import { countsQuery } from './counts-query.ts'
import { yearsOf } from './far-dates.ts'
import { asInFile } from './group-order.ts'
import { byGroup, byPeriod, type Grouping } from './grouping.ts'
import { metricOf, moreAdds, moreSums, skippedSums, sumsOf } from './metrics.ts'
import { inPeriods } from './periods.ts'
import { questionsOf, weightedOf } from './questions.ts'

/** Each is another pass over the rows. */
export const mostGroupings = 30

export const answersIn = ({ metric }: LargeQuestion, { sums }: Tally): number =>
  metricOf(metric).counted.reduce((all, name) => all + (sums[name] ?? 0), 0)

export const columnsIn = ({ questions }: Survey, role: Role): number[] =>
  questions.flatMap((question, column) => (question.role === role ? [column] : []))

export const titleOf = ({ table }: Survey, { columns }: Asked, column: number): string =>
  table.columns[column]?.title || (columns[column]?.name ?? '')

export class Counter {
  readonly #asked: Asked
  readonly #dateOrder: DateOrder | null

  constructor(asked: Asked, dateOrder: DateOrder | null) {
    this.#asked = asked
    this.#dateOrder = dateOrder
  }

  /** Of every question that was answered at all. */
  async totals(survey: Survey): Promise<Answered[]> {
    return this.#answeredOf(questionsOf(survey))
  }

  /** Questions whose answers have weights. */
  async weighted(survey: Survey): Promise<Answered[]> {
    return this.#answeredOf(weightedOf(survey))
  }

  async #answeredOf(questions: readonly LargeQuestion[]): Promise<Answered[]> {
    const found: Answered[] = []
    for (const question of questions) {
      const total = await this.#tallied(question, { kind: 'all' })
      if (total.tallies.some((tally) => answersIn(question, tally) > 0)) found.push(total)
    }
    return found
  }

  /** Of one question: by each column of groups, and over time. */
  async parts(survey: Survey, question: LargeQuestion): Promise<Answered[]> {
    const found: Answered[] = []
    for (const column of columnsIn(survey, 'segment').slice(0, mostGroupings)) {
      const by = { kind: 'group', title: titleOf(survey, this.#asked, column) } as const
      const groups = await this.#tallied(question, by, column)
      if (groups.tallies.length > 1 && groups.tallies.length <= mostGroups) found.push(asInFile(groups, survey, column))
    }
    for (const column of columnsIn(survey, 'date')) {
      const title = titleOf(survey, this.#asked, column)
      const periods = await inPeriods(
        (kind) => this.#tallied(question, { kind, title }, column),
        (tally) => question.metric === 'CLI' || answersIn(question, tally) > 0,
        await yearsOf(this.#asked, column, this.#dateOrder),
      )
      if (periods !== null) found.push(periods)
    }
    return found
  }

  async #tallied(question: LargeQuestion, by: By, column?: number): Promise<Answered> {
    const isWhole = by.kind === 'all'
    const answered = question.columns.flatMap((each) => this.#asked.column(each) ?? [])
    const grouping = groupingOf(this.#asked, by, column, this.#dateOrder)
    const more = (...answers: string[]) => moreAdds(question, isWhole, ...answers)
    const sql = countsQuery(question, answered, grouping ? { grouping, more } : { more })
    const { metric, title } = question
    const sums = [...sumsOf(metric), ...moreSums(question, isWhole), ...skippedSums]
    return { metric, title, question, by, sums, tallies: await this.#asked.tallies(sql), sql }
  }
}

export function groupingOf(asked: Asked, { kind }: By, place = -1, dateOrder: DateOrder | null): Grouping | undefined {
  const column = asked.column(place)
  if (kind === 'all' || column === undefined) return undefined
  return kind === 'group' ? byGroup(column) : byPeriod(column, kind as Period, dateOrder)
}
