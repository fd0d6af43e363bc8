/** The formulas of a file as they are typed into a cell, by the places of their cells. */
import { parseStructRef, tokenize, translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx'
import type { Cell as FileCell } from 'hucre'
import type { FunctionInfo } from '../../sheet/contract.ts'
import { withTypedNames } from '../../sheet/typed-names.ts'
import { absoluteRange, addressOf, shownPrefix } from '../../workbook/addresses.ts'
import type { Area } from '../../workbook/contract.ts'
import type { KeptResult } from '../../workbook/kept-results.ts'
import { isWithin } from './places.ts'

export interface FileTable {
  readonly sheet: string
  readonly name: string
  readonly area: Area
  readonly columns: readonly string[]
  readonly hasTotals: boolean
}

export interface FormulaContext {
  readonly functions: readonly FunctionInfo[]
  readonly tables: readonly FileTable[]
  readonly kept: readonly KeptResult[]
}

interface Home {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** Rows of a table that a reference means, the headings being the first. */
function rowsOf({ area, hasTotals }: FileTable, sections: readonly string[], { row }: Home): readonly [number, number] {
  const last = area.row + area.rows - 1
  const lastOfBody = hasTotals ? last - 1 : last
  if (sections.includes('this row')) return [row, row]
  if (sections.includes('all')) return [area.row, last]
  if (sections.includes('totals')) return [sections.includes('data') ? area.row + 1 : last, last]
  if (sections.includes('headers')) return [area.row, sections.includes('data') ? lastOfBody : area.row]
  return [area.row + 1, lastOfBody]
}

/** "Answers[Score]" as the cells it stands for; as it is where no table has them. */
function cellsOfTable(text: string, home: Home, tables: readonly FileTable[]): string {
  const reference = parseStructRef(text)
  const isMeant = ({ sheet, name, area }: FileTable) =>
    reference?.table ? name.toLowerCase() === reference.table.toLowerCase() : isAt(home, sheet, area)
  const table = tables.find(isMeant)
  if (reference === undefined || table === undefined) return text
  const places = (reference.columns ?? []).map((wanted) =>
    table.columns.findIndex((name) => name.toLowerCase() === wanted.toLowerCase()),
  )
  if (places.includes(-1)) return text
  const [first = 0, last = places.length > 0 ? first : table.area.columns - 1] = places
  const [top, bottom] = rowsOf(table, reference.sections ?? [], home)
  const column = table.area.column + first
  const range = absoluteRange({ row: top, column, rows: bottom - top + 1, columns: last - first + 1 })
  return table.sheet === home.sheet ? range : `${shownPrefix(table.sheet)}${range}`
}

const isAt = ({ sheet, row, column }: Home, other: string, area: Area) => sheet === other && isWithin(row, column, area)

function typed(formula: string, home: Home, { functions, tables }: Omit<FormulaContext, 'kept'>): string {
  const named = withTypedNames(`=${formula}`, functions)
  if (tables.length === 0 || !named.includes('[')) return named
  return tokenize(named)
    .map(({ type, value }) => (type === 'structured' ? cellsOfTable(value, home, tables) : value))
    .join('')
}

interface Shared {
  readonly formula: string
  readonly address: string
}

/** The first cell of a shared formula has it, the others its number (ECMA-376 part 1, 18.3.1.40). */
function sharedIn(cells: ReadonlyMap<string, FileCell>): ReadonlyMap<number, Shared> {
  const shared = new Map<number, Shared>()
  for (const [key, { formula, formulaType, formulaSharedIndex }] of cells) {
    if (formulaType !== 'shared' || formulaSharedIndex === undefined || !formula) continue
    const [row = 0, column = 0] = key.split(',').map(Number)
    shared.set(formulaSharedIndex, { formula, address: addressOf(row, column) })
  }
  return shared
}

const movedTo = (address: string, { formula, address: from }: Shared): string =>
  translateFormulaToA1(translateFormulaToR1C1(formula, from), address)

/** By "row,column" from 0. */
export function formulasOf(
  sheet: string,
  cells: ReadonlyMap<string, FileCell>,
  context: Omit<FormulaContext, 'kept'>,
): ReadonlyMap<string, string> {
  const shared = sharedIn(cells)
  const found = new Map<string, string>()
  for (const [key, { formula, formulaSharedIndex }] of cells) {
    if (formula === undefined) continue
    const [row = 0, column = 0] = key.split(',').map(Number)
    const first = formula === '' ? shared.get(formulaSharedIndex ?? -1) : undefined
    const own = first ? movedTo(addressOf(row, column), first) : formula
    if (own !== '') found.set(key, typed(own, { sheet, row, column }, context))
  }
  return found
}
