/** A sheet of a file as a plan. */
import type { DataValidation, Sheet as FileSheet } from 'hucre'
import { isOurRule } from '../../workbook/band-rules.ts'
import { isBandsTable } from '../../workbook/bands-sheet.ts'
import type { PlannedTable, SheetPlan, Validation } from '../../workbook/contract.ts'
import type { FileRules, FileSheetPlan } from '../../workbook/read-colours.ts'
import { cellsOf } from './cells.ts'
import { chartsOf } from './charts.ts'
import type { FileTable, FormulaContext } from './formulas.ts'
import { areaOf } from './places.ts'

export function tablesOf({ name: sheet, tables = [] }: FileSheet): FileTable[] {
  return tables.flatMap(({ name, range = '', columns, showTotalRow = false }) => {
    const area = areaOf(range)
    const headings = columns.map((column) => column.name)
    return area ? [{ sheet, name, area, columns: headings, hasTotals: showTotalRow }] : []
  })
}

const planned = ({ name, area }: FileTable): PlannedTable => ({ name, area })

const limitOf = (text: string | undefined): number => (text ? Number(text) : Number.NaN)

export function validationOf(rule: DataValidation): Validation[] {
  const { type, operator, formula1, formula2, range, errorMessage = '' } = rule
  const [low, high] = [limitOf(formula1), limitOf(formula2)]
  const isRange = (type === 'whole' || type === 'decimal') && (operator ?? 'between') === 'between'
  if (!isRange || Number.isNaN(low) || Number.isNaN(high)) return []
  return range.split(' ').flatMap((each) => {
    const area = areaOf(each)
    return area ? [{ area, low, high, whole: type === 'whole', message: errorMessage }] : []
  })
}

/** Data begin with the headings that stay in sight; a report has its title there. */
function purposeOf(plan: Pick<SheetPlan, 'rows' | 'tables' | 'frozenRows'>): SheetPlan['purpose'] {
  if (plan.tables.some(({ name }) => isBandsTable(name))) return 'bands'
  return plan.frozenRows > 0 && plan.rows[0]?.[0]?.style !== 'title' ? 'data' : 'report'
}

/** Those of ours, together where they are for the same cells. */
function rulesOf({ conditionalRules = [] }: FileSheet): FileRules[] {
  const byRange = new Map<string, string[]>()
  for (const { formula, range } of conditionalRules.toSorted((one, other) => one.priority - other.priority)) {
    if (typeof formula !== 'string' || !isOurRule(formula)) continue
    byRange.set(range, [...(byRange.get(range) ?? []), formula])
  }
  return [...byRange].flatMap(([range, formulas]) => {
    const area = areaOf(range)
    return area ? [{ area, formulas }] : []
  })
}

export function sheetPlan(sheet: FileSheet, context: FormulaContext): FileSheetPlan {
  const { name, columns = [], freezePane, dataValidations = [], pageSetup } = sheet
  const rows = cellsOf(sheet, context)
  const tables = tablesOf(sheet).map(planned)
  const frozenRows = freezePane?.rows ?? 0
  const printed = areaOf(pageSetup?.printArea ?? '')
  return {
    name,
    purpose: purposeOf({ rows, tables, frozenRows }),
    rows,
    widths: columns.map(({ width }) => width),
    frozenRows,
    tables,
    colours: [],
    rules: rulesOf(sheet),
    charts: chartsOf(sheet),
    validations: dataValidations.flatMap(validationOf),
    landscape: pageSetup?.orientation === 'landscape',
    ...(printed ? { printed } : {}),
  }
}
