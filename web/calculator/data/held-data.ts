/** One Worker that holds a survey's columns. It may be gone at any moment: then it answers null. */
import { emptied, send } from '../../import/transfer.ts'
import type { Survey } from '../../survey/contract.ts'
import type { RangesOf } from './contract.ts'
import type { DataAnswer, DataOrder } from './messages.ts'

type Set = Extract<DataOrder, { type: 'set' }>

export class HeldData {
  readonly #worker = new Worker(new URL('./data-worker.ts', import.meta.url), { type: 'module' })
  readonly #rangesOf: RangesOf
  /** Resolves when all cells are there, or never will be. */
  readonly filled: Promise<void>
  #answered: (answer: DataAnswer | null) => void = () => undefined
  #isOver = false

  constructor(survey: Survey, changes: Iterable<Set>, rangesOf: RangesOf) {
    this.#rangesOf = rangesOf
    this.#worker.onerror = (event) => {
      event.preventDefault()
      this.end()
    }
    this.#worker.onmessage = ({ data }: MessageEvent<DataAnswer>) => {
      if (data.type === 'wanted') void this.#give(data.references)
      else this.#answered(data)
    }
    this.filled = this.#fill(survey, changes)
  }

  /** All cells of the survey, sent in slices that the page does not feel, and what was changed in them. */
  async #fill(survey: Survey, changes: Iterable<Set>): Promise<void> {
    this.tell({ type: 'survey', survey: emptied(survey) })
    let taken: Promise<DataAnswer | null> = Promise.resolve(null)
    await send(survey, {
      post: (slices, owned) => {
        taken = this.ask({ type: 'cells', slices }, owned)
      },
      taken: async () => (await taken) !== null,
    })
    for (const change of changes) this.tell(change)
  }

  get isOver(): boolean {
    return this.#isOver
  }

  /** One order at a time. */
  ask(order: DataOrder, owned: ArrayBuffer[] = []): Promise<DataAnswer | null> {
    if (this.#isOver) return Promise.resolve(null)
    return new Promise((resolve) => {
      this.#answered = resolve
      this.#worker.postMessage(order, owned)
    })
  }

  tell(order: DataOrder): void {
    this.#worker.postMessage(order)
  }

  end(): void {
    this.#isOver = true
    this.#worker.terminate()
    this.#answered(null)
  }

  async #give(references: readonly string[]): Promise<void> {
    const ranges = await this.#rangesOf(references).catch(() => references.map(() => null))
    this.tell({ type: 'given', ranges })
  }
}
