/** What IronCalc makes of formulas beside sheets of cells, numbers with fifteen digits. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import initialise, { Model } from '@ironcalc/wasm'
import { isCellError } from '../../../web/sheet/cells.ts'
import type { Cell } from '../../../web/sheet/contract.ts'
import type { Placed, Sheets } from './libre-office.ts'

const fullNumber = '0.00000000000000E+00'
/** Columns of the widest result. */
const widest = 8
const inFull = /^-?\d\.\d+E[+-]\d+$/

function typed(cell: Cell): string {
  if (isCellError(cell)) return cell.error
  if (typeof cell === 'string') return `'${cell}`
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell)
}

function fill(model: Model, sheet: number, rows: readonly (readonly Cell[])[]): void {
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null && cell !== undefined) model.setUserInput(sheet, row + 1, column + 1, typed(cell))
    })
  })
}

function enter(model: Model, sheet: number, { formula, row, rows, columns }: Placed): void {
  if (typeof formula !== 'string') {
    for (const [down, cells] of formula.entries())
      for (const [across, each] of cells.entries()) model.setUserInput(sheet, row + down + 1, across + 1, `=${each}`)
  } else if (rows * columns === 1) model.setUserInput(sheet, row + 1, 1, `=${formula}`)
  else model.setUserArrayFormula(sheet, row + 1, 1, columns, rows, `=${formula}`)
}

/** The cells of each formula's result as text. */
export async function inIronCalc(sheets: Sheets, placed: readonly Placed[]): Promise<string[][][]> {
  const path = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')
  await initialise({ module_or_path: readFileSync(path) })
  const model = new Model('book', 'en', 'UTC', 'en')
  model.pauseEvaluation()
  Object.entries(sheets).forEach(([name, rows], sheet) => {
    if (sheet > 0) model.newSheet()
    model.renameSheet(sheet, name)
    fill(model, sheet, rows)
  })
  const last = Object.keys(sheets).length
  model.newSheet()
  for (const each of placed) enter(model, last, each)
  const height = Math.max(...placed.map(({ row, rows }) => row + rows))
  model.updateRangeStyle({ sheet: last, row: 1, column: 1, width: widest, height }, 'num_fmt', fullNumber)
  model.resumeEvaluation()
  model.evaluate()
  const shown = (row: number, column: number) => {
    const text = model.getFormattedCellValue(last, row + 1, column + 1)
    return inFull.test(text) ? String(Number(text)) : text
  }
  return placed.map(({ row, rows, columns }) =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => shown(row + down, across)),
    ),
  )
}
