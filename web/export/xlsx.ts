/** A planned workbook as the bytes of an .xlsx file that computes with and without our functions. */
import { type WriteSheet, writeXlsx as writeFile } from 'hucre/xlsx'
import type { FunctionInfo } from '../sheet/contract.ts'
import type { SheetPlan, WorkbookPlan } from '../workbook/contract.ts'

export interface XlsxOptions {
  /** Of the document: what a screen reader and the list of files say. */
  readonly title: string
}

function sheetOf(plan: SheetPlan): WriteSheet {
  return { name: plan.name, rows: plan.rows.map((row) => row.map(() => null)) }
}

export function writeXlsx(
  plan: WorkbookPlan,
  _functions: readonly FunctionInfo[],
  { title }: XlsxOptions,
): Promise<Uint8Array> {
  return writeFile({ sheets: plan.sheets.map(sheetOf), properties: { title } })
}
