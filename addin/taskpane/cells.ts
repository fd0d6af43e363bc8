/** Excel's values as the functions know cells: a blank reads as "", an error as its code. */
import type { Cell, ErrorCode } from '../../web/sheet/contract.ts'

const kErrors: ReadonlySet<string> = new Set<ErrorCode>([
  '#VALUE!',
  '#N/A',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#REF!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
])

export function cellOf(value: unknown): Cell {
  if (value === '' || value === null || value === undefined) return null
  if (typeof value === 'string' && kErrors.has(value)) return { error: value as ErrorCode, message: '' }
  return value as string | number | boolean
}
