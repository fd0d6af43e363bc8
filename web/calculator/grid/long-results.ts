/**
 * What calls give that would hold the page up: they are computed in a Worker. Univer computes without waiting, so a formula first
 * shows dots, or after a change what it showed before, and is computed anew when its answer has come.
 */
import type { ComputeRequest } from '../../sheet/apart/compute.ts'
import { computeApart } from '../../sheet/apart/compute-apart.ts'
import { isSame, LongCalls } from '../../sheet/apart/long-calls.ts'
import type { Result } from '../../sheet/contract.ts'
import type { CallAnswers } from './functions.ts'
import type { Place } from './messages.ts'
import type { Progress, Task } from './progress.ts'

const kDots = '…'
/** Of answers that have come. */
const kMostKept = 200

interface Asked extends Task {
  readonly request: ComputeRequest
  result: Result
  isDone: boolean
  /** A person did not want to wait; `isTold` where the formula has said so: then it is asked anew. */
  isGivenUp: boolean
  isTold: boolean
  end: () => void
}

const isAt = ({ place, request }: Asked, { sheetId, row, column }: Place, name: string) =>
  place.sheetId === sheetId && place.row === row && place.column === column && request.function === name

export class LongResults {
  /** Told where answers have come, or will not. */
  onAnswer: (places: readonly Place[], isGivenUp: boolean) => void = () => {}
  readonly #here: CallAnswers
  readonly #progress: Progress
  readonly #calls = new LongCalls(async (request, signal) => {
    for (const each of this.#asked) if (isSame(each.request, request)) this.#progress.begun(each)
    return (await computeApart(request, signal)).result
  })
  #asked: Asked[] = []

  /** `here` computes on the page, where there is no Worker to be had. */
  constructor(here: CallAnswers, progress: Progress) {
    this.#here = here
    this.#progress = progress
  }

  /** True while formulas show dots, or what they showed before. */
  get pending(): boolean {
    return this.#asked.some(({ isDone }) => !isDone)
  }

  ask(place: Place, request: ComputeRequest): Result {
    const { function: name } = request
    const own = this.#asked.filter((each) => isAt(each, place, name))
    const known = own.find((each) => isSame(each.request, request))
    if (known) {
      known.isTold = known.isGivenUp
      return known.result
    }
    for (const each of own) if (!each.isDone) this.#end(each)
    const result = own.find(({ isGivenUp }) => !isGivenUp)?.result ?? kDots
    const asked = { name, place, request, result, isDone: false, isGivenUp: false, isTold: false, end: () => {} }
    this.#asked = [asked, ...this.#asked].filter(({ isDone }, index) => !isDone || index < kMostKept)
    this.#progress.asked()
    void this.#wait(asked)
    return asked.result
  }

  /** Another workbook is opened: nobody waits for what the last one asked. */
  forget(): void {
    for (const each of this.#asked) this.#end(each)
  }

  /** A person does not want to wait. */
  cancel(): void {
    const left = this.#asked.filter(({ isDone }) => !isDone)
    for (const each of left) {
      each.end()
      this.#settle(each, this.#here.unanswered('cancelled'))
      each.isGivenUp = true
    }
    if (left.length > 0)
      this.onAnswer(
        left.map(({ place }) => place),
        true,
      )
  }

  /** A calculation is over. */
  settled(): void {
    this.#asked = this.#asked.filter(({ isTold }) => !isTold)
  }

  /** A formula that asks for something else waits no more for what it asked before. */
  #end(asked: Asked): void {
    asked.end()
    if (!asked.isDone) this.#settle(asked, asked.result)
    this.#asked = this.#asked.filter((each) => each !== asked)
  }

  #settle(asked: Asked, result: Result): void {
    asked.result = result
    asked.isDone = true
    this.#progress.done(asked)
  }

  async #wait(asked: Asked): Promise<void> {
    const { function: name, arguments: args, origins } = asked.request
    const onCanceled = (end: () => void) => {
      asked.end = end
    }
    const answer = this.#calls.answer(asked.request, onCanceled)
    const result = await answer.catch(() => this.#here.call(name, args, { origins }))
    if (asked.isDone) return
    this.#settle(asked, result)
    this.onAnswer([asked.place], false)
  }
}
