/** A planned workbook as the bytes of an .xlsx file that computes with and without our functions. */
import type { NamedRange } from 'hucre'
import { writeXlsx as writeFile } from 'hucre/xlsx'
import { version } from '../../package.json'
import type { FunctionInfo } from '../sheet/contract.ts'
import type { PlannedName, WorkbookPlan } from '../workbook/contract.ts'
import { keptProperties } from '../workbook/kept-results.ts'
import { workbookMark } from '../workbook/mark.ts'
import { inXml } from './file-cells.ts'
import { spelledInFile } from './file-formula.ts'
import { fileSheet, printNames } from './file-sheet.ts'
import { keptResults } from './kept-results.ts'

export interface XlsxOptions {
  /** Of the document: what a screen reader and the list of files say. */
  readonly title: string
}

function fileName({ name, formula }: PlannedName, functions: readonly FunctionInfo[]): NamedRange[] {
  const range = spelledInFile(formula, functions)
  return range === null ? [] : [{ name, range: inXml(range) }]
}

export function writeXlsx(
  { sheets, language, names = [] }: WorkbookPlan,
  functions: readonly FunctionInfo[],
  { title }: XlsxOptions,
): Promise<Uint8Array> {
  const written = sheets.map((sheet) => fileSheet(sheet, { functions, language }))
  const kept = sheets.flatMap((sheet, index) => keptResults(sheet, written[index] ?? { name: '' }, functions))
  return writeFile({
    sheets: written,
    namedRanges: [...sheets.flatMap(printNames), ...names.flatMap((each) => fileName(each, functions))],
    properties: { title: inXml(title), custom: { [workbookMark]: version, ...keptProperties(kept) } },
    // A report opens before its data.
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ purpose }) => purpose === 'report'),
    ),
  })
}
