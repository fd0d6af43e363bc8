/** Computes what would hold up the page. */
import engineUrl from '../../../build/engine/engine.wasm?url'
import { loadEngine } from '../../../wasm/js/load.ts'
import type { Cell } from '../contract.ts'
import { createLoyalty } from '../loyalty.ts'
import { type ComputeRequest, compute } from './compute.ts'
import type { FromWorker, ToWorker } from './contract.ts'
import { partsOf } from './parts.ts'

const loyalty = loadEngine(fetch(engineUrl)).then(createLoyalty)
const rows = new Map<number, (readonly Cell[])[]>()

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'rows') {
    const known = rows.get(data.argument) ?? []
    for (const row of data.rows) known.push(row)
    rows.set(data.argument, known)
    return
  }
  await answer(data.request).catch(() => tell({ kind: 'failed' }))
})

const tell = (message: FromWorker) => postMessage(message)

async function answer(request: ComputeRequest): Promise<void> {
  const args = request.arguments.map((argument, i) => rows.get(i) ?? argument)
  const computed = compute(await loyalty, { ...request, arguments: args })
  const { result } = computed
  if (!Array.isArray(result)) return tell({ kind: 'computed', computed })
  for (const part of partsOf(result)) tell({ kind: 'rows', rows: part })
  tell({ kind: 'computed', computed: { ...computed, result: null } })
}
