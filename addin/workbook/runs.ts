/** Cells below each other as one range, so that a column of formulas costs one request to write. */
import type { Place } from './places.ts'

export interface OneCell {
  readonly sheetId: string
  readonly place: Place
}

export interface Run<Cell extends OneCell> extends OneCell {
  readonly cells: readonly Cell[]
}

const inColumns = (a: OneCell, b: OneCell): number =>
  a.sheetId.localeCompare(b.sheetId) || a.place.column - b.place.column || a.place.row - b.place.row

const isBelow = ({ sheetId, place }: OneCell, last: OneCell): boolean =>
  sheetId === last.sheetId && place.column === last.place.column && place.row === last.place.row + 1

export function runsOf<Cell extends OneCell>(cells: readonly Cell[]): Run<Cell>[] {
  const runs: Cell[][] = []
  for (const cell of [...cells].sort(inColumns)) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && isBelow(cell, last)) run.push(cell)
    else runs.push([cell])
  }
  return runs.flatMap((run) => {
    const [first] = run
    return first ? [{ sheetId: first.sheetId, place: { ...first.place, rows: run.length }, cells: run }] : []
  })
}
