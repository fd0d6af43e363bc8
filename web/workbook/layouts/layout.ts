/**
 * A result that fills several cells as a rectangle of plain cells, for those who have no functions of ours. The first cell
 * keeps the call: where the functions are, its errors are seen, and the formula can be put back. All others compute by
 * plain functions, and show what the first one shows where it is an error: plain functions would read something else.
 */
import type { FunctionInfo } from '../../sheet/contract.ts'
import { mostCharacters, type NativeForm } from '../../sheet/native-form.ts'
import { callAlone } from '../../sheet/portable.ts'
import { absoluteAddress, addressOf } from '../addresses.ts'

/** The first cell of a result, on its sheet. */
export interface Corner {
  readonly row: number
  readonly column: number
}

export interface LaidOut {
  /** The formula that spilled, with its `=`. */
  readonly formula: string
  /** The cells of the rectangle as they are addressed now; more than there were where a person has put rows between them. */
  readonly area: string
  readonly rows: number
  readonly columns: number
}

const isConstant = (formula: string) => /^(?:"(?:[^"]|"")*"|-?\d+(?:\.\d+)?)$/.test(formula)

/** Texts in formulas are no longer than this. */
const longestText = 255

/** Counts of rows and columns may name the cell they stand in: they read no cell. */
function cornerOf(call: string, { wrong, cells }: NativeForm, { row, column }: Corner): string {
  const [rows, columns] = [cells?.length ?? 1, cells?.[0]?.length ?? 1]
  const area = `${addressOf(row, column)}:${addressOf(row + rows - 1, column + columns - 1)}`
  const first = `INDEX(${call},1,1)`
  const changed = [`ROWS(${area})<>${rows}`, `COLUMNS(${area})<>${columns}`, ...wrong]
  const plain = `IF(OR(${changed.join(',')}),#VALUE!,${cells?.[0]?.[0] ?? '""'})`
  return `=IF(IFERROR(ERROR.TYPE(${first}),5)<>5,${first},${plain})`
}

/** The start of every cell that computes. */
const following = ({ row, column }: Corner) => {
  const corner = absoluteAddress(row, column)
  return `=IF(ISERROR(${corner}),${corner},`
}

/** A formula for each cell; null where a spreadsheet would not take one. */
export function laidOut(call: string, form: NativeForm, corner: Corner): string[][] | null {
  if (form.cells === null) return null
  const start = following(corner)
  const cells = form.cells.map((row) =>
    row.map((formula) => (isConstant(formula) ? `=${formula}` : `${start}${formula})`)),
  )
  const [first] = cells
  if (first) first[0] = cornerOf(call, form, corner)
  const isTaken = (formula: string) =>
    formula.length <= mostCharacters && (!isConstant(formula.slice(1)) || formula.length <= longestText)
  return cells.flat().every(isTaken) ? cells : null
}

const pattern =
  /^=IF\(IFERROR\(ERROR\.TYPE\(INDEX\((.*),1,1\)\),5\)<>5,INDEX\(\1,1,1\),IF\(OR\(ROWS\(([^()]+)\)<>(\d+),COLUMNS\(\2\)<>(\d+)[,)]/is

/** What the first cell of such a rectangle tells; null for any other formula. */
export function readCorner(formula: string, functions: readonly FunctionInfo[]): LaidOut | null {
  const [, call = '', area = '', rows, columns] = pattern.exec(formula) ?? []
  if (callAlone(call, functions) === null) return null
  return { formula: `=${call}`, area, rows: Number(rows), columns: Number(columns) }
}

/** True for a cell of the rectangle that nobody has typed over. */
export function isLaidOut(formula: string, corner: Corner): boolean {
  return isConstant(formula.replace(/^=/, '')) ? formula.startsWith('=') : formula.startsWith(following(corner))
}
