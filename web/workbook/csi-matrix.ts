/** Importance against satisfaction: what to do about each criterion, in words and as a chart. */
import type { Cell } from '../sheet/contract.ts'
import type { Area, PlannedChart } from './contract.ts'
import { bodyColumn, type SheetWriter } from './sheet-writer.ts'
import type { Subject } from './subject.ts'

/** Below the table: beside it the paper would be too narrow for both. */
const chartSize = { rows: 24, columns: 5 }

/** Martilla and James, Journal of Marketing 41(1), 1977: cut at the means of both. */
export function writeQuadrants(
  sheet: SheetWriter,
  { say }: Subject,
  table: Area,
  values: readonly (readonly Cell[])[],
): void {
  const column = table.columns + 1
  const body = values.slice(1)
  const mean = (offset: number) => body.reduce((sum, row) => sum + Number(row[offset]), 0) / body.length
  const [important, satisfied] = [mean(1), mean(3)]
  const range = (letter: string) => `$${letter}$${table.row + 2}:$${letter}$${table.row + table.rows}`
  sheet.put(table.row, column, { value: say('quadrant'), style: 'heading' })
  body.forEach((cells, index) => {
    const row = table.row + 2 + index
    const isImportant = Number(cells[1]) >= important
    const isSatisfied = Number(cells[3]) >= satisfied
    const words = ['keep', 'improve', 'overkill', 'later'].map((id) => say(`quadrant-${id}`))
    const [keep, improve, overkill, later] = words
    const whenImportant = `IF(D${row}>=AVERAGE(${range('D')}),"${keep}","${improve}")`
    const whenNot = `IF(D${row}>=AVERAGE(${range('D')}),"${overkill}","${later}")`
    const value = words[(isImportant ? 0 : 2) + (isSatisfied ? 0 : 1)] ?? ''
    const formula = `=IF(B${row}>=AVERAGE(${range('B')}),${whenImportant},${whenNot})`
    sheet.put(row - 1, column, { formula, value, style: 'text' })
  })
}

export function matrixChart({ say }: Subject, table: Area, max: number): PlannedChart {
  return {
    kind: 'matrix',
    title: say('chart-matrix'),
    description: say('chart-matrix-description'),
    categories: bodyColumn(table, 0),
    series: [{ title: say('criteria'), area: bodyColumn(table, 1), across: bodyColumn(table, 3), interval: null }],
    scheme: null,
    axis: { low: 1, high: max },
    axisTitles: { up: say('importance'), across: say('satisfaction') },
    place: { row: table.row + table.rows + 1, column: 0, ...chartSize },
  }
}
