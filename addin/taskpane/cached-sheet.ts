/** A sheet that does not ask twice for the same cells: the score, the form and the check read one selection one after another. */
import type { CellRange, Sheet } from '../../web/ui/index.ts'

/** A few ranges are what one formula reads; more would only hold memory, as would several very large ones. */
const kMostKept = 6
const kMostCells = 2_000_000

const cellsIn = (range: CellRange | null): number => (range ? range.cells.length * (range.cells[0]?.length ?? 0) : 0)

export interface CachedSheet extends Sheet {
  /** Cells may have other contents now. */
  forget(): void
}

export function cachedSheet(sheet: Sheet): CachedSheet {
  const kept = new Map<string, Promise<CellRange | null>>()
  const sizes = new Map<string, number>()

  const dropOldest = (): void => {
    const [oldest] = kept.keys()
    if (oldest === undefined) return
    kept.delete(oldest)
    sizes.delete(oldest)
  }

  const measure = (reference: string, range: CellRange | null): void => {
    if (!kept.has(reference)) return
    sizes.set(reference, cellsIn(range))
    const total = () => [...sizes.values()].reduce((sum, cells) => sum + cells, 0)
    while (kept.size > 1 && total() > kMostCells) dropOldest()
  }

  const keep = (reference: string, range: Promise<CellRange | null>): void => {
    kept.delete(reference)
    kept.set(reference, range)
    if (kept.size > kMostKept) dropOldest()
    const forget = () => kept.get(reference) === range && kept.delete(reference)
    range.then((found) => measure(reference, found), forget)
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

  const forget = (): void => {
    kept.clear()
    sizes.clear()
  }
  return { ...sheet, readRanges, forget }
}
