/** Cells of one style as few rectangles, so that a long column costs one request and not one for each cell. */
import type { Area, SheetPlan, Style } from '../../../web/workbook/contract.ts'
import { spillStyle } from '../../../web/workbook/spill-style.ts'

export interface StyledArea {
  readonly style: Style
  readonly area: Area
}

/** By row and column. */
type Styles = (Style | undefined)[][]

function stylesOf(rows: SheetPlan['rows']): Styles {
  const styles: Styles = rows.map((cells) => cells.map((cell) => cell?.style))
  const put = (row: number, column: number, style: Style | undefined) => {
    while (styles.length <= row) styles.push([])
    const line = styles[row] as (Style | undefined)[]
    line[column] ??= style
  }
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const { spill } = cell ?? {}
      for (let down = 0; spill && down < spill.rows; down += 1) {
        for (let right = 0; right < spill.columns; right += 1) {
          put(row + down, column + right, spillStyle(spill, down, right))
        }
      }
    }
  }
  return styles
}

/** Runs of one style in a row. */
function* runsOf(line: readonly (Style | undefined)[], row: number): Generator<StyledArea> {
  let column = 0
  while (column < line.length) {
    const style = line[column]
    const first = column
    while (column < line.length && line[column] === style) column += 1
    if (style !== undefined) yield { style, area: { row, column: first, rows: 1, columns: column - first } }
  }
}

const keyOf = ({ style, area }: StyledArea) => `${style} ${area.column} ${area.columns}`

export function styledAreas(rows: SheetPlan['rows']): StyledArea[] {
  const done: StyledArea[] = []
  let open = new Map<string, StyledArea>()
  for (const [row, line] of stylesOf(rows).entries()) {
    const next = new Map<string, StyledArea>()
    for (const run of runsOf(line, row)) {
      const above = open.get(keyOf(run))
      const grown = above ? { ...above, area: { ...above.area, rows: above.area.rows + 1 } } : run
      open.delete(keyOf(run))
      next.set(keyOf(run), grown)
    }
    done.push(...open.values())
    open = next
  }
  return [...done, ...open.values()]
}
