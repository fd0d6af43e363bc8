/** What the cells of a column are, counted once. */
import { isBlank, numberOfText } from '../sheet/cells.ts'
import type { Cell } from '../sheet/contract.ts'
import type { Column, Scale } from './contract.ts'

/** More different texts than this make no groups and no scale. */
const mostDistinct = 200
/** Lengths of texts are looked at in the first ones. */
const lengthsLookedAt = 2000

const keptOthers = 3

export interface Profile {
  readonly holds: Column['holds']
  /** Cells that are not blank. */
  readonly filled: number
  /** Cells that our functions read as a number. */
  readonly numbers: number
  readonly whole: number
  readonly min: number
  readonly max: number
  /** How many are 0, 1 … 10. */
  readonly counts: readonly number[]
  /** Numbers that are none of these, the first few. */
  readonly others: readonly number[]
  /** Different cells; more than `mostDistinct` are not counted. */
  readonly distinct: number
  readonly averageLength: number
}

class Counter {
  filled = 0
  numbers = 0
  whole = 0
  min = Number.POSITIVE_INFINITY
  max = Number.NEGATIVE_INFINITY
  readonly counts = new Array<number>(11).fill(0)
  readonly others = new Set<number>()
  readonly distinct = new Map<Cell, number>()
  #texts = 0
  #length = 0

  note(cell: Cell): void {
    if (typeof cell === 'number') {
      this.#noteNumber(cell)
      if (this.distinct.size <= mostDistinct) this.distinct.set(cell, cell)
    } else if (isBlank(cell)) return
    else if (typeof cell === 'string') this.#noteText(cell)
    else if (typeof cell === 'boolean') this.distinct.set(cell, Number.NaN)
    this.filled += 1
  }

  #noteNumber(value: number): void {
    this.numbers += 1
    if (value < this.min) this.min = value
    if (value > this.max) this.max = value
    if (Number.isInteger(value)) this.whole += 1
    const count = this.counts[value]
    if (count !== undefined) this.counts[value] = count + 1
    else if (this.others.size < keptOthers) this.others.add(value)
  }

  /** A text seen before is not read again. */
  #noteText(text: string): void {
    const known = this.distinct.get(text)
    const number = known ?? (this.distinct.size <= mostDistinct ? numberOfText(text) : Number.NaN)
    if (known === undefined && this.distinct.size <= mostDistinct) this.distinct.set(text, number)
    if (!Number.isNaN(number)) this.#noteNumber(number)
    if (this.#texts < lengthsLookedAt) this.#length += text.length
    this.#texts += 1
  }

  get averageLength(): number {
    return this.#texts === 0 ? 0 : this.#length / Math.min(this.#texts, lengthsLookedAt)
  }
}

export function profileOf({ cells, holds }: Column): Profile {
  const counter = new Counter()
  if (holds !== 'nothing') for (const cell of cells) counter.note(cell)
  const { filled, numbers, whole, min, max, counts, others, distinct, averageLength } = counter
  return {
    holds,
    filled,
    numbers,
    whole,
    min,
    max,
    counts,
    others: [...others],
    distinct: distinct.size,
    averageLength,
  }
}

/** Numbers on the scale; where the scale has no 0, a 0 is no answer. */
export function answersOn({ counts }: Profile, { low, high }: Scale): number {
  return counts.slice(low, high + 1).reduce((sum, count) => sum + count, 0)
}

/** Numbers that are neither on the scale nor a 0 for a blank. */
export function offScale(profile: Profile, scale: Scale): number {
  const zeros = scale.low > 0 ? (profile.counts[0] ?? 0) : 0
  return profile.numbers - zeros - answersOn(profile, scale)
}

/** Answers above the scale and up to 10: few may be slips, more belong to a longer scale. */
export function answersAbove({ counts }: Profile, { high }: Scale): number {
  return counts.slice(high + 1).reduce((sum, count) => sum + count, 0)
}

/** Nearly all that is filled in is an answer on the scale, and what is not looks like a code for no answer. */
export function fitsScale(profile: Profile, scale: Scale): boolean {
  const answers = answersOn(profile, scale)
  const filled = profile.filled - (scale.low > 0 ? (profile.counts[0] ?? 0) : 0)
  return answers > 0 && answers >= 0.9 * filled && answersAbove(profile, scale) <= 0.05 * filled
}
