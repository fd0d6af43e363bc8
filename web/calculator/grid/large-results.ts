/**
 * What formulas over large data give, as the Worker has answered: Univer computes without waiting, so a formula first shows
 * dots, or after a change what it showed before, and is computed anew when its answer has come.
 */
import type { CallOptions, Result } from '../../sheet/contract.ts'
import type { DataArgument, DataCalls, DataRange } from '../data/contract.ts'
import type { Place } from './messages.ts'

const kDots = '…'
/** Answers that come faster are told of together, milliseconds. */
const kTogether = 400

interface Known {
  readonly args: readonly DataArgument[]
  result: Result
  /** Cells that were changed since may have changed it. */
  stale: boolean
  /** Formulas that wait for the answer that is under way; null where none is. */
  waiting: Place[] | null
}

export class LargeResults {
  readonly #calls: DataCalls
  readonly #answered: (places: readonly Place[]) => void
  readonly #known = new Map<string, Known>()
  #pending = 0
  #told = 0
  #ready: Place[] = []

  constructor(calls: DataCalls, answered: (places: readonly Place[]) => void) {
    this.#calls = calls
    this.#answered = answered
  }

  /** True while formulas show dots, or what they showed before. */
  get pending(): boolean {
    return this.#pending > 0
  }

  ask(place: Place, name: string, args: readonly DataArgument[], options: CallOptions): Result {
    const key = JSON.stringify([name, args, options])
    const known = this.#known.get(key) ?? { args, result: kDots, stale: true, waiting: null }
    this.#known.set(key, known)
    if (known.waiting) known.waiting.push(place)
    else if (known.stale) void this.#call(known, [place], () => this.#calls.call(name, args, options))
    return known.result
  }

  /** A person has changed a cell of the data. */
  changed(row: number, column: number): void {
    for (const known of this.#known.values()) {
      if (known.args.some((each) => 'range' in each && holds(each.range, row, column))) known.stale = true
    }
  }

  async #call(known: Known, places: Place[], call: () => Promise<Result>): Promise<void> {
    known.waiting = places
    known.stale = false
    this.#pending += 1
    known.result = await call()
    this.#pending -= 1
    this.#ready.push(...known.waiting)
    known.waiting = null
    this.#tell()
  }

  #tell(): void {
    if (this.#pending > 0 && performance.now() - this.#told < kTogether) return
    this.#told = performance.now()
    this.#answered(this.#ready.splice(0))
  }
}

const holds = ({ startRow, endRow, startColumn, endColumn }: DataRange, row: number, column: number) =>
  row >= startRow && row <= endRow && column >= startColumn && column <= endColumn
