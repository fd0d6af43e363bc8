/** Values of a plan's formulas without a spreadsheet: of our functions on constants and cells of the plan, and of plain references. */
import {
  type AstExpression,
  isCallNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  parse,
  parseA1Ref,
  tokenize,
} from '@borgar/fx'
import type { Argument, Cell, Language, Loyalty, Result } from '../../web/sheet/contract.ts'
import type { PlannedCell, SheetPlan, WorkbookPlan } from '../../web/workbook/contract.ts'

/** What only a spreadsheet can tell. */
const unknown = Symbol('unknown')
type Known<Value> = Value | typeof unknown

/** null for what is no formula. */
function treeOf(formula: string): AstExpression | null {
  try {
    return parse(tokenize(formula, { mergeRefs: true }))
  } catch {
    return null
  }
}

const single = (result: Result): Cell => (Array.isArray(result) ? (result[0]?.[0] ?? null) : result)

/** Cells by "row,column": where a result spills, the cell its formula stands in and which of its values it shows. */
function spilledCells({ rows }: SheetPlan): Map<string, readonly [row: number, column: number]> {
  const found = new Map<string, readonly [number, number]>()
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const { rows: height = 0, columns: width = 0 } = cell?.spill ?? {}
      for (let index = 1; index < height * width; index += 1) {
        found.set(`${row + Math.floor(index / width)},${column + (index % width)}`, [row, column])
      }
    })
  })
  return found
}

class Evaluation {
  readonly #loyalty: Loyalty
  readonly #language: Language
  readonly #sheets: ReadonlyMap<string, SheetPlan>
  readonly #spilled = new Map<SheetPlan, ReturnType<typeof spilledCells>>()
  /** A formula under way is unknown to itself. */
  readonly #results = new Map<PlannedCell, Known<Result>>()

  constructor({ sheets, language }: WorkbookPlan, loyalty: Loyalty) {
    this.#loyalty = loyalty
    this.#language = language
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name.toLocaleLowerCase(), sheet]))
  }

  resultOf(sheet: SheetPlan, cell: PlannedCell): Known<Result> {
    const known = this.#results.get(cell)
    if (known !== undefined) return known
    this.#results.set(cell, unknown)
    const result = this.#compute(sheet, cell.formula ?? '')
    this.#results.set(cell, result)
    return result
  }

  #compute(sheet: SheetPlan, formula: string): Known<Result> {
    const tree = treeOf(formula)
    const value = tree === null ? unknown : this.#argument(sheet, tree)
    if (value === unknown || value === undefined) return unknown
    return Array.isArray(value) ? (value as Cell[][]) : (value as Cell)
  }

  #argument(sheet: SheetPlan, node: AstExpression | null): Known<Argument> {
    if (node === null) return null
    if (isLiteralNode(node)) return node.value
    if (isReferenceNode(node)) return this.#range(sheet, node.value)
    if (isCallNode(node)) return this.#call(sheet, node)
    if (!isUnaryNode(node) || node.operator !== '-') return unknown
    const value = this.#argument(sheet, node.arguments[0] ?? null)
    return typeof value === 'number' ? -value : unknown
  }

  #call(sheet: SheetPlan, node: Extract<AstExpression, { type: 'CallExpression' }>): Known<Result> {
    const name = node.callee.type === 'Identifier' ? node.callee.name.toUpperCase() : ''
    if (!this.#loyalty.functions.some((each) => each.name === name)) return unknown
    const args = node.arguments.map((argument) => this.#argument(sheet, argument as AstExpression | null))
    if (args.includes(unknown)) return unknown
    return this.#loyalty.call(name, args as Argument[], { language: this.#language })
  }

  #range(own: SheetPlan, text: string): Known<Argument> {
    const found = parseA1Ref(text)
    const name = found?.context?.at(-1)
    const sheet = name === undefined ? own : this.#sheets.get(name.toLocaleLowerCase())
    if (found === undefined || sheet === undefined || !('range' in found)) return unknown
    const { top, left, bottom, right } = found.range
    if (typeof left !== 'number' || typeof right !== 'number') return unknown
    const cells: Cell[][] = []
    for (let row = top ?? 0; row <= (bottom ?? sheet.rows.length - 1); row += 1) {
      const line = Array.from({ length: right - left + 1 }, (_, index) => this.#cell(sheet, row, left + index))
      if (line.includes(unknown)) return unknown
      cells.push(line as Cell[])
    }
    return cells.length === 1 && cells[0]?.length === 1 ? (cells[0][0] ?? null) : cells
  }

  #cell(sheet: SheetPlan, row: number, column: number): Known<Cell> {
    const [top, left] = this.#anchor(sheet, row, column)
    const cell = sheet.rows[top]?.[left] ?? null
    if (cell?.formula === undefined) return cell?.value ?? null
    const result = this.resultOf(sheet, cell)
    if (result === unknown)
      return cell.value === undefined ? unknown : (cell.spill?.values[row - top]?.[column - left] ?? cell.value)
    return Array.isArray(result) ? (result[row - top]?.[column - left] ?? null) : result
  }

  #anchor(sheet: SheetPlan, row: number, column: number): readonly [number, number] {
    let spilled = this.#spilled.get(sheet)
    if (spilled === undefined) {
      spilled = spilledCells(sheet)
      this.#spilled.set(sheet, spilled)
    }
    return spilled.get(`${row},${column}`) ?? [row, column]
  }
}

function evaluatedCell(evaluation: Evaluation, sheet: SheetPlan, cell: PlannedCell | null): PlannedCell | null {
  if (cell?.formula === undefined) return cell
  const result = evaluation.resultOf(sheet, cell)
  if (result === unknown) return cell
  const { spill } = cell
  if (spill === undefined || !Array.isArray(result)) return { ...cell, value: single(result) }
  const size = { rows: result.length, columns: result[0]?.length ?? 0 }
  return { ...cell, value: single(result), spill: { ...spill, ...size, values: result } }
}

/** The same plan with the values that can be had; the others stay as they are. */
export function evaluatePlan(plan: WorkbookPlan, loyalty: Loyalty): WorkbookPlan {
  const evaluation = new Evaluation(plan, loyalty)
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) => cells.map((cell) => evaluatedCell(evaluation, sheet, cell))),
  }))
  return { ...plan, sheets }
}
