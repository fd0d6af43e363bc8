/**
 * What calls give that would hold the page up: they are computed in a Worker. Univer computes without waiting, so a formula first
 * shows dots, or after a change what it showed before, and is computed anew when its answer has come.
 */
import type { ComputeRequest } from '../../sheet/apart/compute.ts'
import { computeApart } from '../../sheet/apart/compute-apart.ts'
import { isSame, LongCalls } from '../../sheet/apart/long-calls.ts'
import type { Result } from '../../sheet/contract.ts'
import type { CallAnswers } from './functions.ts'
import { keyOf, type Place } from './messages.ts'
import type { Progress, Task } from './progress.ts'

const kDots = '…'
/** Of answers that have come. */
const kMostKept = 200

interface Asked extends Task {
  readonly request: ComputeRequest
  result: Result
  end: () => void
}

const callOf = ({ place, name }: Task): string => `${keyOf(place)} ${name}`

export class LongResults {
  /** Told where answers have come, or will not. */
  onAnswer: (places: readonly Place[], isGivenUp: boolean) => void = () => {}
  readonly #here: CallAnswers
  readonly #progress: Progress
  readonly #calls = new LongCalls(async (request, signal) => {
    for (const each of this.#waiting) if (isSame(each.request, request)) this.#progress.begun(each)
    return (await computeApart(request, signal)).result
  })
  /** By the cell and the function: a sheet may ask ten thousand at once. */
  readonly #asked = new Map<string, readonly Asked[]>()
  readonly #waiting = new Set<Asked>()
  /** Those that came first before the others. */
  readonly #answered = new Set<Asked>()
  /** A person did not want to wait: once the formula has said so, it is asked anew. */
  readonly #givenUp = new Set<Asked>()
  readonly #told = new Set<Asked>()

  /** `here` computes on the page, where there is no Worker to be had. */
  constructor(here: CallAnswers, progress: Progress) {
    this.#here = here
    this.#progress = progress
  }

  /** True while formulas show dots, or what they showed before. */
  get pending(): boolean {
    return this.#waiting.size > 0
  }

  ask(place: Place, request: ComputeRequest): Result {
    const task = { name: request.function, place }
    const own = this.#asked.get(callOf(task)) ?? []
    const known = own.find((each) => isSame(each.request, request))
    if (known) {
      if (this.#givenUp.has(known)) this.#told.add(known)
      return known.result
    }
    for (const each of own) if (this.#waiting.has(each)) this.#end(each)
    const result = own.find((each) => !this.#givenUp.has(each))?.result ?? kDots
    const asked = { ...task, request, result, end: () => {} }
    this.#asked.set(callOf(asked), [asked, ...(this.#asked.get(callOf(asked)) ?? [])])
    this.#waiting.add(asked)
    this.#progress.asked()
    void this.#wait(asked)
    return result
  }

  /** Another workbook is opened: nobody waits for what the last one asked. */
  forget(): void {
    for (const each of this.#waiting) this.#end(each)
    for (const each of [this.#asked, this.#answered, this.#givenUp, this.#told]) each.clear()
  }

  /** True where a formula that is gone, or typed anew, waited or was given up: what is asked there next is asked anew. */
  leave(isLeft: (place: Place) => boolean): boolean {
    const left = [...this.#waiting, ...this.#givenUp].filter(({ place }) => isLeft(place))
    for (const each of left) this.#end(each)
    return left.length > 0
  }

  /** A person does not want to wait. */
  cancel(): void {
    const left = [...this.#waiting]
    for (const each of left) {
      each.end()
      this.#givenUp.add(each)
      this.#settle(each, this.#here.unanswered('cancelled'))
    }
    if (left.length > 0)
      this.onAnswer(
        left.map(({ place }) => place),
        true,
      )
  }

  /** A calculation is over. */
  settled(): void {
    for (const each of this.#told) this.#drop(each)
    this.#told.clear()
  }

  /** A formula that asks for something else waits no more for what it asked before. */
  #end(asked: Asked): void {
    asked.end()
    if (this.#waiting.has(asked)) this.#settle(asked, asked.result)
    this.#drop(asked)
  }

  #settle(asked: Asked, result: Result): void {
    asked.result = result
    this.#waiting.delete(asked)
    this.#progress.done(asked)
  }

  #drop(asked: Asked): void {
    for (const each of [this.#answered, this.#givenUp]) each.delete(asked)
    const others = this.#asked.get(callOf(asked))?.filter((each) => each !== asked) ?? []
    if (others.length > 0) this.#asked.set(callOf(asked), others)
    else this.#asked.delete(callOf(asked))
  }

  #keep(asked: Asked): void {
    this.#answered.add(asked)
    const [first] = this.#answered
    if (first && this.#answered.size > kMostKept) this.#drop(first)
  }

  async #wait(asked: Asked): Promise<void> {
    const { function: name, arguments: args, origins } = asked.request
    const onCanceled = (end: () => void) => {
      asked.end = end
    }
    const answer = this.#calls.answer(asked.request, onCanceled)
    const result = await answer.catch(() => this.#here.call(name, args, { origins }))
    if (!this.#waiting.has(asked)) return
    this.#settle(asked, result)
    this.#keep(asked)
    this.onAnswer([asked.place], false)
  }
}
