/** A call on many cells goes to a Worker; a newer call ends the one under way. */
import type { Argument, Loyalty, Rectangle } from '../../../web/sheet/contract.ts'
import { SheetFailure } from '../../../web/ui/index.ts'
import { type Computed, type ComputeRequest, compute } from './compute.ts'
import type { FromWorker, ToWorker } from './worker-contract.ts'

/** Fewer are computed before anybody could notice. */
const kManyCells = 100_000
const kCellsPerPart = 50_000

const isRectangle = (argument: Argument): argument is Rectangle => Array.isArray(argument)
const cellsIn = (argument: Argument): number =>
  isRectangle(argument) ? argument.length * (argument[0]?.length ?? 0) : 0
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

let working: Worker | null = null

function endWork(): void {
  working?.terminate()
  working = null
}

async function sendRows(worker: Worker, rows: Rectangle, argument: number): Promise<void> {
  const perPart = Math.max(1, Math.floor(kCellsPerPart / Math.max(1, rows[0]?.length ?? 1)))
  for (let from = 0; from < rows.length && worker === working; from += perPart) {
    worker.postMessage({ kind: 'rows', argument, rows: rows.slice(from, from + perPart) } satisfies ToWorker)
    await nextTask()
  }
}

/** Never settles when a newer call has ended it: nobody waits for it any more. */
function computeInWorker(request: ComputeRequest): Promise<Computed> {
  endWork()
  const worker = new Worker(new URL('./compute-worker.ts', import.meta.url), { type: 'module' })
  working = worker
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      endWork()
      if (data.kind === 'computed') resolve(data.computed)
      else reject(new SheetFailure('engine'))
    })
    worker.addEventListener('error', () => reject(new SheetFailure('engine')))
    void sendAll(worker, request)
  })
}

async function sendAll(worker: Worker, request: ComputeRequest): Promise<void> {
  for (const [i, argument] of request.arguments.entries())
    if (isRectangle(argument)) await sendRows(worker, argument, i)
  const rest = request.arguments.map((argument) => (isRectangle(argument) ? null : argument))
  worker.postMessage({ kind: 'compute', request: { ...request, arguments: rest } } satisfies ToWorker)
}

export function computeApart(loyalty: Loyalty, request: ComputeRequest): Computed | Promise<Computed> {
  const cells = request.arguments.reduce((sum: number, argument) => sum + cellsIn(argument), 0)
  return cells < kManyCells ? compute(loyalty, request) : computeInWorker(request)
}
