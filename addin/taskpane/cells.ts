/** Excel's values as the functions know cells: a blank reads as "", an error as its code. */
import type { Cell } from '../../web/sheet/contract.ts'
import { isErrorCode } from '../../web/sheet/error-codes.ts'

export function cellOf(value: unknown): Cell {
  if (value === '' || value === null || value === undefined) return null
  if (isErrorCode(value)) return { error: value, message: '' }
  return value as string | number | boolean
}
