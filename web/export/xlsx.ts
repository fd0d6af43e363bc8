/** A planned workbook as the bytes of an .xlsx file that computes with and without our functions. */
import { writeXlsx as writeFile } from 'hucre/xlsx'
import type { FunctionInfo } from '../sheet/contract.ts'
import type { WorkbookPlan } from '../workbook/contract.ts'
import { fileSheet, printTitles } from './file-sheet.ts'

export interface XlsxOptions {
  /** Of the document: what a screen reader and the list of files say. */
  readonly title: string
}

export function writeXlsx(
  { sheets, language }: WorkbookPlan,
  functions: readonly FunctionInfo[],
  { title }: XlsxOptions,
): Promise<Uint8Array> {
  return writeFile({
    sheets: sheets.map((sheet) => fileSheet(sheet, { functions, language })),
    namedRanges: sheets.flatMap(printTitles),
    properties: { title },
    // A report opens before its data.
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ purpose }) => purpose === 'report'),
    ),
  })
}
