/** A sheet of an example as plain data, before any grid knows of it. */
export type Look =
  | 'title'
  | 'soft'
  | 'head'
  | 'headRight'
  | 'paragraph'
  | 'points'
  | 'fraction'
  | 'pValue'
  | 'chance'
  | 'date'
export type Value = number | string | null

export interface DraftCell {
  /** A text with a leading "=" is a formula. */
  readonly value?: Value
  readonly look?: Look
}

export interface SheetDraft {
  readonly id: string
  readonly name: string
  /** Cell that is selected when the sheet opens. */
  readonly start: { readonly row: number; readonly column: number }
  readonly widths: readonly number[]
  /** How many lines of text a row has room for, where it is not one. */
  readonly lines: ReadonlyMap<number, number>
  /** Rows whose first cell holds a long text, laid over the columns of the summary. */
  readonly paragraphs: readonly number[]
  /** Columns of the summary, which stands left of the data. */
  readonly summaryColumns: number
  readonly cells: readonly (readonly (DraftCell | undefined)[])[]
}

export class Draft {
  readonly #cells: DraftCell[][] = []
  readonly #lines = new Map<number, number>()
  readonly #paragraphs: number[] = []

  put(row: number, column: number, value: Value, look?: Look): void {
    this.#set(row, column, look ? { value, look } : { value })
  }

  paragraph(row: number, text: string, lines: number): void {
    this.put(row, 0, text, 'paragraph')
    this.#lines.set(row, lines)
    this.#paragraphs.push(row)
  }

  /** A line of the summary: a label and what stands beside it. */
  line(row: number, label: string, formula: string, look?: Look): void {
    this.put(row, 0, label)
    this.put(row, 1, formula, look)
  }

  /** How the cells of a spilled table look; they have no value of their own. */
  looks(row: number, column: number, rows: number, look: Look): void {
    for (let offset = 0; offset < rows; offset++) this.#set(row + offset, column, { look })
  }

  /** The header row of a spilled table; titles stand over their columns, those of numbers to the right. */
  heads(row: number, sides: readonly ('left' | 'right')[], lines = 1): void {
    if (lines > 1) this.#lines.set(row, lines)
    sides.forEach((side, column) => {
      this.#set(row, column, { ...this.#cells[row]?.[column], look: side === 'left' ? 'head' : 'headRight' })
    })
  }

  column(column: number, header: string, values: readonly Value[], look?: Look): void {
    this.put(0, column, header, 'head')
    this.values(1, column, values, look)
  }

  values(firstRow: number, column: number, values: readonly Value[], look?: Look): void {
    values.forEach((value, index) => {
      this.put(firstRow + index, column, value, look)
    })
  }

  sheet(id: string, summaryColumns: number, widths: readonly number[]): SheetDraft {
    return {
      id,
      name: id.toUpperCase(),
      start: { row: kScoreRow, column: 1 },
      widths,
      lines: this.#lines,
      paragraphs: this.#paragraphs,
      summaryColumns,
      cells: this.#cells,
    }
  }

  #set(row: number, column: number, cell: DraftCell): void {
    const cells = this.#cells[row] ?? []
    cells[column] = cell
    this.#cells[row] = cells
  }
}

/** Sides of a table that starts with a column of names, and of BAND.TABLE. */
export const namesThenNumbers = (columns: number): ('left' | 'right')[] =>
  Array.from({ length: columns }, (_, column) => (column === 0 ? 'left' : 'right'))
export const bandTable = ['right', 'right', 'left', 'left', 'left', 'left'] as const

/** The score of every example stands in the same cell, B5. */
export const kScoreRow = 4
