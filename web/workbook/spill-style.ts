/** How a cell of a spilled result looks. */
import type { SpillLayout, Style } from './contract.ts'

export function spillStyle(
  { headings, styles, rowStyles }: SpillLayout,
  row: number,
  column: number,
): Style | undefined {
  if (headings && row === 0) return 'heading'
  return column > 0 && rowStyles !== undefined ? rowStyles[row] : styles[column]
}
