/** p-values of several comparisons, adjusted for their number. */

import type { PAdjustment } from '../../wasm/js/engine.ts'
import { type Call, fail } from './call.ts'
import { byColumn } from './cell-kinds.ts'
import { isCellError, numberOfCell } from './cells.ts'
import { spreadsheetFunction } from './function.ts'
import { numberText } from './messages.ts'
import { nativeAdjusted } from './p-values-native.ts'
import { choice, range } from './parameters.ts'
import { namedPlace } from './places.ts'
import { failWithCell, type Range, rowsLike } from './ranges.ts'

/** NaN for a cell that holds no number; one that is no probability ends the call. */
function pValuesOf(call: Call, given: Range): number[] {
  const values = given.rows.flatMap((cells, row) =>
    Array.from({ length: given.width }, (_, column) => {
      const cell = cells[column] ?? null
      const index = row * given.width + column
      if (isCellError(cell)) failWithCell(call, given, index, cell)
      const p = numberOfCell(cell)
      if (p >= 0 && p <= 1) return p
      if (Number.isNaN(p)) return p
      const value = numberText(call.language, p)
      return fail(call, '#VALUE!', 'error-p-value', { place: namedPlace(call, given, index), value })
    }),
  )
  return values.every(Number.isNaN) ? fail(call, '#N/A', 'error-no-p-values') : values
}

export const pValuesAdjust = spreadsheetFunction('PVALUES.ADJUST', {
  family: 'data',
  takes: [range('pValues', 'places'), choice<PAdjustment>('method', 'holm', 'bh')],
  shows: 'table',
  cells: byColumn('p'),
  compute: (call, given, method) => {
    const adjusted = call.engine.adjustPValues(pValuesOf(call, given), method)
    return rowsLike(given, (index) => adjusted[index] ?? '')
  },
  native: nativeAdjusted,
  example: '=PVALUES.ADJUST({0.01;0.02;0.03;0.04;0.005})',
})
