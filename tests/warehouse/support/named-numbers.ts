/** Numbers of a report by what a person finds them by: the sheet, the block, the row and the column. */
import type { Cell } from '../../../web/sheet/contract.ts'
import type { PlannedCell, SheetPlan, Style, WorkbookPlan } from '../../../web/workbook/index.ts'
import { spillStyle } from '../../../web/workbook/index.ts'

interface Shown {
  readonly value: Cell
  readonly style: Style | undefined
}

type Grid = (Shown | undefined)[][]

/** Cells as they are seen: what spills is in its cells. */
function gridOf({ rows }: SheetPlan, shownOf: (row: number, column: number, cell: PlannedCell) => Cell): Grid {
  const grid: Grid = rows.map(() => [])
  const put = (row: number, column: number, shown: Shown) => {
    grid[row] ??= []
    ;(grid[row] as Grid[number])[column] = shown
  }
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null) return
      const { spill, style } = cell
      if (spill === undefined) put(row, column, { value: shownOf(row, column, cell), style })
      else
        spill.values.forEach((values, down) => {
          values.forEach((value, across) => {
            put(row + down, column + across, { value, style: spillStyle(spill, down, across) })
          })
        })
    })
  })
  return grid
}

/** A number that was computed is no name: its last digits may differ. */
const labelOf = (shown: Shown | undefined) =>
  typeof shown?.value === 'number' && !Number.isInteger(shown.value) ? '' : String(shown?.value ?? '')

const isHeading = (shown: Shown | undefined) => shown?.style === 'heading' || shown?.style === 'headingRight'
const isTitle = (shown: Shown | undefined) => shown?.style === 'title' || shown?.style === 'subtitle'

/** "Trend | NPS — by month | 43831 | Low" and so on; what comes twice has a number behind it. */
export function namedNumbers(
  { sheets }: WorkbookPlan,
  shownOf: (sheet: string, row: number, column: number, cell: PlannedCell) => Cell = (_s, _r, _c, { value = null }) =>
    value,
): Map<string, number> {
  const found = new Map<string, number>()
  for (const sheet of sheets.filter(({ purpose }) => purpose !== 'data')) {
    let block = ''
    let headings: string[] = []
    for (const cells of gridOf(sheet, (row, column, cell) => shownOf(sheet.name, row, column, cell))) {
      const [first] = cells
      if (isTitle(first)) {
        block = String(first?.value)
        headings = []
      }
      if (cells.some(isHeading)) {
        headings = []
        cells.forEach((cell, column) => {
          headings[column] = isHeading(cell) ? String(cell?.value ?? '') : ''
        })
        continue
      }
      cells.forEach((cell, column) => {
        if (column === 0 || typeof cell?.value !== 'number') return
        const name = [sheet.name, block, labelOf(first), headings[column] ?? ''].join(' | ')
        let key = name
        for (let number = 2; found.has(key); number += 1) key = `${name} (${number})`
        found.set(key, cell.value)
      })
    }
  }
  return found
}
