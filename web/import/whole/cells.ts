/** The cells of a file's sheet as a plan has them. */
import { dateToSerial, type Cell as FileCell, type Sheet as FileSheet } from 'hucre'
import { isCellError } from '../../sheet/cells.ts'
import type { Cell, FunctionInfo } from '../../sheet/contract.ts'
import { callsOurs, portableParts } from '../../sheet/portable.ts'
import type { Area, PlannedCell, SpillLayout, Style } from '../../workbook/contract.ts'
import { type ContentsAt, fingerprint, type KeptResult } from '../../workbook/kept-results.ts'
import { isLaidOut, readCorner } from '../../workbook/layouts/layout.ts'
import { cellErrors } from '../files/errors.ts'
import { wholeLimits } from '../limits.ts'
import { type FormulaContext, formulasOf } from './formulas.ts'
import { styleOf } from './looks.ts'
import { areaOf, isWithin } from './places.ts'

type Rows = (PlannedCell | null)[][]

const noCells: ReadonlyMap<string, FileCell> = new Map()

function contentOf(value: unknown, type: FileCell['type'] | undefined): Cell {
  if (value instanceof Date) {
    const serial = dateToSerial(value)
    return Number.isFinite(serial) ? serial : null
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'string' || value === '') return null
  return type === 'string' || type === 'richText' ? value : (cellErrors.get(value) ?? value)
}

/** A result of ours is computed anew; an error of another formula too, for it may come from one of ours. */
function formulaCell(text: string, value: Cell, style: Style | undefined, functions: readonly FunctionInfo[]) {
  const parts = portableParts(text, functions)
  const formula = parts?.formula ?? text
  const isKept = value !== null && !isCellError(value) && !callsOurs(formula, functions)
  return {
    formula,
    ...(parts ? { native: parts.plain } : {}),
    ...(isKept ? { value } : {}),
    ...(style ? { style } : {}),
  }
}

interface Restored {
  readonly area: Area
  readonly cell: PlannedCell
}

class SheetCells {
  readonly #sheet: FileSheet
  readonly #cells: ReadonlyMap<string, FileCell>
  readonly #formulas: ReadonlyMap<string, string>
  readonly #functions: readonly FunctionInfo[]

  constructor(sheet: FileSheet, context: FormulaContext) {
    this.#sheet = sheet
    this.#cells = sheet.cells ?? noCells
    this.#formulas = formulasOf(sheet.name, this.#cells, context)
    this.#functions = context.functions
  }

  value(row: number, column: number): Cell {
    const cell = this.#cells.get(`${row},${column}`)
    return contentOf(cell?.formulaResult ?? cell?.value ?? this.#sheet.rows[row]?.[column], cell?.type)
  }

  style(row: number, column: number): Style | undefined {
    const style = styleOf(this.#cells.get(`${row},${column}`)?.style)
    return style ?? (this.#sheet.rows[row]?.[column] instanceof Date ? 'date' : undefined)
  }

  /** Results that fill several cells: the formula stands in the first of them. */
  get arrays(): Area[] {
    return [...this.#cells].flatMap(([key, { formulaType, formulaRef }]) => {
      const area = formulaType === 'array' && this.#formulas.has(key) ? areaOf(formulaRef ?? '') : null
      return area && area.rows * area.columns > 1 ? [area] : []
    })
  }

  /** What ours made of cells that hold plain formulas or values now, where nothing in them has changed. */
  restored({ cells, formula, headings, holds, print }: KeptResult): Restored | null {
    const area = areaOf(cells)
    const isOne = area?.rows === 1 && area.columns === 1
    if (!area || this.#print(area) !== print || !callsOurs(formula, this.#functions)) return null
    const style = this.style(area.row, area.column)
    const cell = { formula, ...(style ? { style } : {}) }
    const first = this.#formulas.get(`${area.row},${area.column}`)
    if (isOne) return { area, cell: { ...cell, ...(first && holds === 'each' ? { native: first } : {}) } }
    const layout = { ...this.#layout(area), headings, native: holds === 'each' ? this.#native(area) : null }
    const spill = holds === 'all' && first ? { ...layout, nativeForAll: first } : layout
    return { area, cell: { ...cell, spill } }
  }

  /** Rectangles of plain cells, where nobody has typed over them or put rows between theirs: what filled them. */
  get laidOut(): Restored[] {
    return [...this.#formulas].flatMap(([key, text]): Restored[] => {
      const corner = readCorner(text, this.#functions)
      const area = corner && areaOf(corner.area)
      const [row = 0, column = 0] = key.split(',').map(Number)
      if (!area || area.rows !== corner.rows || area.columns !== corner.columns) return []
      if (area.row !== row || area.column !== column || !this.#isUntouched(area)) return []
      const style = this.style(row, column)
      const layout = this.#layout(area)
      const spill = { ...layout, headings: typeof layout.values[0]?.[0] === 'string' }
      return [{ area, cell: { formula: corner.formula, spill, ...(style ? { style } : {}) } }]
    })
  }

  #isUntouched(area: Area): boolean {
    if (area.rows * area.columns > wholeLimits.cells) return false
    return Array.from({ length: area.rows * area.columns }).every((_, index) => {
      const [row, column] = [area.row + Math.floor(index / area.columns), area.column + (index % area.columns)]
      return index === 0 || isLaidOut(this.#formulas.get(`${row},${column}`) ?? '', area)
    })
  }

  #print(area: Area): string | null {
    const isLarger = area.rows * area.columns > wholeLimits.cells
    const contents: ContentsAt = (row, column) => {
      const { formula, formulaType } = this.#cells.get(`${row},${column}`) ?? {}
      return formula === undefined
        ? { value: this.value(row, column) }
        : { formula, ...(formulaType ? { formulaType } : {}) }
    }
    return isLarger ? null : fingerprint(area, contents, this.#functions)
  }

  #native({ row, column, rows, columns }: Area): (string | number | null)[][] {
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => {
        const place = [row + down, column + across] as const
        const value = this.value(...place)
        return this.#formulas.get(place.join(',')) ?? (typeof value === 'number' ? value : String(value ?? ''))
      }),
    )
  }

  #layout(area: Area): SpillLayout {
    const rows = Array.from({ length: area.rows }, (_, down) => area.row + down)
    const columns = Array.from({ length: area.columns }, (_, across) => area.column + across)
    const ofRows = rows.map((row) => this.style(row, area.column + 1) ?? 'text')
    return {
      rows: area.rows,
      columns: area.columns,
      values: rows.map((row) => columns.map((column) => this.value(row, column))),
      headings: false,
      native: null,
      styles: columns.map((column) => this.style(area.row + area.rows - 1, column) ?? 'text'),
      ...(new Set(ofRows.slice(1)).size > 1 ? { rowStyles: ofRows } : {}),
    }
  }

  planned(row: number, column: number, array: Area | undefined): PlannedCell | null {
    const text = this.#formulas.get(`${row},${column}`)
    const [value, style] = [this.value(row, column), this.style(row, column)]
    if (array && (array.row !== row || array.column !== column)) return null
    if (text !== undefined) {
      const cell = formulaCell(text, value, style, this.#functions)
      return array ? { ...cell, spill: this.#layout(array) } : cell
    }
    return value === null && style === undefined ? null : { value, ...(style ? { style } : {}) }
  }
}

function withoutEnd<Item>(items: readonly Item[], isBlank: (item: Item) => boolean): Item[] {
  return items.slice(0, items.findLastIndex((item) => !isBlank(item)) + 1)
}

export function cellsOf(sheet: FileSheet, context: FormulaContext): Rows {
  const cells = new SheetCells(sheet, context)
  const { arrays } = cells
  const rows = sheet.rows.map((row, index) => {
    const across = arrays.filter((area) => index >= area.row && index < area.row + area.rows)
    const planned = row.map((_, column) =>
      cells.planned(
        index,
        column,
        across.find((area) => isWithin(index, column, area)),
      ),
    )
    return withoutEnd(planned, (cell) => cell === null)
  })
  const own = context.kept.filter((result) => result.sheet === sheet.name)
  for (const result of [...cells.laidOut, ...own.map((each) => cells.restored(each))]) if (result) putBack(rows, result)
  return withoutEnd(rows, (row) => row.length === 0)
}

/** The other cells of a result hold nothing of their own. */
function putBack(rows: Rows, { area, cell }: Restored): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const line = rows[row]
      if (line && column < line.length) line[column] = null
    }
  }
  const line = rows[area.row]
  if (!line) return
  while (line.length < area.column) line.push(null)
  line[area.column] = cell
}
