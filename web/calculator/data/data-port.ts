/**
 * The page's end of the Worker that holds a survey's columns. Orders wait here and go over one by one, so that those that wait
 * can be taken back. A Worker that is lost is filled anew for the next order.
 */
import type { CallOptions, Cell } from '../../sheet/contract.ts'
import { functions } from '../../sheet/loyalty.ts'
import type { Survey } from '../../survey/contract.ts'
import type { Shown } from '../../ui/shown.ts'
import type { Called, DataArgument, DataCalls, FileOrder, RangesOf, Unanswered } from './contract.ts'
import { HeldData } from './held-data.ts'
import type { Frozen } from './live.ts'
import type { DataAnswer, DataOrder, PlanOrder, ReadOrder } from './messages.ts'
import { received } from './sent-shown.ts'

/** A call that was taken back may end by itself, milliseconds: to fill another Worker takes longer. */
const kLastMoment = 1000

interface Waiting {
  readonly order: DataOrder
  readonly begun: () => void
  readonly done: (answer: DataAnswer | Unanswered) => void
}

export class DataPort implements DataCalls {
  readonly #survey: Survey
  readonly #changes = new Map<string, Extract<DataOrder, { type: 'set' }>>()
  #held: HeldData | null = null
  #queue: Waiting[] = []
  #running: Waiting | null = null
  #isOver = false
  rangesOf: RangesOf = async (references) => references.map(() => null)

  constructor(survey: Survey) {
    this.#survey = survey
  }

  /** null where the report cannot be planned. */
  async plan(order: PlanOrder): Promise<Frozen | null> {
    const answer = await this.#ask({ type: 'plan', order })
    return typeof answer === 'object' && answer.type === 'plan' ? answer.planned : null
  }

  async call(name: string, args: readonly DataArgument[], options: CallOptions, begun: () => void): Promise<Called> {
    const answer = await this.#ask({ type: 'call', call: { name, args, options } }, begun)
    if (typeof answer === 'string') return { why: answer }
    return answer.type === 'result' ? { result: answer.result } : { why: 'lost' }
  }

  /** Before the calls that wait: a person looks at it. */
  async read(order: ReadOrder): Promise<Shown | null> {
    const answer = await this.#ask({ type: 'read', order })
    return typeof answer === 'object' && answer.type === 'shown' ? received(answer.shown, functions) : null
  }

  set(row: number, column: number, cell: Cell): void {
    const order = { type: 'set', row, column, cell } as const
    this.#changes.set(`${row}:${column}`, order)
    const held = this.#held
    void held?.filled.then(() => held.tell(order))
  }

  async file(order: FileOrder): Promise<Blob | null> {
    const answer = await this.#ask({ type: 'file', order })
    return typeof answer === 'object' && answer.type === 'file' ? answer.file : null
  }

  cancel(): void {
    const calls = this.#queue.filter(({ order }) => order.type === 'call')
    this.#queue = this.#queue.filter(({ order }) => order.type !== 'call')
    for (const each of calls) each.done('cancelled')
    const running = this.#running
    if (running?.order.type !== 'call' && running?.order.type !== 'read') return
    if (running.order.type === 'call') running.done('cancelled')
    setTimeout(() => this.#running === running && this.#held?.end(), kLastMoment)
  }

  close(): void {
    this.#isOver = true
    this.#held?.end()
    this.#lose()
  }

  #ask(order: DataOrder, begun: () => void = () => {}): Promise<DataAnswer | Unanswered> {
    if (this.#isOver) return Promise.resolve('lost')
    return new Promise((done) => {
      const waiting = { order, begun, done }
      if (order.type === 'read') this.#queue.unshift(waiting)
      else this.#queue.push(waiting)
      if (!this.#running) void this.#work()
    })
  }

  async #work(): Promise<void> {
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
      this.#running = next
      next.begun()
      const held = this.#holding()
      await held.filled
      const answer = await held.ask(next.order)
      next.done(answer ?? 'lost')
      // Without an engine, or with one that has had a fault, it would fail again.
      if (answer?.type === 'failed') held.end()
      if (answer === null) this.#lose()
    }
    this.#running = null
  }

  #holding(): HeldData {
    if (!this.#held || this.#held.isOver)
      this.#held = new HeldData(this.#survey, this.#changes.values(), (references) => this.rangesOf(references))
    return this.#held
  }

  /** Nobody waits for an answer that will not come; who asks later is answered by another Worker. */
  #lose(): void {
    this.#held = null
    for (const each of this.#queue.splice(0)) each.done('lost')
  }
}
