/** A workbook that people compute in, with all its sheets and formulas, where the grid can hold it. */
import { type Sheet as FileSheet, type Workbook as FileWorkbook, readXlsx } from 'hucre'
import type { FunctionInfo } from '../../sheet/contract.ts'
import { callsOurs } from '../../sheet/portable.ts'
import { withTypedNames } from '../../sheet/typed-names.ts'
import type { PlannedName, SheetPlan } from '../../workbook/contract.ts'
import { keptIn } from '../../workbook/kept-results.ts'
import { workbookMark } from '../../workbook/mark.ts'
import type { WholeWorkbook } from '../contract.ts'
import type { Entry } from '../files/archive.ts'
import { wholeLimits } from '../limits.ts'
import { isOurs, isSmall } from './recognise.ts'
import { sheetPlan, tablesOf, validationOf } from './sheet.ts'

/** What stands in for a reading: nothing to read, or too much of it. */
export type WholeReading = WholeWorkbook | 'none' | 'too-large'

/** A plan has no place for these. */
const isCut = ({ images, merges, textBoxes, pivotTables, dataValidations = [], cells, hidden }: FileSheet): boolean =>
  [images, merges, textBoxes, pivotTables].some((list) => (list?.length ?? 0) > 0) ||
  dataValidations.some((rule) => validationOf(rule).length === 0) ||
  hidden === true ||
  [...(cells ?? [])].some(([, { comment }]) => comment !== undefined)

/** Those of the file format itself begin with a mark, and so do the ones of Excel's filters. */
const isOwnName = (name: string) => !/^_xl|^_loyalty|^_FilterDatabase/i.test(name)

function namesOf({ namedRanges = [] }: FileWorkbook, functions: readonly FunctionInfo[]): PlannedName[] {
  return namedRanges.flatMap(({ name, range, scope }) =>
    scope === undefined && isOwnName(name) ? [{ name, formula: withTypedNames(range, functions) }] : [],
  )
}

const hasSheetNames = ({ namedRanges = [] }: FileWorkbook) =>
  namedRanges.some(({ name, scope }) => scope !== undefined && isOwnName(name))

const cellCount = (sheets: readonly FileSheet[]) =>
  sheets.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.length, 0), 0)

const callsAny = (sheets: readonly SheetPlan[], functions: readonly FunctionInfo[]) =>
  sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell?.formula && callsOurs(cell.formula, functions))))

export async function readWhole(
  bytes: Uint8Array,
  entries: readonly Entry[],
  functions: readonly FunctionInfo[],
): Promise<WholeReading> {
  if (!isSmall(entries)) return 'none'
  if (!(await isOurs(bytes, entries, functions))) return 'none'
  const book = await readXlsx(bytes, { readStyles: true })
  if (book.sheets.length > wholeLimits.sheets || cellCount(book.sheets) > wholeLimits.cells) return 'too-large'
  const tables = book.sheets.flatMap(tablesOf)
  const properties = book.properties?.custom ?? {}
  const kept = keptIn(properties)
  const sheets = book.sheets.map((sheet) => sheetPlan(sheet, { functions, tables, kept }))
  const isMarked = workbookMark in properties
  if (!isMarked && !callsAny(sheets, functions)) return 'none'
  const front = Math.min(Math.max(0, book.activeSheet ?? 0), sheets.length - 1)
  const lacksCharts = sheets.some(({ charts }, index) => charts.length < (book.sheets[index]?.charts?.length ?? 0))
  return {
    sheets,
    names: namesOf(book, functions),
    front,
    isCut: lacksCharts || hasSheetNames(book) || book.sheets.some(isCut),
  }
}
