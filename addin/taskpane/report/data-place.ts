/** Where a report finds its data. */
import { parseA1Ref } from '@borgar/fx'
import type { DataPlace } from '../../../web/workbook/contract.ts'

/** The row of headings is the last one above the answers. */
export function dataPlaceOf(address: string, rowsAbove: number, sheet: string): DataPlace {
  const parsed = parseA1Ref(address)
  const { top, left } = (parsed && 'range' in parsed ? parsed.range : null) ?? {}
  return { sheet, row: (top ?? 0) + rowsAbove - 1, column: left ?? 0 }
}
