/** What most of our sheets do not use. */
import type { PlannedCell, SheetPlan } from '../../../web/workbook/contract.ts'

export const blankSheet: Omit<SheetPlan, 'name' | 'rows'> = {
  purpose: 'report',
  widths: [],
  frozenRows: 0,
  tables: [],
  colours: [],
  charts: [],
  validations: [],
  landscape: true,
}

export const headings = (...titles: readonly string[]): PlannedCell[] =>
  titles.map((value) => ({ value, style: 'heading' }))
