/** How a cell of a spilled result looks. */
import type { CellKind } from '../sheet/contract.ts'
import { type Asked, tableOf } from './ask.ts'
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

const ofKind: Readonly<Record<CellKind, Style>> = {
  text: 'label',
  count: 'integer',
  money: 'money',
  share: 'percent',
  points: 'points',
  number: 'number',
  p: 'pValue',
  chance: 'chance',
  day: 'date',
}

/** How a result looks by what its cells are; the first days of periods as the periods are called. */
export function stylesOf(asked: Asked, day: Style = 'date'): Pick<SpillLayout, 'styles' | 'rowStyles'> {
  const { byRow, kinds } = asked.cells ?? { byRow: false, kinds: [] }
  const styleOf = (kind: CellKind): Style => (kind === 'day' ? day : ofKind[kind])
  if (byRow) return { styles: ['label', 'number'], rowStyles: ['heading', ...kinds.map(styleOf)] }
  const width = tableOf(asked)?.[0]?.length ?? 0
  return { styles: Array.from({ length: width }, (_, column) => styleOf(kinds[column] ?? kinds.at(-1) ?? 'number')) }
}
