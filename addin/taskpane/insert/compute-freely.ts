/** A call on many cells goes to a Worker; a newer call ends the one under way. */
import { type Computed, type ComputeRequest, cellsIn, compute } from '../../../web/sheet/apart/compute.ts'
import { computeApart } from '../../../web/sheet/apart/compute-apart.ts'
import type { Loyalty } from '../../../web/sheet/contract.ts'
import { SheetFailure } from '../../../web/ui/index.ts'

/** Fewer are computed before anybody could notice. */
const kManyCells = 100_000

let working = new AbortController()

/** Never settles when a newer call has ended it: nobody waits for it any more. */
export async function computeFreely(loyalty: Loyalty, request: ComputeRequest): Promise<Computed> {
  if (cellsIn(request) < kManyCells) return compute(loyalty, request)
  working.abort()
  working = new AbortController()
  return computeApart(request, working.signal).catch(() => Promise.reject(new SheetFailure('engine')))
}
