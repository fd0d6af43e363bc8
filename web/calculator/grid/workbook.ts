/** Drafts of sheets as Univer's workbook. */

import type { Language } from '../../sheet/contract.ts'
import { chanceFormats, pValueFormat } from '../../workbook/number-formats.ts'
import type { DraftCell, Look, SheetDraft } from '../examples/draft.ts'
import type { ICellData, IWorkbookData, IWorksheetData } from './univer.ts'
import { HorizontalAlign, LocaleType, VerticalAlign, WrapStrategy } from './univer.ts'

const kSpareRows = 100
const kLeastRows = 1000
const kLeastColumns = 64
const kRowHeight = 24
/** Room for all the digits that a cell without a number format shows. */
const kColumnWidth = 116
const kLineHeight = 21
const kTitleHeight = 32
const kPadding = 6
const kSoftInk = '#57616b'

const numberFormats: Partial<Record<Look, string>> = {
  points: '0.00',
  fraction: '0.0%',
  pValue: pValueFormat,
  date: 'yyyy-mm-dd',
}

/** Dark mode is Univer's own: it turns these colours round. */
const styles: IWorkbookData['styles'] = {
  title: { bl: 1, fs: 15 },
  head: { bl: 1 },
  headRight: { bl: 1, ht: HorizontalAlign.RIGHT, tb: WrapStrategy.WRAP },
  soft: { cl: { rgb: kSoftInk } },
  paragraph: { cl: { rgb: kSoftInk }, tb: WrapStrategy.WRAP, vt: VerticalAlign.TOP },
  ...Object.fromEntries(Object.entries(numberFormats).map(([look, pattern]) => [look, { n: { pattern } }])),
}

const defaultStyle = { vt: VerticalAlign.MIDDLE, pd: { l: kPadding, r: kPadding } }

function cellData({ value, look }: DraftCell): ICellData {
  const style = look ? { s: look } : {}
  if (value === undefined || value === null) return style
  return typeof value === 'string' && value.startsWith('=') ? { f: value, ...style } : { v: value, ...style }
}

function worksheet({
  id,
  name,
  widths,
  cells,
  lines,
  paragraphs,
  summaryColumns,
}: SheetDraft): Partial<IWorksheetData> {
  const columns = Math.max(kLeastColumns, widths.length, ...Array.from(cells, (row) => row?.length ?? 0))
  return {
    id,
    name,
    rowCount: Math.max(kLeastRows, cells.length + kSpareRows),
    columnCount: columns,
    defaultRowHeight: kRowHeight,
    defaultColumnWidth: kColumnWidth,
    // Pasted cells bring a style of their own, so a sheet for pasting into keeps Univer's.
    ...(cells.length > 0 ? { defaultStyle } : {}),
    mergeData: paragraphs.map((row) => ({
      startRow: row,
      endRow: row,
      startColumn: 0,
      endColumn: summaryColumns - 1,
    })),
    rowData: {
      ...(paragraphs.length > 0 ? { 0: { h: kTitleHeight } } : {}),
      ...Object.fromEntries([...lines].map(([row, count]) => [row, { h: count * kLineHeight, ia: 0 }])),
    },
    columnData: Object.fromEntries(widths.map((w, column) => [column, { w }])),
    cellData: Object.fromEntries(
      Array.from(cells, (row, index) => [
        index,
        Object.fromEntries(Object.entries(row ?? []).map(([column, cell]) => [column, cell ? cellData(cell) : {}])),
      ]),
    ),
  }
}

export function workbookData(id: string, sheets: readonly SheetDraft[], language: Language): IWorkbookData {
  return {
    id,
    name: id,
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: { ...styles, chance: { n: { pattern: chanceFormats[language] } } },
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, worksheet(sheet)])),
  }
}
