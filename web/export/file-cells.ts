/** The cells of a planned sheet as they stand in a file. */
import { isCellError } from '../sheet/cells.ts'
import type { Cell, FunctionInfo, Language } from '../sheet/contract.ts'
import { isErrorCode } from '../sheet/error-codes.ts'
import { callsOurs } from '../sheet/portable.ts'
import { addressOf } from '../workbook/addresses.ts'
import type { PlannedCell, SheetPlan, SpillLayout, Style } from '../workbook/contract.ts'
import { spillStyle } from '../workbook/spill-style.ts'
import { asText, cellStyle } from './cell-styles.ts'
import { fileFormula, needsArray, spelledInFile } from './file-formula.ts'
import { emptyGrid, type FileGrid, putCell, putPlain, type Written } from './file-grid.ts'

/** What every cell of a file depends on. */
export interface FileContext {
  readonly functions: readonly FunctionInfo[]
  readonly language: Language
}

const startsLikeFormula = /^[=+\-@]/

const lookOf = (style: Style | undefined, language: Language) =>
  style === undefined ? {} : { style: cellStyle(style, language) }

/** Characters that XML cannot hold (XML 1.0, 2.2) have an escape in workbooks, but for two that stand for nothing. */
export const inXml = (text: string) => text.replace(/[\ufffe\uffff]/g, '\ufffd')

/** What looks like the file format's own escape of a letter is escaped itself (ECMA-376, ST_Xstring). */
const literal = (text: string) => inXml(text).replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
const isLiteral = (text: string) => !/_x[\da-f]{4}_|[\ufffe\uffff]/i.test(text)

/** A constant. Text is never a formula, nor an error for being spelled like one. */
function constant(value: Cell, style: Style | undefined, language: Language): Written | null {
  const look = lookOf(style, language)
  if (value === null || value === '') return style === undefined ? null : look
  if (isCellError(value)) return { ...look, value: value.error }
  if (typeof value !== 'string') return { ...look, value }
  if (isErrorCode(value)) return { ...look, richText: [{ text: value }] }
  const text = literal(value)
  return startsLikeFormula.test(text) ? { value: text, style: asText(look.style ?? {}) } : { ...look, value: text }
}

/** An error is not kept beside a formula: whoever opens the file computes it. */
function computed(formula: string, value: Cell | undefined, style: Style | undefined, language: Language): Written {
  const look = lookOf(style, language)
  const isKept = value !== undefined && value !== null && !isCellError(value)
  const kept = isKept ? { formulaResult: typeof value === 'string' ? inXml(value) : value } : {}
  return { ...look, formula: inXml(formula), ...kept }
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

/** A spreadsheet's own function spills in the file too; a plain form fills just these cells. */
function ownArray(formula: string, row: number, column: number, spill: SpillLayout, isDynamic: boolean): Written {
  const formulaRef = rangeOf(row, column, spill)
  return { formula, formulaType: 'array', ...(isDynamic ? { formulaDynamic: true } : {}), formulaRef }
}

function putSpill(grid: FileGrid, anchor: PlannedCell, row: number, column: number, context: FileContext) {
  const { functions, language } = context
  const { spill, formula = '' } = anchor
  if (spill === undefined) return
  const forAll = callsOurs(formula, functions) ? (spill.nativeForAll?.slice(1) ?? null) : formula
  const spelled = forAll && spelledInFile(forAll, functions)
  const own = spelled && inXml(spelled)
  for (let down = 0; down < spill.rows; down += 1) {
    for (let across = 0; across < spill.columns; across += 1) {
      const cell = spilledCell(spill, down, across, context)
      if (cell !== null) putCell(grid, row + down, column + across, cell)
    }
  }
  if (own === null) return
  const first = spill.values[0]?.[0]
  const cached = computed(own, first, anchor.style, language)
  const isDynamic = forAll === formula
  putCell(grid, row, column, { ...cached, ...ownArray(own, row, column, spill, isDynamic) })
}

/** What needs nothing but its value and the style of its column. */
function isPlain({ value = null, formula, style }: PlannedCell, columnStyle: Style | undefined): boolean {
  const look = style === 'text' ? undefined : style
  if (formula !== undefined || look !== columnStyle || isCellError(value)) return false
  return typeof value !== 'string' || !(startsLikeFormula.test(value) || isErrorCode(value) || !isLiteral(value))
}

function put(grid: FileGrid, planned: PlannedCell, row: number, column: number, context: FileContext): void {
  const columnStyle = grid.columnStyles[column]
  if (isPlain(planned, columnStyle)) {
    const { value = null } = planned
    if (!isCellError(value) && value !== '') putPlain(grid, row, column, value)
    return
  }
  const cell = cellOf(planned, row, column, context)
  if (cell !== null) putCell(grid, row, column, columnStyle === undefined ? cell : { style: {}, ...cell })
}

export function fileCells(plan: SheetPlan, context: FileContext): FileGrid {
  const grid = emptyGrid(plan)
  for (const [row, planned] of plan.rows.entries()) {
    for (const [column, cell] of planned.entries()) {
      if (cell?.spill !== undefined) putSpill(grid, cell, row, column, context)
      else if (cell !== null) put(grid, cell, row, column, context)
    }
  }
  return grid
}
