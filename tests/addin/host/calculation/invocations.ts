/** Calls of custom functions as the script takes them (CustomFunctionProxy and InvocationContext). */
import { cancelMessage, type EventEntry, eventCategory, invokeMessage } from '../wire/messages.ts'

export interface Invocation {
  readonly functionId: string
  readonly parameters: readonly unknown[]
  /** Of the calling cell. */
  readonly address: string
  readonly flags: number
  readonly parameterAddresses: readonly (string | null)[] | null
}

export interface InvocationResult {
  readonly ok: boolean
  readonly value: unknown
  /** Meaningful when the call failed. */
  readonly code: number
}

/** Calls of custom functions that wait for their answer. Those of one turn travel in one message. */
export class Invocations {
  private readonly waiting = new Map<number, (result: InvocationResult) => void>()
  private queue: EventEntry[] = []
  private lastId = 0

  constructor(private readonly post: (entries: readonly EventEntry[]) => void) {}

  call({ functionId, parameters, address, flags, parameterAddresses }: Invocation): Promise<InvocationResult> {
    this.lastId += 1
    const id = this.lastId
    const json = JSON.stringify([id, functionId, parameters, address, flags, parameterAddresses])
    if (this.queue.length === 0) setImmediate(() => this.flush())
    this.queue.push([eventCategory.customFunction, invokeMessage, '', json, id])
    return new Promise((resolve) => this.waiting.set(id, resolve))
  }
  private flush(): void {
    this.post(this.queue)
    this.queue = []
  }

  finish(id: number, result: InvocationResult): void {
    this.waiting.get(id)?.(result)
    this.waiting.delete(id)
  }
  /** Their cells were changed or deleted: Excel says so and waits no more. */
  cancelAll(): void {
    const json = (id: number) => JSON.stringify({ invocationId: id })
    this.post([...this.waiting.keys()].map((id) => [eventCategory.customFunction, cancelMessage, '', json(id), id]))
    this.waiting.clear()
  }
  /** Their page is gone. */
  forgetAll(): void {
    this.waiting.clear()
  }
}
