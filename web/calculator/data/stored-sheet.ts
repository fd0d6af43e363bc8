/** Large data as the panel sees any spreadsheet: their own cells from here, those of other sheets from the page. */
import { parseA1Ref } from '@borgar/fx'
import type { CellRange, Sheet } from '../../ui/sheet.ts'
import { rangeAddress } from '../grid/address.ts'
import type { DataRange } from './contract.ts'
import type { ReadOrder } from './messages.ts'
import type { Stored } from './stored.ts'

interface StoredSheet {
  readonly stored: Stored
  readonly name: ReadOrder['sheet']
  readonly formulas: ReadOrder['formulas']
  readonly fromPage: (references: readonly string[]) => Promise<readonly (CellRange | null)[]>
}

export function storedSheet({ stored, name, formulas, fromPage }: StoredSheet): Sheet {
  const own = (reference: string): CellRange | null => {
    const range = rangeOn(name, reference, stored)
    if (!range || formulas.some(([row, column]) => isIn(range, row, column))) return null
    return { address: rangeAddress(name, range), cells: stored.rectangle(range) }
  }
  return {
    selection: async () => null,
    readRanges: async (references) => {
      const ranges: (CellRange | null)[] = []
      for (const reference of references) ranges.push(own(reference) ?? (await fromPage([reference]))[0] ?? null)
      return ranges
    },
  }
}

const isIn = ({ startRow, endRow, startColumn, endColumn }: DataRange, row: number, column: number) =>
  row >= startRow && row <= endRow && column >= startColumn && column <= endColumn

/** Of whole columns the part in use; null for what does not lie on the sheet. */
function rangeOn(name: string, reference: string, { rows, columns }: Stored): DataRange | null {
  const parsed = parseA1Ref(reference)
  if (!parsed || !('range' in parsed) || !parsed.range || parsed.context?.at(-1) !== name) return null
  const { top, left, bottom, right } = parsed.range
  return {
    startRow: top ?? 0,
    startColumn: left ?? 0,
    endRow: bottom ?? rows - 1,
    endColumn: right ?? columns - 1,
  }
}
