/** The cells of a planned sheet as the file's writer takes them. */
import type { Cell as FileCell } from 'hucre'
import { isCellError } from '../sheet/cells.ts'
import type { Cell, ErrorCode, FunctionInfo, Language } from '../sheet/contract.ts'
import { callsOurs } from '../sheet/portable.ts'
import { addressOf } from '../workbook/addresses.ts'
import type { PlannedCell, SheetPlan, SpillLayout, Style } from '../workbook/contract.ts'
import { spillStyle } from '../workbook/spill-style.ts'
import { asText, cellStyle } from './cell-styles.ts'
import { fileFormula, needsArray, spelledInFile } from './file-formula.ts'

type Written = Partial<FileCell>
/** By "row,column" from 0, as the writer keys them. */
export type FileCells = Map<string, Written>

/** What every cell of a file depends on. */
export interface FileContext {
  readonly functions: readonly FunctionInfo[]
  readonly language: Language
}

type Put = (row: number, column: number, cell: Written | null) => void

const errorCodes: ReadonlySet<string> = new Set<ErrorCode>([
  '#VALUE!',
  '#N/A',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#REF!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
])
const startsLikeFormula = /^[=+\-@]/

const lookOf = (style: Style | undefined, language: Language) =>
  style === undefined ? {} : { style: cellStyle(style, language) }

/** What looks like the file format's own escape of a letter is escaped itself (ECMA-376, ST_Xstring). */
const literal = (text: string) => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')

/** A constant. Text is never a formula, nor an error for being spelled like one. */
function constant(value: Cell, style: Style | undefined, language: Language): Written | null {
  const look = lookOf(style, language)
  if (value === null || value === '') return style === undefined ? null : look
  if (isCellError(value)) return { ...look, value: value.error }
  if (typeof value !== 'string') return { ...look, value }
  if (errorCodes.has(value)) return { ...look, richText: [{ text: value }] }
  const text = literal(value)
  return startsLikeFormula.test(text) ? { value: text, style: asText(look.style ?? {}) } : { ...look, value: text }
}

/** An error is not kept beside a formula: whoever opens the file computes it. */
function computed(formula: string, value: Cell | undefined, style: Style | undefined, language: Language): Written {
  const look = lookOf(style, language)
  const isKept = value !== undefined && value !== null && !isCellError(value)
  return { ...look, formula, ...(isKept ? { formulaResult: value } : {}) }
}

/** One cell, though its formula works on arrays. */
const alone = (formula: string, row: number, column: number): Written =>
  needsArray(formula) ? { formulaType: 'array', formulaRef: addressOf(row, column) } : {}

function cellOf(cell: PlannedCell, row: number, column: number, { functions, language }: FileContext): Written | null {
  const formula = cell.formula === undefined ? null : fileFormula(cell, functions)
  if (formula === null) return constant(cell.value ?? null, cell.style, language)
  return { ...computed(formula, cell.value, cell.style, language), ...alone(formula, row, column) }
}

/** One cell of a result that our function spills: a plain formula or its value. */
function spilledCell(spill: SpillLayout, row: number, column: number, { functions, language }: FileContext) {
  const value = spill.values[row]?.[column] ?? null
  const style = spillStyle(spill, row, column)
  const native = spill.native?.[row]?.[column] ?? null
  if (typeof native !== 'string' || !native.startsWith('=')) return constant(native ?? value, style, language)
  const formula = spelledInFile(native, functions)
  return formula === null ? constant(value, style, language) : computed(formula, value, style, language)
}

const rangeOf = (row: number, column: number, { rows, columns }: SpillLayout) =>
  `${addressOf(row, column)}:${addressOf(row + rows - 1, column + columns - 1)}`

/** A spreadsheet's own function spills in the file too. */
function ownArray(formula: string, row: number, column: number, spill: SpillLayout): Written {
  return { formula, formulaType: 'array', formulaDynamic: true, formulaRef: rangeOf(row, column, spill) }
}

function putSpill(put: Put, anchor: PlannedCell, row: number, column: number, context: FileContext) {
  const { functions, language } = context
  const { spill, formula = '' } = anchor
  if (spill === undefined) return
  const own = callsOurs(formula, functions) ? null : spelledInFile(formula, functions)
  for (let down = 0; down < spill.rows; down += 1) {
    for (let across = 0; across < spill.columns; across += 1) {
      put(row + down, column + across, spilledCell(spill, down, across, context))
    }
  }
  if (own === null) return
  const first = spill.values[0]?.[0]
  const cached = computed(own, first, anchor.style, language)
  put(row, column, { ...cached, ...ownArray(own, row, column, spill) })
}

export function fileCells({ rows }: SheetPlan, context: FileContext): FileCells {
  const cells: FileCells = new Map()
  const put: Put = (row, column, cell) => {
    if (cell !== null) cells.set(`${row},${column}`, cell)
  }
  for (const [row, planned] of rows.entries()) {
    for (const [column, cell] of planned.entries()) {
      if (cell?.spill !== undefined) putSpill(put, cell, row, column, context)
      else if (cell !== null) put(row, column, cellOf(cell, row, column, context))
    }
  }
  return cells
}
