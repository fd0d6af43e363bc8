/** The table that one of our functions fills, computed before it is written so that a chart knows its cells. */
import type { Argument, Cell, Language, Loyalty } from '../../../web/sheet/contract.ts'
import type { Area, PlannedCell, Style } from '../../../web/workbook/contract.ts'
import { Refusal } from '../outcome.ts'
import { kFirstRow } from './chart-sheet.ts'

export interface Given {
  readonly argument: Argument
  /** The address of its first cell, for messages. */
  readonly origin: string | null
}

/** The cells a reference names. */
export type Cells = (reference: string) => Given

export interface Source {
  readonly cells: Cells
  readonly loyalty: Loyalty
  readonly language: Language
}

export type Values = readonly (readonly Cell[])[]

export const option = (argument: Argument): Given => ({ argument, origin: null })

export function tableOf({ loyalty, language }: Source, name: string, given: readonly Given[]): Cell[][] {
  const origins = given.map(({ origin }) => origin)
  const values = given.map(({ argument }) => argument)
  const result = loyalty.call(name, values, { language, origins })
  if (Array.isArray(result)) return result
  throw new Refusal('badData', typeof result === 'object' && result !== null ? result.message : '')
}

export function spilled(formula: string, values: Values, styles: readonly Style[]): PlannedCell {
  const size = { rows: values.length, columns: values[0]?.length ?? 0 }
  return { formula, style: 'heading', spill: { ...size, values, styles, headings: true, native: null } }
}

/** A column of the table's body. */
export const bodyOf = (values: Values, column: number): Area => {
  return { row: kFirstRow + 1, column, rows: values.length - 1, columns: 1 }
}
