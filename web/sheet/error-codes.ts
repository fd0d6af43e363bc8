/** Which texts are errors of cells. The type makes the list whole. */
import type { ErrorCode } from './contract.ts'

const codes: Readonly<Record<ErrorCode, true>> = {
  '#VALUE!': true,
  '#N/A': true,
  '#DIV/0!': true,
  '#NUM!': true,
  '#NAME?': true,
  '#REF!': true,
  '#NULL!': true,
  '#SPILL!': true,
  '#CALC!': true,
  '#BUSY!': true,
}

export const isErrorCode = (value: unknown): value is ErrorCode =>
  typeof value === 'string' && Object.hasOwn(codes, value)
