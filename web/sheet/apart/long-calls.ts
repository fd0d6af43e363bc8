/**
 * Calls that would hold up Excel or the page: computed in a Worker, one after another. Equal calls under way are computed once, and the
 * latest results answer formulas that ask the same of the same cells, as all copies of a formula do when a sheet is recalculated.
 */

import type { Argument, Cell, Result } from '../contract.ts'
import { type ComputeRequest, cellsIn } from './compute.ts'

/** Results are kept with their cells, which have to be compared: no more of them than a few columns of a full sheet. */
const mostResults = 8
const mostCells = 6_000_000
/** Milliseconds: a recalculation is over by then, and the memory is wanted. */
const keptFor = 60_000

type Compute = (request: ComputeRequest, signal: AbortSignal) => Promise<Result>

interface Known {
  readonly request: ComputeRequest
  readonly result: Promise<Result>
  readonly ending: AbortController
  /** Formulas that wait for it. */
  waiting: number
  isDone: boolean
}

/** Told when the formula does not need its result any more. */
export type OnCanceled = (end: () => void) => void

export class LongCalls {
  readonly #compute: Compute
  #known: Known[] = []
  #queue: Promise<unknown> = Promise.resolve()

  constructor(compute: Compute) {
    this.#compute = compute
  }

  /** Rejected where there is no Worker; never settles when all that waited for it were canceled. */
  async answer(request: ComputeRequest, onCanceled: OnCanceled): Promise<Result> {
    const known = this.#known.find((each) => isSame(each.request, request)) ?? this.#begin(request)
    this.#known = [known, ...this.#known.filter((each) => each !== known)]
    this.#forgetOldest()
    known.waiting += 1
    let isWaiting = true
    const leave = () => {
      if (isWaiting) known.waiting -= 1
      isWaiting = false
    }
    onCanceled(() => {
      leave()
      if (known.waiting === 0 && !known.isDone) this.#end(known)
    })
    return known.result.finally(leave)
  }

  #begin(request: ComputeRequest): Known {
    const ending = new AbortController()
    const result = this.#queue.then(() =>
      ending.signal.aborted ? new Promise<Result>(() => {}) : this.#compute(request, ending.signal),
    )
    const ended = new Promise<void>((resolve) => ending.signal.addEventListener('abort', () => resolve()))
    this.#queue = Promise.race([result.catch(() => {}), ended])
    const known: Known = { request, result, ending, waiting: 0, isDone: false }
    result.then(
      (found) => this.#keep(known, found),
      () => this.#forget(known),
    )
    return known
  }

  #keep(known: Known, result: Result): void {
    known.isDone = true
    if (isError(result)) this.#forget(known)
    else setTimeout(() => this.#forget(known), keptFor)
  }

  #end(known: Known): void {
    known.ending.abort()
    this.#forget(known)
  }

  #forget(known: Known): void {
    this.#known = this.#known.filter((each) => each !== known)
  }

  #forgetOldest(): void {
    let cells = 0
    this.#known = this.#known.filter(({ request, waiting }, place) => {
      cells += cellsIn(request)
      return waiting > 0 || (place < mostResults && cells <= mostCells)
    })
  }
}

const isError = (result: Result) => typeof result === 'object' && result !== null && 'error' in result

const isSameCell = (one: Cell | undefined, other: Cell | undefined): boolean =>
  one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other))

function isSameArgument(one: Argument, other: Argument): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return isSameCell(one as Cell, other as Cell)
  if (one.length !== other.length) return false
  for (let row = 0; row < one.length; row += 1) {
    const [cells, others] = [one[row] as readonly Cell[], other[row] as readonly Cell[]]
    if (cells.length !== others.length) return false
    for (let column = 0; column < cells.length; column += 1) {
      if (!isSameCell(cells[column], others[column])) return false
    }
  }
  return true
}

/** Addresses are compared too: an error names a cell. */
export const isSame = (one: ComputeRequest, other: ComputeRequest): boolean =>
  one.function === other.function &&
  one.language === other.language &&
  one.origins.length === other.origins.length &&
  one.origins.every((origin, i) => origin === other.origins[i]) &&
  one.arguments.length === other.arguments.length &&
  one.arguments.every((argument, i) => isSameArgument(argument, other.arguments[i]))
