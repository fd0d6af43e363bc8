/** A sheet under construction, from the top down. */
import type { Cell, Rectangle, Scheme } from '../sheet/contract.ts'
import { addressOf } from './addresses.ts'
import { type Asked, tableOf } from './ask.ts'
import { type Reference, reference } from './columns.ts'
import type { Area, BandColours, PlannedCell, PlannedChart, SheetPlan, SpillLayout, Style } from './contract.ts'
import { headingStyle, spillStyle } from './spill-style.ts'

/** What a layout says beyond the size and the values. */
export type SpillShape = Omit<SpillLayout, 'rows' | 'columns' | 'values'>

export class SheetWriter {
  readonly name: string
  readonly #rows: (PlannedCell | null)[][] = []
  readonly #widths: (number | undefined)[] = []
  readonly #colours: BandColours[] = []
  readonly #charts: PlannedChart[] = []

  constructor(name: string, widths: readonly number[]) {
    this.name = name
    this.#widths.push(...widths)
  }

  /** The row that comes next. */
  get row(): number {
    return this.#rows.length
  }

  /** One row below the others; gives its place. */
  line(...cells: (PlannedCell | null)[]): number {
    return this.#rows.push([...cells]) - 1
  }

  skip(rows = 1): void {
    for (let row = 0; row < rows; row += 1) this.#rows.push([])
  }

  /** Headings of columns with these styles. */
  headings(...titles: (readonly [title: string, below: Style])[]): void {
    this.line(...titles.map(([value, below]): PlannedCell => ({ value, style: headingStyle(below) })))
  }

  /** The title of the sheet or of a block, and under it what it is in a sentence. */
  block(title: string, note = ''): void {
    if (this.row > 0) this.skip()
    this.line({ value: title, style: this.row === 0 ? 'title' : 'subtitle' })
    if (note !== '') this.note(note)
  }

  note(value: string): void {
    for (const line of linesOf(value)) this.line({ value: line, style: 'note' })
  }

  /** A word, and beside it what it means. */
  described(label: string, value: string): void {
    linesOf(value, longestBesideLabel).forEach((line, index) => {
      this.line(index === 0 ? { value: label, style: 'label' } : null, { value: line, style: 'note' })
    })
  }

  warning(value: string): void {
    for (const line of linesOf(value)) this.line({ value: line, style: 'warning' })
  }

  put(row: number, column: number, cell: PlannedCell): void {
    while (this.#rows.length <= row) this.#rows.push([])
    const cells = this.#rows[row] as (PlannedCell | null)[]
    while (cells.length < column) cells.push(null)
    cells[column] = cell
  }

  /** A formula with all the cells it fills; null where it gives an error. */
  spillAt(row: number, column: number, asked: Asked, shape: SpillShape): Area | null {
    const values = tableOf(asked)
    if (values === null) return null
    const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 }
    const layout = { rows: area.rows, columns: area.columns, values, ...shape }
    this.put(row, column, spilledCell(asked.formula, values, layout))
    while (this.#rows.length < row + area.rows) this.#rows.push([])
    return area
  }

  /** The same below what is there already. */
  spill(asked: Asked, shape: SpillShape): Area | null {
    return this.spillAt(this.row, 0, asked, shape)
  }

  colour(area: Area, scheme: Scheme | undefined, limits?: string): void {
    if (scheme !== undefined) this.#colours.push({ area, scheme, ...(limits === undefined ? {} : { limits }) })
  }

  chart(chart: PlannedChart): void {
    this.#charts.push(chart)
    const { row, rows } = chart.place
    while (this.#rows.length < row + rows) this.#rows.push([])
  }

  valueAt(row: number, column: number): Cell | undefined {
    return this.#rows[row]?.[column]?.value
  }

  /** An address that formulas of this sheet use. */
  at(row: number, column: number): string {
    return addressOf(row, column)
  }

  /** Cells of this sheet as another's formulas name them. */
  reference(area: Area, cells: Rectangle): Reference {
    return reference(this.name, area, cells)
  }

  plan(purpose: SheetPlan['purpose'] = 'report'): SheetPlan {
    return {
      name: this.name,
      purpose,
      rows: this.#rows,
      widths: this.#widths,
      frozenRows: 0,
      tables: [],
      colours: this.#colours,
      charts: this.#charts,
      validations: [],
      landscape: true,
    }
  }
}

/** What fits beside the panel on a window of usual width: notes run on over the cells to their right, and wrap nowhere. */
const longestLine = 124
const longestBesideLabel = 96

/** Lines of about one length, none with a last word alone: the rows that a note takes. */
export function linesOf(text: string, longest = longestLine): string[] {
  const length = Math.ceil(text.length / Math.ceil(text.length / longest))
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length >= length || line.length + word.length >= longest) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}

function spilledCell(formula: string, values: Rectangle, spill: SpillLayout): PlannedCell {
  const first: Cell = values[0]?.[0] ?? null
  const style = spillStyle(spill, 0, 0)
  return { value: first, formula, spill, ...(style === undefined ? {} : { style }) }
}

export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 })

/** One column of a table's body, without its headings. */
export function bodyColumn(table: Area, column: number): Area {
  return { row: table.row + 1, column: table.column + column, rows: table.rows - 1, columns: 1 }
}
