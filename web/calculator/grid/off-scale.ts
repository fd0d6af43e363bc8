/** What a person typed into a cell that takes other answers: Univer itself checks nothing. */
import type { Validation } from '../../workbook/contract.ts'
import { cellAddress } from './address.ts'
import type { ICellData, Nullable } from './univer.ts'

export interface OffScale {
  readonly address: string
  readonly validation: Validation
}

/** By row and column, as Univer tells of changes. */
export type ChangedCells = Readonly<Record<string, Readonly<Record<string, Nullable<ICellData>>> | undefined>>

/** The first of the changed cells with something else than the answers of its question. */
export function offScale(changed: ChangedCells, validations: readonly Validation[]): OffScale | null {
  for (const [row, cells] of Object.entries(changed)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      const place = { row: Number(row), column: Number(column) }
      const broken = validations.find((each) => isIn(each, place) && !takes(each, cell?.v))
      if (broken) return { address: cellAddress(place.row, place.column), validation: broken }
    }
  }
  return null
}

const isIn = ({ area }: Validation, { row, column }: { readonly row: number; readonly column: number }) =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns

function takes({ low, high, whole }: Validation, value: ICellData['v']): boolean {
  if (value === undefined || value === null || value === '') return true
  return typeof value === 'number' && value >= low && value <= high && (!whole || Number.isInteger(value))
}
