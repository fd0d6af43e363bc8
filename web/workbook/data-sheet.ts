/** The survey itself as the sheet that every formula of the report reads. */
import type { Cell } from '../sheet/contract.ts'
import type { Column, Survey } from '../survey/contract.ts'
import type { DataPlace, PlannedCell, SheetPlan, Style } from './contract.ts'

const narrowest = 8
/** Of a date as it is shown; in less room Excel shows ####. */
const narrowestDates = 12
const widest = 40

/** Texts of the first rows show how wide the others are; a comment may be cut, a name may not. */
const rowsLookedAt = 50
const widestText = 28

function widthOf({ title, cells, holds }: Column): number {
  const texts = holds === 'text' ? cells.slice(0, rowsLookedAt) : []
  const longest = texts.reduce<number>((most, cell) => Math.max(most, String(cell ?? '').length), 0)
  const least = holds === 'dates' ? narrowestDates : narrowest
  return Math.min(widest, Math.max(least, title.length + 2, Math.min(widestText, longest + 2)))
}

/** Of the cells below the heading. */
export function columnStyle({ holds }: Column): Style | undefined {
  return holds === 'dates' ? 'date' : undefined
}

function plannedCell(cell: Cell, style: Style | undefined): PlannedCell | null {
  if (cell === null) return null
  return style === undefined || typeof cell !== 'number' ? { value: cell } : { value: cell, style }
}

export function dataSheet({ table }: Survey, { sheet, row: top, column: left }: DataPlace): SheetPlan {
  const blank = new Array<null>(left).fill(null)
  const headings = table.columns.map(({ title }): PlannedCell => ({ value: title, style: 'heading' }))
  const styles = table.columns.map(columnStyle)
  const body = Array.from({ length: table.rows }, (_, row) => [
    ...blank,
    ...table.columns.map(({ cells }, column) => plannedCell(cells[row] ?? null, styles[column])),
  ])
  return {
    name: sheet,
    purpose: 'data',
    rows: [...Array.from({ length: top }, () => []), [...blank, ...headings], ...body],
    widths: [...blank.map(() => undefined), ...table.columns.map(widthOf)],
    frozenRows: top + 1,
    tables: [],
    colours: [],
    charts: [],
    validations: [],
    landscape: true,
  }
}
