/** A call that would take long, in a Worker of its own: its memory is given back with the result, and it can be ended. */
import type { Rectangle } from '../contract.ts'
import { type Computed, type ComputeRequest, isRectangle } from './compute.ts'
import workerUrl from './compute-worker.ts?worker&url'
import type { FromWorker, ToWorker } from './contract.ts'

const kCellsPerPart = 50_000

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

async function sendRows(worker: Worker, rows: Rectangle, argument: number, signal: AbortSignal): Promise<void> {
  const perPart = Math.max(1, Math.floor(kCellsPerPart / Math.max(1, rows[0]?.length ?? 1)))
  for (let from = 0; from < rows.length && !signal.aborted; from += perPart) {
    worker.postMessage({ kind: 'rows', argument, rows: rows.slice(from, from + perPart) } satisfies ToWorker)
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
    const fail = () => {
      worker.terminate()
      reject(new Error('The Worker has no engine.'))
    }
    signal.addEventListener('abort', () => worker.terminate())
    worker.addEventListener('error', fail)
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'failed') return fail()
      worker.terminate()
      resolve(data.computed)
    })
    sendAll(worker, request, signal).catch(fail)
  })
}
