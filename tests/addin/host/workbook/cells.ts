import { HostGap } from '../errors.ts'

export interface ErrorValue {
  readonly error: string
  /** The sentence of the cell's error card; Excel has one for #VALUE! and #N/A of custom functions. */
  readonly message?: string
}

/** null is a blank cell. */
export type CellValue = null | number | string | boolean | ErrorValue

export interface Cell {
  value: CellValue
  formula?: string
  numberFormat?: string
  unlocked?: boolean
  /** Size of what this cell's formula spilled, itself included. */
  spill?: { readonly rows: number; readonly columns: number }
  /** The cell whose formula filled this one. */
  spillParent?: { readonly row: number; readonly column: number }
}

const errorText = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|BUSY!|SPILL!|CALC!|CONNECT!|GETTING_DATA)$/
const numberText = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const percentText = /^[+-]?\d+(\.\d+)?%$/

/** What typing makes of an entry: numbers and TRUE are converted, a leading ' and the format @ keep text. */
export function parseEntry(entry: CellValue, numberFormat = 'General'): CellValue {
  if (entry === '') return null
  if (typeof entry !== 'string' || numberFormat === '@') return entry
  if (entry.startsWith("'")) return entry.slice(1)
  if (errorText.test(entry)) return { error: entry }
  if (/^(true|false)$/i.test(entry)) return entry.toLowerCase() === 'true'
  if (numberText.test(entry.trim())) return Number(entry)
  if (percentText.test(entry.trim())) return Number.parseFloat(entry) / 100
  return entry
}

function formatNumber(value: number, format: string): string {
  const match = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(format)
  if (!match) throw new HostGap(`number format ${format} (Range.text)`)
  const [, thousands, decimals = '', percent = ''] = match
  const fixed = (value * (percent ? 100 : 1)).toFixed(decimals.length)
  const grouped = thousands ? fixed.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : fixed
  return grouped + percent
}

/** Range.text. */
export function cellText(value: CellValue, format = 'General'): string {
  if (value === null) return ''
  if (typeof value === 'object') return value.error
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string' || format === 'General' || format === '@') return String(value)
  return formatNumber(value, format)
}

/** Range.values: a blank is '', an error its text. */
export const cellOnWire = (value: CellValue): string | number | boolean =>
  value === null ? '' : typeof value === 'object' ? value.error : value

/** Range.valueTypes, Excel.RangeValueType. */
export function cellType(value: CellValue): 'Empty' | 'Error' | 'String' | 'Double' | 'Boolean' {
  if (value === null) return 'Empty'
  if (typeof value === 'object') return 'Error'
  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Double' : 'Boolean'
}
