/**
 * Calls that would hold up Excel or the page: computed in a Worker, one after another. Equal calls under way are computed once, and the
 * latest results answer formulas that ask the same of the same cells, as all copies of a formula do when a sheet is recalculated.
 */

import type { Argument, Cell, Result } from '../contract.ts'
import { text } from '../messages.ts'
import { type ComputeRequest, cellsIn, isRectangle } from './compute.ts'

/** Results are kept with their cells, which have to be compared: no more of them than a few columns of a full sheet. */
const mostResults = 8
const mostCells = 6_000_000
/** Milliseconds: a recalculation is over by then, and the memory is wanted. */
const keptFor = 60_000

type Compute = (request: ComputeRequest, signal: AbortSignal) => Promise<Result>

/** A call under way, as a person is shown it. */
export interface LongCall {
  readonly function: string
  readonly state: 'waiting' | 'running'
  /** When it began to wait, or to run: milliseconds since 1970. */
  readonly since: number
  /** How many formulas wait for it. */
  readonly formulas: number
  /** Ends it; the formulas get an error that says so. */
  readonly stop: () => void
}

interface Known {
  readonly request: ComputeRequest
  readonly key: string
  readonly result: Promise<Result>
  readonly ending: AbortController
  /** Answers the formulas that wait before anything is computed. */
  readonly settle: (result: Result) => void
  state: LongCall['state']
  since: number
  /** Formulas that wait for it. */
  waiting: number
}

/** Told when the formula does not need its result any more. */
export type OnCanceled = (end: () => void) => void

export class LongCalls {
  readonly #compute: Compute
  readonly #watchers = new Set<() => void>()
  /** Under way or done, by what of a call is short: a sheet may ask ten thousand at once. */
  readonly #known = new Map<string, readonly Known[]>()
  /** Under way, in the order in which they run. */
  readonly #begun = new Set<Known>()
  /** Those asked for last before the others. */
  #done: readonly Known[] = []
  #queue: Promise<unknown> = Promise.resolve()

  constructor(compute: Compute) {
    this.#compute = compute
  }

  /** The one that runs, then those that wait, in their order. */
  get underWay(): LongCall[] {
    return [...this.#begun].map((known) => ({
      function: known.request.function,
      state: known.state,
      since: known.since,
      formulas: known.waiting,
      stop: () => this.#stop(known),
    }))
  }

  /** `told` hears of every change of `underWay`, until what this returns is called. */
  watch(told: () => void): () => void {
    this.#watchers.add(told)
    return () => this.#watchers.delete(told)
  }

  /** Rejected where there is no Worker; never settles when all that waited for it were canceled. */
  async answer(request: ComputeRequest, onCanceled: OnCanceled): Promise<Result> {
    const key = keyOf(request)
    const known = this.#known.get(key)?.find((each) => isSame(each.request, request)) ?? this.#begin(request, key)
    if (this.#done.includes(known)) this.#keepDone(known)
    known.waiting += 1
    this.#tell()
    let isWaiting = true
    const leave = () => {
      if (isWaiting) known.waiting -= 1
      isWaiting = false
    }
    onCanceled(() => {
      leave()
      if (known.waiting === 0 && this.#begun.has(known)) this.#end(known)
      this.#tell()
    })
    return known.result.finally(leave)
  }

  #begin(request: ComputeRequest, key: string): Known {
    const ending = new AbortController()
    let settle = (_: Result) => {}
    const settled = new Promise<Result>((resolve) => {
      settle = resolve
    })
    const computed = this.#queue.then(() => (ending.signal.aborted ? settled : this.#run(known)))
    const result = Promise.race([computed, settled])
    const known: Known = { request, key, result, ending, settle, state: 'waiting', since: Date.now(), waiting: 0 }
    const ended = new Promise<void>((resolve) => ending.signal.addEventListener('abort', () => resolve()))
    this.#queue = Promise.race([result.catch(() => {}), ended])
    this.#begun.add(known)
    this.#known.set(key, [known, ...(this.#known.get(key) ?? [])])
    result.then(
      (found) => this.#keep(known, found),
      () => this.#end(known),
    )
    return known
  }

  #run(known: Known): Promise<Result> {
    known.state = 'running'
    known.since = Date.now()
    this.#tell()
    return this.#compute(known.request, known.ending.signal)
  }

  #keep(known: Known, result: Result): void {
    if (isError(result)) {
      this.#end(known)
      return
    }
    this.#begun.delete(known)
    this.#keepDone(known)
    setTimeout(() => this.#forget(known), keptFor)
    this.#tell()
  }

  #stop(known: Known): void {
    this.#end(known)
    known.settle({ error: '#N/A', message: text(known.request.language, 'error-stopped') })
  }

  /** Under way or not, nobody is given its result from now on who did not ask before. */
  #end(known: Known): void {
    known.ending.abort()
    this.#begun.delete(known)
    this.#forget(known)
    this.#tell()
  }

  #forget(known: Known): void {
    this.#done = this.#done.filter((each) => each !== known)
    const others = this.#known.get(known.key)?.filter((each) => each !== known) ?? []
    if (others.length > 0) this.#known.set(known.key, others)
    else this.#known.delete(known.key)
  }

  #keepDone(known: Known): void {
    this.#done = [known, ...this.#done.filter((each) => each !== known)]
    let cells = 0
    for (const [place, each] of this.#done.entries()) {
      cells += cellsIn(each.request)
      if (place >= mostResults || cells > mostCells) this.#forget(each)
    }
  }

  #tell(): void {
    for (const told of this.#watchers) told()
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

/** Equal calls have equal ones. */
const keyOf = ({ function: name, arguments: args, origins }: ComputeRequest): string =>
  JSON.stringify([name, origins, args.map((each) => (isRectangle(each) ? each.length : each))])

/** Addresses are compared too: an error names a cell. */
export const isSame = (one: ComputeRequest, other: ComputeRequest): boolean =>
  one.function === other.function &&
  one.language === other.language &&
  one.origins.length === other.origins.length &&
  one.origins.every((origin, i) => origin === other.origins[i]) &&
  one.arguments.length === other.arguments.length &&
  one.arguments.every((argument, i) => isSameArgument(argument, other.arguments[i]))
