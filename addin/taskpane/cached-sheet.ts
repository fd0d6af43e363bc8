/** A sheet that does not ask twice for the same cells: the score, the form and the check read one selection one after another. */
import type { CellRange, Sheet } from '../../web/ui/index.ts'

/** A few ranges are what one formula reads; more would only hold memory. */
const kMostKept = 6

export interface CachedSheet extends Sheet {
  /** Cells may have other contents now. */
  forget(): void
}

export function cachedSheet(sheet: Sheet): CachedSheet {
  const kept = new Map<string, Promise<CellRange | null>>()

  const keep = (reference: string, range: Promise<CellRange | null>): void => {
    kept.delete(reference)
    kept.set(reference, range)
    const [oldest] = kept.keys()
    if (kept.size > kMostKept && oldest !== undefined) kept.delete(oldest)
    range.catch(() => kept.get(reference) === range && kept.delete(reference))
  }

  /** All that is not known in one question. */
  const readRanges = (references: readonly string[]): Promise<readonly (CellRange | null)[]> => {
    const unknown = references.filter((reference) => !kept.has(reference))
    const found = references.map((reference) => kept.get(reference))
    const answer = unknown.length > 0 ? sheet.readRanges(unknown) : null
    const asked = new Map(
      unknown.map((reference, i) => [reference, (answer ?? Promise.resolve([])).then((all) => all[i] ?? null)]),
    )
    for (const [reference, range] of asked) keep(reference, range)
    return Promise.all(references.map((reference, i) => found[i] ?? asked.get(reference) ?? null))
  }

  return { ...sheet, readRanges, forget: () => kept.clear() }
}
