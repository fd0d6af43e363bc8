/** How a cell of a spilled result looks. */
import type { SpillLayout, Style } from './contract.ts'

const words: readonly (Style | undefined)[] = [undefined, 'label', 'text']

/** A heading stands over numbers or over words. */
export const headingStyle = (below: Style | undefined): Style => (words.includes(below) ? 'heading' : 'headingRight')

export function spillStyle(
  { headings, styles, rowStyles }: SpillLayout,
  row: number,
  column: number,
): Style | undefined {
  if (headings && row === 0) return headingStyle(styles[column])
  return column > 0 && rowStyles !== undefined ? rowStyles[row] : styles[column]
}
