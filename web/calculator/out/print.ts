/** The report as tables and charts that flow over pages: what is printed in place of the grid's canvas. */
import type { Scheme } from '../../sheet/contract.ts'
import { html } from '../../ui/dom.ts'
import type { PlannedCell, SheetPlan, Style, WorkbookPlan } from '../../workbook/contract.ts'
import type { Voice } from '../shell/voice.ts'
import { chartsOf } from '../workbench/charts.ts'
import { expanded } from './expanded.ts'
import { shown } from './shown.ts'

type Row = readonly (PlannedCell | null)[]

/** Cells that run on over the blank ones to their right. */
const running: ReadonlySet<Style | undefined> = new Set(['title', 'subtitle', 'note', 'warning'])

const isHeading = (style: Style | undefined) => style === 'heading' || style === 'headingRight'

function cellElement(cell: PlannedCell | null, span: number, voice: Voice): HTMLElement {
  const text = cell ? shown(cell.value ?? null, cell.style, voice) : ''
  const number = typeof cell?.value === 'number' ? 'number' : ''
  const attributes = { class: `${cell?.style ?? ''} ${number}`.trim(), colspan: span > 1 ? span : undefined }
  return isHeading(cell?.style) ? html('th', { scope: 'col', ...attributes }, text) : html('td', attributes, text)
}

function rowElement(row: Row, columns: number, voice: Voice): HTMLElement {
  const cells: HTMLElement[] = []
  for (let column = 0; column < columns; column += 1) {
    const cell = row[column] ?? null
    if (running.has(cell?.style)) return html('tr', {}, ...cells, cellElement(cell, columns - column, voice))
    cells.push(cellElement(cell, 1, voice))
  }
  return html('tr', {}, ...cells)
}

/** Blank rows part the tables of a sheet. */
function blocksOf(rows: readonly Row[]): Row[][] {
  const blocks: Row[][] = [[]]
  for (const row of rows) {
    const isBlank = row.every((cell) => cell === null || (cell.value ?? null) === null)
    if (isBlank && blocks.at(-1)?.length) blocks.push([])
    if (!isBlank) blocks.at(-1)?.push(row)
  }
  return blocks.filter((block) => block.length > 0)
}

const runsOn = (row: Row): boolean => running.has(row[0]?.style)

/** Headings and notes of a block stand by themselves, so that a table on two pages has its column headings on both. */
function blockElements(block: readonly Row[], voice: Voice): HTMLElement[] {
  const first = block.findIndex((row) => !runsOn(row))
  if (first < 0) return sentencesOf(block).map((row) => textElement(row, voice))
  const end = block.findLastIndex((row) => !runsOn(row)) + 1
  const texts = (rows: readonly Row[]) => sentencesOf(rows).map((row) => textElement(row, voice))
  const table = tableElement(block.slice(first, end), voice)
  return [...texts(block.slice(0, first)), table, ...texts(block.slice(end))]
}

/** A note goes on in the next row where its line is full. */
function sentencesOf(rows: readonly Row[]): Row[] {
  const found: Row[] = []
  for (const row of rows) {
    const [before, cell] = [found.at(-1)?.[0], row[0]]
    const goesOn = before?.style === cell?.style && !/[.!?…:]$/.test(String(before?.value ?? '.'))
    if (goesOn) found[found.length - 1] = [{ ...cell, value: `${before?.value} ${cell?.value}` }]
    else found.push(row)
  }
  return found
}

function textElement([cell = null]: Row, voice: Voice): HTMLElement {
  const isHeading = cell?.style === 'title' || cell?.style === 'subtitle'
  return html(isHeading ? 'h3' : 'p', { class: cell?.style }, shown(cell?.value ?? null, cell?.style, voice))
}

function tableElement(rows: readonly Row[], voice: Voice): HTMLElement {
  const columns = rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== null) + 1), 0)
  const body = rows.findIndex((row) => !row.some((cell) => isHeading(cell?.style)))
  const headings = body < 0 ? rows.length : body
  const lines = (part: readonly Row[]) => part.map((row) => rowElement(row, columns, voice))
  return html(
    'table',
    {},
    headings > 0 && html('thead', {}, ...lines(rows.slice(0, headings))),
    html('tbody', {}, ...lines(rows.slice(headings))),
  )
}

/** The part that is meant for paper. */
const rowsOnPaper = ({ rows, printed }: SheetPlan): readonly Row[] =>
  printed
    ? rows.slice(0, printed.row + printed.rows).map((row) => row.slice(0, printed.column + printed.columns))
    : rows

function sheetElement(plan: SheetPlan, voice: Voice, scheme: Scheme | null): HTMLElement {
  const rows = rowsOnPaper(plan)
  const tables = rows.flatMap((row) =>
    row.flatMap((cell) => (cell?.spill ? [{ formula: cell.formula ?? '', cells: cell.spill.values, title: '' }] : [])),
  )
  const [title, ...others] = rows
  const own = title?.[0]?.style === 'title' ? String(title[0].value ?? '') : null
  return html(
    'section',
    {},
    html('h2', {}, own ?? plan.name),
    ...blocksOf(expanded(own === null ? rows : others)).flatMap((block) => blockElements(block, voice)),
    ...chartsOf(tables, voice, scheme),
  )
}

/** Data are what the report is about and not part of it. */
export function printed({ sheets }: WorkbookPlan, title: string, voice: Voice, scheme: Scheme | null): HTMLElement[] {
  const pages = sheets.filter(({ purpose }) => purpose !== 'data').map((sheet) => sheetElement(sheet, voice, scheme))
  const isNamed = pages[0]?.firstElementChild?.textContent?.includes(title)
  return [...(isNamed ? [] : [html('h1', {}, title)]), ...pages]
}
