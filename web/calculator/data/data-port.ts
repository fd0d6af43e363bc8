/** The page's end of the Worker that holds a survey's columns. */
import { emptied, send } from '../../import/transfer.ts'
import type { CallOptions, Cell, Result } from '../../sheet/contract.ts'
import type { Survey } from '../../survey/contract.ts'
import type { DataArgument, DataCalls, FileOrder } from './contract.ts'
import type { DataAnswer, DataMessage, PlanOrder } from './data-worker.ts'
import type { Frozen } from './live.ts'

const lost: Result = { error: '#N/A', message: '' }

export class DataPort implements DataCalls {
  readonly #worker = new Worker(new URL('./data-worker.ts', import.meta.url), { type: 'module' })
  readonly #calls = new Map<number, (result: Result) => void>()
  #last = 0
  #isOver = false
  #taken: () => void = () => undefined
  #planned: (planned: Frozen | null) => void = () => undefined
  #written: (file: Blob | null) => void = () => undefined

  private constructor() {
    this.#worker.onerror = () => this.#end()
    this.#worker.onmessage = ({ data }: MessageEvent<DataAnswer>) => this.#take(data)
  }

  /** With all cells of the survey, sent in slices that the page does not feel. */
  static async filled(survey: Survey): Promise<DataPort> {
    const port = new DataPort()
    port.#tell({ type: 'survey', survey: emptied(survey) })
    await send(survey, {
      post: (slices, owned) => port.#tell({ type: 'cells', slices }, owned),
      taken: () =>
        new Promise((next) => {
          if (port.#isOver) next()
          else port.#taken = next
        }),
    })
    return port
  }

  /** null where the report cannot be planned. */
  async plan(order: PlanOrder): Promise<Frozen | null> {
    if (this.#isOver) return null
    return new Promise((resolve) => {
      this.#planned = resolve
      this.#tell({ type: 'plan', order })
    })
  }

  async call(name: string, args: readonly DataArgument[], options: CallOptions): Promise<Result> {
    if (this.#isOver) return lost
    this.#last += 1
    const id = this.#last
    return new Promise((resolve) => {
      this.#calls.set(id, resolve)
      this.#tell({ type: 'call', id, call: { name, args, options } })
    })
  }

  set(row: number, column: number, cell: Cell): void {
    this.#tell({ type: 'set', row, column, cell })
  }

  async file(order: FileOrder): Promise<Blob | null> {
    if (this.#isOver) return null
    return new Promise((resolve) => {
      this.#written = resolve
      this.#tell({ type: 'file', order })
    })
  }

  close(): void {
    this.#end()
  }

  #tell(message: DataMessage, owned: ArrayBuffer[] = []): void {
    this.#worker.postMessage(message, owned)
  }

  #take(answer: DataAnswer): void {
    if (answer.type === 'taken') this.#taken()
    if (answer.type === 'plan') this.#planned(answer.planned)
    if (answer.type === 'failed') this.#planned(null)
    if (answer.type === 'file') this.#written(answer.file)
    if (answer.type !== 'result') return
    this.#calls.get(answer.id)?.(answer.result)
    this.#calls.delete(answer.id)
  }

  /** Nobody waits for an answer that will not come. */
  #end(): void {
    this.#isOver = true
    this.#worker.terminate()
    this.#taken()
    this.#planned(null)
    this.#written(null)
    for (const resolve of this.#calls.values()) resolve(lost)
    this.#calls.clear()
  }
}
