/**
 * What formulas over large data give, as the Worker has answered: Univer computes without waiting, so a formula first shows
 * dots, or after a change what it showed before, and is computed anew when its answer has come.
 */
import type { CallOptions, CellError, Result } from '../../sheet/contract.ts'
import type { DataArgument, DataCalls, DataRange, Unanswered } from '../data/contract.ts'
import type { Place } from './messages.ts'
import type { Progress } from './progress.ts'

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
  /** Has no answer, and says why. */
  isGivenUp: boolean
  /** Where the formula has said so: who asks later, asks anew. */
  isTold: boolean
}

export interface ResultRooms {
  readonly calls: DataCalls
  readonly progress: Progress
  readonly sentence: (why: Unanswered) => CellError
  /** Formulas that can be computed anew; `why` where that is to say that they were given up. */
  readonly answered: (places: readonly Place[], why: Unanswered | null) => void
}

export class LargeResults {
  readonly #rooms: ResultRooms
  readonly #known = new Map<string, Known>()
  #pending = 0
  #told = 0
  #ready: Place[] = []
  #why: Unanswered | null = null

  constructor(rooms: ResultRooms) {
    this.#rooms = rooms
  }

  /** True while formulas show dots, or what they showed before. */
  get pending(): boolean {
    return this.#pending > 0
  }

  ask(place: Place, name: string, args: readonly DataArgument[], options: CallOptions): Result {
    const key = JSON.stringify([name, args, options])
    const known = this.#known.get(key) ?? this.#unknown(args)
    this.#known.set(key, known)
    if (known.isGivenUp) known.isTold = true
    else if (known.waiting) known.waiting.push(place)
    else if (known.stale) void this.#call(known, { name, place }, options)
    return known.result
  }

  /** A person has changed a cell of the data. */
  changed(row: number, column: number): void {
    for (const known of this.#known.values()) {
      if (known.args.some((each) => 'range' in each && holds(each.range, row, column))) known.stale = true
    }
  }

  /** A calculation is over. */
  settled(): void {
    for (const [key, { isTold }] of this.#known) if (isTold) this.#known.delete(key)
  }

  #unknown(args: readonly DataArgument[]): Known {
    return { args, result: kDots, stale: true, waiting: null, isGivenUp: false, isTold: false }
  }

  async #call(known: Known, task: { readonly name: string; readonly place: Place }, options: CallOptions) {
    const { calls, progress, sentence } = this.#rooms
    known.waiting = [task.place]
    known.stale = false
    this.#pending += 1
    progress.asked()
    const called = await calls.call(task.name, known.args, options, () => progress.begun(task))
    known.isGivenUp = 'why' in called
    known.result = 'why' in called ? sentence(called.why) : called.result
    if ('why' in called) this.#why = called.why
    this.#pending -= 1
    this.#ready.push(...known.waiting)
    known.waiting = null
    this.#tell()
    progress.done(task)
  }

  #tell(): void {
    if (this.#pending > 0 && performance.now() - this.#told < kTogether) return
    this.#told = performance.now()
    this.#rooms.answered(this.#ready.splice(0), this.#why)
    this.#why = null
  }
}

const holds = ({ startRow, endRow, startColumn, endColumn }: DataRange, row: number, column: number) =>
  row >= startRow && row <= endRow && column >= startColumn && column <= endColumn
