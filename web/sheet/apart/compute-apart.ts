/** A call that would take long, in a Worker of its own: its memory is given back with the result, and it can be ended. */
import type { Cell, Rectangle } from '../contract.ts'
import { type Computed, type ComputeRequest, isRectangle } from './compute.ts'
import workerUrl from './compute-worker.ts?worker&url'
import type { FromWorker, ToWorker } from './contract.ts'
import { partsOf } from './parts.ts'

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

async function sendRows(worker: Worker, all: Rectangle, argument: number, signal: AbortSignal): Promise<void> {
  for (const rows of partsOf(all)) {
    if (signal.aborted) return
    worker.postMessage({ kind: 'rows', argument, rows } satisfies ToWorker)
    await nextTask()
  }
}

async function sendAll(worker: Worker, request: ComputeRequest, signal: AbortSignal): Promise<void> {
  for (const [i, argument] of request.arguments.entries())
    if (isRectangle(argument)) await sendRows(worker, argument, i, signal)
  const rest = request.arguments.map((argument) => (isRectangle(argument) ? null : argument))
  worker.postMessage({ kind: 'compute', request: { ...request, arguments: rest } } satisfies ToWorker)
}

/** Rejected where there is no engine for the Worker, or no Worker; never settles once the signal has ended it. */
export function computeApart(request: ComputeRequest, signal: AbortSignal): Promise<Computed> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl, { type: 'module' })
    const spilled: Cell[][] = []
    const fail = () => {
      worker.terminate()
      reject(new Error('The Worker has no engine.'))
    }
    signal.addEventListener('abort', () => worker.terminate())
    worker.addEventListener('error', fail)
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'failed') return fail()
      if (data.kind === 'rows') {
        for (const row of data.rows) spilled.push(row)
        return
      }
      worker.terminate()
      resolve(spilled.length === 0 ? data.computed : { ...data.computed, result: spilled })
    })
    sendAll(worker, request, signal).catch(fail)
  })
}
