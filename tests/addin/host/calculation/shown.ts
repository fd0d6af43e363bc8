import type { CellValue } from '../workbook/cells.ts'
import type { InvocationResult } from './invocations.ts'

/** What a formula leaves in its cell, and in its neighbours when it spills. */
export type Shown = CellValue | CellValue[][]

/** Error codes of SetInvocationArrayResults (CustomFunctionProxy); 2 is an exception, 3 a rejected promise, 0 anything else. */
const errorCodes: Record<number, string> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#N/A',
  10: '#N/A',
}
/** Excel shows a sentence with these two only (Microsoft: custom functions errors). */
const withMessage = ['#VALUE!', '#N/A']

function errorValue(error: string, message: unknown): CellValue {
  const shown = withMessage.includes(error) && typeof message === 'string' && message !== ''
  return shown ? { error, message } : { error }
}

/** A null in a result shows as 0: by design (office-js#1503). */
function shownValue(value: unknown): CellValue {
  if (value === null || value === undefined) return 0
  if (typeof value !== 'object') return value as string | number | boolean
  const rich = value as { basicValue?: unknown; code?: string; valueType?: string; message?: unknown }
  return rich.valueType === 'CustomFunctionError'
    ? errorValue(rich.code ?? '', rich.message)
    : shownValue(rich.basicValue)
}

/** One row or column still spills, one cell does not. */
export function shownResult({ ok, value, code }: InvocationResult): Shown {
  if (!ok) return errorValue(errorCodes[code] ?? '#VALUE!', value)
  if (!Array.isArray(value)) return shownValue(value)
  const rows = (value as unknown[][]).map((row) => row.map(shownValue))
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? 0) : rows
}
