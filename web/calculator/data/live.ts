/** Of a report on large data, which formulas stay formulas: those whose ranges of the data are read in the Worker. */
import { tokenize } from '@borgar/fx'
import type { Cell } from '../../sheet/contract.ts'
import type { PlannedCell, SheetPlan, Style, WorkbookPlan } from '../../workbook/index.ts'
import { spillStyle } from '../../workbook/spill-style.ts'
import { plainNamesOfReports } from './plain-functions.ts'

/** Asks only how many rows a range has. */
const kRows = 'ROWS'

/** True where every range of the data is an argument of a function that is computed beside the page. */
export function isLive(formula: string, prefix: string, ours: ReadonlySet<string>): boolean {
  const isComputed = (name: string) => ours.has(name) || plainNamesOfReports.includes(name) || name === kRows
  const open: string[] = []
  let called = ''
  for (const { type, value } of tokenize(formula)) {
    if (value === '(') open.push(called)
    if (value === ')') open.pop()
    called = type === 'func' ? value.toUpperCase() : ''
    if (type.startsWith('range') && value.startsWith(prefix) && !isComputed(open.at(-1) ?? '')) return false
  }
  return true
}

const valueCell = (value: Cell, style: Style | undefined): PlannedCell => ({ value, ...(style ? { style } : {}) })

/** What the formula of a cell gives, in all the cells that it fills. */
function writeValues(rows: (PlannedCell | null)[][], row: number, column: number, cell: PlannedCell): void {
  const { value = null, style, spill } = cell
  const values = spill?.values ?? [[value]]
  values.forEach((cells, down) => {
    rows[row + down] ??= []
    const line = rows[row + down] ?? []
    while (line.length < column) line.push(null)
    cells.forEach((each, right) => {
      line[column + right] = valueCell(each, spill ? spillStyle(spill, down, right) : style)
    })
  })
}

export interface Frozen {
  readonly plan: WorkbookPlan
  /** True where formulas became values. */
  readonly hasFrozen: boolean
}

/** The same plan with the values of formulas that the grid itself would have to walk through the data for. */
export function frozenPlan(plan: WorkbookPlan, prefix: string, ours: ReadonlySet<string>): Frozen {
  let hasFrozen = false
  const frozenSheet = (sheet: SheetPlan): SheetPlan => {
    const rows: (PlannedCell | null)[][] = sheet.rows.map((row) => [...row])
    const results = [...(sheet.results ?? [])]
    sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.formula === undefined || isLive(cell.formula, prefix, ours)) return
        hasFrozen = true
        writeValues(rows, row, column, cell)
        const { formula, spill } = cell
        const name = formula.slice(1, formula.indexOf('('))
        if (spill && ours.has(name))
          results.push({ function: name, area: { row, column, rows: spill.rows, columns: spill.columns } })
      })
    })
    return { ...sheet, rows, ...(results.length > 0 ? { results } : {}) }
  }
  const sheets = plan.sheets.map(frozenSheet)
  return { plan: { ...plan, sheets }, hasFrozen }
}
