/**
 * The sheet in front as an HTML table, for those to whom a canvas says nothing. It follows the ARIA pattern of a grid: one
 * cell is in the order of tabulation, arrows move, Enter opens a cell to be typed in, and the line below speaks as ever.
 */
import { html } from '../../ui/dom.ts'
import { cellAddress, columnName, placeOf } from '../grid/address.ts'
import type { Grid } from '../grid/index.ts'
import type { SheetWindow, ShownCell } from '../grid/window.ts'
import { element } from '../shell/elements.ts'
import type { Voice } from '../shell/voice.ts'

const most = { rows: 100, columns: 30 }
const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [most.rows, 0],
  PageUp: [-most.rows, 0],
}

/** A longer text goes on over the blank cells of the rest of its row, as it does in the grid. */
const runsOn = (line: readonly ShownCell[], column: number): boolean => {
  const after = line.slice(column + 1)
  return after.length > 0 && after.every(({ text }) => text === '')
}

export class TableView {
  readonly #root = element('table-view')
  readonly #voice: Voice
  readonly #grid: () => Grid | null
  #shown: SheetWindow | null = null
  #at = { row: 0, column: 0 }
  #typing = false

  constructor(voice: Voice, grid: () => Grid | null) {
    this.#voice = voice
    this.#grid = grid
    this.#root.addEventListener('keydown', (event) => this.#key(event))
    this.#root.addEventListener('focusin', ({ target }) => this.#focused(target as HTMLElement))
  }

  get open(): boolean {
    return !this.#root.hidden
  }

  turn(): void {
    this.#root.hidden = !this.#root.hidden
    document.body.classList.toggle('as-table', this.open)
    element('table').ariaPressed = String(this.open)
    if (!this.open) return
    this.refresh()
    this.#cell()?.focus()
  }

  /** Cells or sheets may be others. Nothing is drawn while a person types. */
  refresh(): void {
    if (!this.open || this.#typing) return
    const focused = this.#root.contains(document.activeElement)
    this.#draw()
    if (focused) this.#cell()?.focus()
  }

  #draw(): void {
    const grid = this.#grid()
    if (!grid) return
    const { row, column } = this.#at
    const shown = this.#shown
    const holds = shown && row >= shown.top && column >= shown.left
    const inside = holds && row < shown.top + most.rows && column < shown.left + most.columns
    const found = grid.window(inside ? shown.top : row, inside ? shown.left : column, most)
    this.#shown = found
    this.#at = { row: Math.min(row, found.rows - 1), column: Math.min(column, found.columns - 1) }
    this.#root.replaceChildren(this.#caption(found), this.#table(found))
  }

  #caption({ top, left, rows, columns, cells }: SheetWindow): HTMLElement {
    const last = cellAddress(top + cells.length - 1, left + (cells[0]?.length ?? 1) - 1)
    const range = `${cellAddress(top, left)}:${last}`
    return html('p', { class: 'small soft' }, this.#voice.say('table-range', { range, rows, columns }))
  }

  #table({ sheet, top, left, rows, columns, cells }: SheetWindow): HTMLElement {
    const heads = (cells[0] ?? []).map((_cell, right) => html('th', { scope: 'col' }, columnName(left + right)))
    const lines = cells.map((line, down) =>
      html(
        'tr',
        { 'aria-rowindex': top + down + 2 },
        html('th', { scope: 'row' }, String(top + down + 1)),
        ...line.map((cell, right) => this.#cellElement(cell, runsOn(line, right))),
      ),
    )
    const size = { 'aria-rowcount': rows + 1, 'aria-colcount': columns + 1, 'aria-label': sheet }
    return html(
      'table',
      { role: 'grid', ...size },
      html('thead', {}, html('tr', { 'aria-rowindex': 1 }, html('td', {}), ...heads)),
      html('tbody', {}, ...lines),
    )
  }

  #cellElement({ address, text, isNumber, typed }: ShownCell, runs: boolean): HTMLElement {
    const isHere = address === cellAddress(this.#at.row, this.#at.column)
    const place = { 'data-address': address, 'data-typed': typed, tabindex: isHere ? 0 : -1 }
    return html('td', { role: 'gridcell', class: isNumber ? 'number' : runs ? 'runs' : '', ...place }, text)
  }

  #cell(): HTMLElement | null {
    return this.#root.querySelector(`[data-address="${cellAddress(this.#at.row, this.#at.column)}"]`)
  }

  #key(event: KeyboardEvent): void {
    const step = steps[event.key]
    if (this.#typing) this.#typingKey(event)
    else if (step) this.#move(event, step)
    else if (event.key === 'Enter' || event.key === 'F2') this.#edit(event)
  }

  #move(event: KeyboardEvent, [down, right]: readonly [number, number]): void {
    event.preventDefault()
    const { rows, columns } = this.#shown ?? { rows: 1, columns: 1 }
    const within = (place: number, all: number) => Math.max(0, Math.min(place, all - 1))
    this.#cell()?.setAttribute('tabindex', '-1')
    this.#at = { row: within(this.#at.row + down, rows), column: within(this.#at.column + right, columns) }
    if (!this.#cell()) this.#draw()
    this.#cell()?.focus()
  }

  /** The grid's own selection goes along, and with it the line below and the panel. */
  #focused(target: HTMLElement): void {
    const { address } = target.dataset
    if (address === undefined) return
    this.#cell()?.setAttribute('tabindex', '-1')
    target.tabIndex = 0
    this.#at = placeOf(address)
    this.#grid()?.select(address)
  }

  #edit(event: KeyboardEvent): void {
    event.preventDefault()
    const cell = this.#cell()
    if (!cell) return
    this.#typing = true
    const address = cell.dataset.address ?? ''
    const input = html('input', { type: 'text', 'aria-label': address }) as HTMLInputElement
    input.value = cell.dataset.typed ?? ''
    cell.replaceChildren(input)
    input.focus()
    input.addEventListener('blur', () => this.#finish(null))
  }

  #typingKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    this.#finish(event.key === 'Enter' ? (event.target as HTMLInputElement).value : null)
    this.#cell()?.focus()
  }

  #finish(text: string | null): void {
    if (!this.#typing) return
    this.#typing = false
    if (text !== null) this.#grid()?.type(cellAddress(this.#at.row, this.#at.column), text)
    this.#draw()
  }
}
