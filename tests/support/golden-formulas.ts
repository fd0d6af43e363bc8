/** Golden rows of plain formulas: the cells that they read. */
import type { Argument, Cell } from '../../web/sheet/contract.ts'
import type { GoldenRow } from './golden.ts'

export interface NativeRow extends GoldenRow {
  /** Blocks of cells by the address of their top left cell. */
  readonly cells: Readonly<Record<string, Cell[][]>>
  readonly formulaArguments: readonly string[]
  readonly native: string
  /** Two cells side by side. */
  readonly pair: boolean
}

const columnOf = (letter: string) => letter.charCodeAt(0) - 65

/** The cells between two corners. */
function readCells({ cells }: NativeRow, address: string): Cell[][] {
  const [, left = '', top = '', right = left, bottom = top] = /^([A-F])(\d+)(?::([A-F])(\d+))?$/.exec(address) ?? []
  const cellAt = (row: number, column: number): Cell => {
    for (const [corner, block] of Object.entries(cells)) {
      const cell = block[row - Number(corner.slice(1))]?.[column - columnOf(corner)]
      if (cell !== undefined) return cell
    }
    return null
  }
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, row) =>
    Array.from({ length: columnOf(right) - columnOf(left) + 1 }, (_, column) =>
      cellAt(Number(top) + row, columnOf(left) + column),
    ),
  )
}

function argumentOf(row: NativeRow, written: string): Argument {
  if (written === '') return null
  if (/^(?:["\d]|TRUE|FALSE)/.test(written))
    return JSON.parse(written.startsWith('"') ? written : written.toLowerCase()) as Cell
  return readCells(row, written.replaceAll('$', ''))
}

export const argumentsOfFormula = (row: NativeRow): Argument[] =>
  row.formulaArguments.map((written) => argumentOf(row, written))
