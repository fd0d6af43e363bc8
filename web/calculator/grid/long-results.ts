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

const kDots = '…'
/** Of answers that have come. */
const kMostKept = 200

interface Asked {
  readonly place: Place
  readonly request: ComputeRequest
  result: Result
  isDone: boolean
  end: () => void
}

const isAt = ({ place, request }: Asked, { sheetId, row, column }: Place, name: string) =>
  place.sheetId === sheetId && place.row === row && place.column === column && request.function === name

export class LongResults {
  /** Told where an answer has come. */
  onAnswer: (place: Place) => void = () => {}
  readonly #here: CallAnswers
  readonly #calls = new LongCalls(async (request, signal) => (await computeApart(request, signal)).result)
  #asked: Asked[] = []

  /** `here` computes on the page, where there is no Worker to be had. */
  constructor(here: CallAnswers) {
    this.#here = here
  }

  /** True while formulas show dots, or what they showed before. */
  get pending(): boolean {
    return this.#asked.some(({ isDone }) => !isDone)
  }

  ask(place: Place, request: ComputeRequest): Result {
    const own = this.#asked.filter((each) => isAt(each, place, request.function))
    const known = own.find((each) => isSame(each.request, request))
    if (known) return known.result
    for (const each of own) if (!each.isDone) this.#end(each)
    const asked: Asked = { place, request, result: own[0]?.result ?? kDots, isDone: false, end: () => {} }
    this.#asked = [asked, ...this.#asked].filter(({ isDone }, index) => !isDone || index < kMostKept)
    void this.#wait(asked)
    return asked.result
  }

  /** Another workbook is opened: nobody waits for what the last one asked. */
  forget(): void {
    for (const each of this.#asked) this.#end(each)
  }

  /** A formula that asks for something else waits no more for what it asked before. */
  #end(asked: Asked): void {
    asked.end()
    this.#asked = this.#asked.filter((each) => each !== asked)
  }

  async #wait(asked: Asked): Promise<void> {
    const { function: name, arguments: args, origins } = asked.request
    const onCanceled = (end: () => void) => {
      asked.end = end
    }
    const answer = this.#calls.answer(asked.request, onCanceled)
    asked.result = await answer.catch(() => this.#here.call(name, args, { origins }))
    asked.isDone = true
    if (this.#asked.includes(asked)) this.onAnswer(asked.place)
  }
}
