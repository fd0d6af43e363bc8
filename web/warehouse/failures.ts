/** What a person is told when the database cannot go on. */
import { Refusal } from '../import/refusal.ts'
import type { LargeKind } from './contract.ts'

/** The last of them is how its module ends where its own stack has no room left. */
const outOfMemory =
  /out of memory|bad_alloc|memory access out of bounds|cannot enlarge memory|allocation (?:failed|failure)|table index is out of bounds|null function or function signature/i
const rowOfText = /\bline:? (\d+)/i

/** What the database itself says is for those who build it. */
export function refusalOf(error: unknown, kind: LargeKind): Refusal {
  if (error instanceof Refusal) return error
  const message = String(error)
  if (outOfMemory.test(message)) return new Refusal('import-large-memory')
  if (kind === 'parquet') return new Refusal('import-parquet-damaged')
  const [, row] = rowOfText.exec(message) ?? []
  return new Refusal('import-large-row', { row: Number(row ?? 0) })
}
