/** What a database brought back as a sheet: the sums of each group, and beside them what our functions make of these. */
import type { Cell, Language, Loyalty } from '../sheet/contract.ts'
import { absoluteRange, addressOf } from './addresses.ts'
import { type Asked, askWith, singleOf, tableOf } from './ask.ts'
import type { Reference } from './columns.ts'
import type { PlannedCell, Style, WorkbookPlan } from './contract.ts'
import { usualSchemeOf } from './score-rows.ts'
import { SheetWriter } from './sheet-writer.ts'
import { createSay } from './words.ts'

/** A function of sums, each by its place among the columns. */
export interface BroughtFunction {
  readonly function: string
  readonly columns: readonly number[]
}

export interface BroughtRequest {
  readonly loyalty: Loyalty
  readonly language: Language
  readonly metric: string
  /** Of the column of groups, '' where all rows are together. */
  readonly heading: string
  /** What the columns of sums are called. */
  readonly columns: readonly string[]
  readonly groups: readonly { readonly name: Cell; readonly sums: readonly (number | null)[] }[]
  readonly functions: readonly BroughtFunction[]
}

/** Each of them is a formula. */
const mostBands = 300
const labelWidth = 26
const numberWidth = 14
const bandWidth = 44

/** Where the formulas of one function go, and how they look. */
interface Block {
  readonly asked: Asked
  readonly headings: readonly string[]
  /** True where the function brings its own headings. */
  readonly isHeaded: boolean
  readonly styles: readonly Style[]
}

const ordersStyles: readonly Style[] = ['money', 'money', 'number', 'percent', 'percent', 'percent']

export function planBrought(request: BroughtRequest): WorkbookPlan {
  const { language, heading, columns, groups, metric } = request
  const say = createSay(language)
  const name = say('sheet-brought', { metric })
  const isGrouped = heading !== ''
  const first = isGrouped ? 1 : 0
  const results = request.functions.flatMap((each) => looksOf(each, metric).styles)
  const numbers = [...columns, ...results].map(() => numberWidth)
  const sheet = new SheetWriter(name, [...(isGrouped ? [labelWidth] : []), ...numbers, bandWidth])
  sheet.block(name, say('brought-note'))
  sheet.skip()
  const top = sheet.row
  sheet.headings(
    ...(isGrouped ? [[say('brought-group'), 'label'] as const] : []),
    ...columns.map((column) => [column, 'number'] as const),
  )
  const sumStyles = columns.map((_, place) => sumStyle(groups.map(({ sums }) => sums[place] ?? 0)))
  for (const { name: group, sums } of groups) {
    const own: PlannedCell[] = isGrouped ? [{ value: group, style: 'label' }] : []
    sheet.line(...own, ...sums.map((value, place): PlannedCell => ({ value, style: sumStyles[place] ?? 'number' })))
  }
  let column = first + columns.length
  const blocks = request.functions.map((each) => blockOf(request, top, first, each))
  for (const block of blocks) column += writeBlock(sheet, block, top, column)
  writeBands(sheet, request, top, first + columns.length + (metric === 'RPR' ? 3 : 0), column)
  return { language, sheets: [sheet.plan()] }
}

function blockOf(request: BroughtRequest, top: number, first: number, of: BroughtFunction): Block {
  const { loyalty, language, groups, metric } = request
  const given = of.columns.map((place): Reference => {
    const area = { row: top + 1, column: first + place, rows: groups.length, columns: 1 }
    const cells = groups.map(({ sums }) => [sums[place] ?? null])
    // On the sheet itself a formula needs no sheet's name, and the sheet may get another.
    return { text: absoluteRange(area), origin: addressOf(area.row, area.column), cells }
  })
  const { isHeaded, styles } = looksOf(of, metric)
  const say = createSay(language)
  return {
    asked: askWith(loyalty, language)(of.function, ...given),
    isHeaded,
    headings: styles.length === 2 ? [say('low'), say('high')] : [metric],
    styles,
  }
}

/** Counts are whole, amounts and means are not. */
const sumStyle = (sums: readonly number[]): Style => (sums.every(Number.isInteger) ? 'integer' : 'number')

/** How the columns of its result look, and whether they bring their headings. */
function looksOf({ function: name }: BroughtFunction, metric: string): Pick<Block, 'isHeaded' | 'styles'> {
  if (name === 'ORDERS.FROMCOUNTS') return { isHeaded: true, styles: ordersStyles }
  if (name.includes('.CI.')) return { isHeaded: false, styles: ['points', 'points'] }
  return { isHeaded: false, styles: [metric === 'CES' ? 'number' : 'points'] }
}

/** How many columns it fills. */
function writeBlock(sheet: SheetWriter, { asked, headings, isHeaded, styles }: Block, top: number, column: number) {
  if (!isHeaded) {
    for (const [place, value] of headings.entries()) sheet.put(top, column + place, { value, style: 'headingRight' })
  }
  const at = isHeaded ? top : top + 1
  const shape = {
    styles,
    headings: isHeaded,
    native: asked.nativeCells,
    ...(asked.native && { nativeForAll: asked.native }),
  }
  if (tableOf(asked) !== null) sheet.spillAt(at, column, asked, shape)
  else {
    const [style] = styles
    const value = singleOf(asked)
    const native = asked.native === null ? {} : { native: `=${asked.native}` }
    sheet.put(at, column, {
      formula: asked.formula,
      ...native,
      ...(value !== null && { value }),
      ...(style && { style }),
    })
  }
  return isHeaded ? styles.length : headings.length
}

/** The band of each score, and its colour. */
function writeBands(sheet: SheetWriter, request: BroughtRequest, top: number, score: number, column: number): void {
  const { loyalty, language, metric, groups } = request
  const scheme = usualSchemeOf(loyalty, metric)
  sheet.colour({ row: top + 1, column: score, rows: groups.length, columns: 1 }, scheme)
  if (groups.length > mostBands) return
  const say = createSay(language)
  const values = scoresOf(request)
  sheet.put(top, column, { value: say('band'), style: 'heading' })
  for (const [index, value] of values.entries()) {
    if (value === null) continue
    const cell = { text: sheet.at(top + 1 + index, score), origin: '', cells: [[value]] }
    const asked = askWith(loyalty, language)('BAND', cell, metric, undefined, language)
    sheet.put(top + 1 + index, column, { formula: asked.formula, value: singleOf(asked), style: 'text' })
  }
}

/** null for a group without a score. */
function scoresOf({ loyalty, language, groups, functions, metric }: BroughtRequest): (number | null)[] {
  const [first] = functions
  const columns = first?.columns.map((place) => groups.map(({ sums }) => [sums[place] ?? null])) ?? []
  const result = loyalty.call(first?.function ?? '', columns, { language })
  const rows = Array.isArray(result) ? result : [[result]]
  const [skip, place] = metric === 'RPR' ? [1, 3] : [0, 0]
  return rows.slice(skip).map((row) => (typeof row[place] === 'number' ? row[place] : null))
}
