/** Errors that cells of a workbook show, one object for each. */
import type { CellError, ErrorCode } from '../../sheet/contract.ts'

/** With the numbers that files before .xlsx write for them ([MS-XLS] 2.5.10 BErr). */
const codes: readonly (readonly [ErrorCode, number])[] = [
  ['#NULL!', 0x00],
  ['#DIV/0!', 0x07],
  ['#VALUE!', 0x0f],
  ['#REF!', 0x17],
  ['#NAME?', 0x1d],
  ['#NUM!', 0x24],
  ['#N/A', 0x2a],
]

export const cellErrors: ReadonlyMap<unknown, CellError> = new Map<unknown, CellError>(
  codes.flatMap(([error, number]) => {
    const cell: CellError = { error, message: '' }
    return [
      [error, cell],
      [number, cell],
    ]
  }),
)
