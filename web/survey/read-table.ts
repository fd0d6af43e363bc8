/** Raw cells as a table: headings apart from answers, dates as serials, numbers as numbers. */
import type { Cell } from '../sheet/contract.ts'
import type { Choices, Column, RawSheet, ReadTable, Reason } from './contract.ts'
import { dateOrdersOf } from './date-orders.ts'
import { filledPart } from './filled-part.ts'
import { findHeadings, type RawColumns } from './heading-rows.ts'
import { folded } from './heading-text.ts'
import { decimalOf } from './number-text.ts'
import { numberWords } from './numbered-words.ts'
import { type Change, type Notation, readCells, sampleOf } from './read-cells.ts'
import { titlesOf } from './titles.ts'

/** A cell of spaces or one that no spreadsheet holds is blank; other control characters than tabs and line ends are no text. */
function cleanCell(cell: Cell | undefined): Cell {
  if (typeof cell === 'string') {
    if (beginsWithSpace.test(cell) && cell.trim() === '') return null
    return hasControls.test(cell) ? cell.replace(controls, '') : cell
  }
  if (cell === undefined || (typeof cell === 'number' && !Number.isFinite(cell))) return null
  return cell
}

const beginsWithSpace = /^\s/
const hasControls = /(?![\t\n\r])[\p{Cc}]/u
const controls = /(?![\t\n\r])[\p{Cc}]/gu

function bodyOf(column: readonly Cell[], from: number, height: number): Cell[] {
  const cells = new Array<Cell>(Math.max(0, height - from))
  for (let row = 0; row < cells.length; row += 1) cells[row] = cleanCell(column[row + from])
  return cells
}

export function readTable(sheet: RawSheet, choices: Choices = {}): ReadTable {
  const { columns, height, totals } = filledPart(sheet.columns)
  const headings = findHeadings(columns, choices)
  const from = headings.titleRows + headings.headingRows
  const titles = titlesOf(columns, headings)
  const bodies = columns.map((column) => bodyOf(column, from, height))
  const samples = bodies.map(sampleOf)
  const decimal = choices.decimal ?? decimalOf(samples)
  const orders = dateOrdersOf(bodies, samples)
  const dateOrder = choices.dateOrder ?? orders[0] ?? null
  const notation = { decimal: decimal ?? '.', dateOrder: dateOrder ?? 'dmy' }
  const read = readColumns(titles, bodies, new Set(sheet.dateColumns), notation)
  return {
    table: { name: sheet.name, rows: Math.max(0, height - from), columns: read.columns },
    ...headings,
    decimal,
    dateOrder,
    dateOrders: orders,
    changes: [
      ...changesOf(read.changed, notation),
      ...(totals > 0 ? [{ id: 'changed-totals', values: { rows: totals } }] : []),
    ],
  }
}

type Changed = Readonly<Record<Change, readonly string[]>>

function readColumns(titles: readonly string[], bodies: RawColumns, dated: ReadonlySet<number>, notation: Notation) {
  const changed: Record<Change, string[]> = { dates: [], seconds: [], numbers: [], words: [] }
  const read = bodies.map((body, index) => readCells(body, folded(titles[index] ?? ''), dated.has(index), notation))
  const columns = numberWords(read).map(({ cells, holds, change }, index): Column => {
    const title = titles[index] ?? ''
    if (change !== null) changed[change].push(title)
    return { title, cells, holds }
  })
  return { columns, changed }
}

/** A sentence for each kind of change that a person may want to know of. */
function changesOf(changed: Changed, { dateOrder }: Notation): Reason[] {
  const sentence = (change: Change): Reason[] => {
    const titles = changed[change]
    const [first = ''] = titles
    if (titles.length === 0) return []
    return [{ id: `changed-${change}`, values: { columns: titles.length, title: first, order: dateOrder } }]
  }
  return [...sentence('dates'), ...sentence('seconds'), ...sentence('numbers'), ...sentence('words')]
}
