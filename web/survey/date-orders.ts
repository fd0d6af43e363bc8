/** In which order day, month and year are written: a matter of the whole file. */
import type { Cell } from '../sheet/contract.ts'
import type { DateOrder } from './contract.ts'
import { ordersOf, serialOfDate, writtenDate } from './date-text.ts'
import type { RawColumns } from './heading-rows.ts'
import { holdsDates, isText } from './read-cells.ts'

/** So many answers never fall on one day of each month by chance. */
const manyDates = 20

/** How many dates read in each order alone, and how far the dates of each reading lie apart. */
class Orders {
  readonly #alone: Record<DateOrder, number> = { dmy: 0, mdy: 0, ymd: 0 }
  readonly #first = { dmy: Number.POSITIVE_INFINITY, mdy: Number.POSITIVE_INFINITY }
  readonly #last = { dmy: Number.NEGATIVE_INFINITY, mdy: Number.NEGATIVE_INFINITY }
  readonly #firstParts = new Set<number>()
  readonly #secondParts = new Set<number>()
  #both = 0
  #timed = 0

  note(text: string): void {
    const date = writtenDate(text)
    if (date === null) return
    const orders = ordersOf(date)
    const [only] = orders
    if (orders.length === 1 && only !== undefined) this.#alone[only] += 1
    if (orders.length !== 2) return
    this.#both += 1
    this.#firstParts.add(date.first)
    this.#secondParts.add(date.second)
    if (date.time > 0) this.#timed += 1
    for (const order of ['dmy', 'mdy'] as const) {
      const serial = serialOfDate(date, order)
      this.#first[order] = Math.min(this.#first[order], serial)
      this.#last[order] = Math.max(this.#last[order], serial)
    }
  }

  /** Those that fit, the likelier first: answers come in over weeks, so the order that puts them closer together. */
  fitting(): DateOrder[] {
    const { dmy, mdy, ymd } = this.#alone
    if (dmy > 0 || mdy > 0) return [dmy >= mdy ? 'dmy' : 'mdy']
    if (this.#both === 0) return ymd > 0 ? ['ymd'] : []
    const order = this.#ofOneMonth()
    if (order !== null) return [order]
    const spread = (reading: 'dmy' | 'mdy') => this.#last[reading] - this.#first[reading]
    return spread('mdy') < spread('dmy') ? ['mdy', 'dmy'] : ['dmy', 'mdy']
  }

  /**
   * Many clock times on several days of one month, or on one and the same day of several months: only the first happens, save
   * for the first of a month, on which reports are made.
   */
  #ofOneMonth(): 'dmy' | 'mdy' | null {
    const [first, second] = [this.#firstParts, this.#secondParts]
    const isMonth = (part: Set<number>, other: Set<number>) => part.size === 1 && !part.has(1) && other.size > 1
    if (this.#both < manyDates || this.#timed < this.#both) return null
    if (isMonth(first, second)) return 'mdy'
    return isMonth(second, first) ? 'dmy' : null
  }
}

const isYearFirst = (text: string) => writtenDate(text)?.yearFirst ?? true

/** A column of years first asks nothing; in any other each date may be the one that tells. */
export function dateOrdersOf(bodies: RawColumns, samples: readonly (readonly Cell[])[]): DateOrder[] {
  const orders = new Orders()
  bodies.forEach((body, index) => {
    const texts = (samples[index] ?? []).filter(isText)
    if (!holdsDates(texts)) return
    for (const cell of texts.every(isYearFirst) ? texts : body) if (isText(cell)) orders.note(cell)
  })
  return orders.fitting()
}
