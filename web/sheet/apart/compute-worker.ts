/** Computes what would hold up the page. */
import engineUrl from '../../../build/engine/engine.wasm?url'
import { loadEngine } from '../../../wasm/js/load.ts'
import type { Cell } from '../contract.ts'
import { createLoyalty } from '../loyalty.ts'
import { type ComputeRequest, compute } from './compute.ts'
import type { FromWorker, ToWorker } from './contract.ts'

const loyalty = loadEngine(fetch(engineUrl)).then(createLoyalty)
const rows = new Map<number, (readonly Cell[])[]>()

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'rows') {
    const known = rows.get(data.argument) ?? []
    for (const row of data.rows) known.push(row)
    rows.set(data.argument, known)
    return
  }
  const answer = await computeAll(data.request).catch((): FromWorker => ({ kind: 'failed' }))
  postMessage(answer)
})

async function computeAll(request: ComputeRequest): Promise<FromWorker> {
  const args = request.arguments.map((argument, i) => rows.get(i) ?? argument)
  return { kind: 'computed', computed: compute(await loyalty, { ...request, arguments: args }) }
}
