/** What a database brought back as a sheet: the sums of each group, and beside them what our functions make of these. */
import { isCellError } from '../sheet/cells.ts'
import type { Cell, Language, Loyalty } from '../sheet/contract.ts'
import { serialOfText } from '../sheet/dates.ts'
import { absoluteRange, addressOf } from './addresses.ts'
import { type Asked, askWith, singleOf, tableOf } from './ask.ts'
import { type BroughtRows, writeEachRow } from './brought-rows.ts'
import type { Reference } from './columns.ts'
import type { PlannedCell, Style, WorkbookPlan } from './contract.ts'
import { usualSchemeOf } from './score-rows.ts'
import { SheetWriter } from './sheet-writer.ts'
import { createSay } from './words.ts'

/** A function of sums, each by its place among the columns. */
export interface BroughtFunction {
  readonly function: string
  readonly columns: readonly number[]
  /** What stands behind the sums; null for what is usual. */
  readonly options: readonly Cell[]
  /** True where it takes all groups at once, and their names behind the sums. */
  readonly takesNames: boolean
}

export interface BroughtRequest {
  readonly loyalty: Loyalty
  readonly language: Language
  /** What the sheet is about. */
  readonly name: string
  /** Whose bands speak of the scores; null for what has none. */
  readonly metric: string | null
  /** Of the column of groups, '' where all rows are together. */
  readonly heading: string
  /** What the columns of sums are called. */
  readonly columns: readonly string[]
  /** Headings of further columns, which are taken along as they are. */
  readonly also: readonly string[]
  readonly groups: readonly {
    readonly name: Cell
    readonly sums: readonly (number | null)[]
    readonly also: readonly Cell[]
  }[]
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

export function planBrought(request: BroughtRequest): WorkbookPlan {
  const { language, heading, columns, also, metric } = request
  const say = createSay(language)
  const name = say('sheet-brought', { metric: request.name })
  const first = heading === '' ? 0 : 1
  const results = request.functions.flatMap((each) => looksOf(each, request).styles)
  const numbers = [...columns, ...also, ...results].map(() => numberWidth)
  const sheet = new SheetWriter(name, [...(first === 1 ? [labelWidth] : []), ...numbers, bandWidth])
  sheet.block(name, say('brought-note'))
  sheet.skip()
  const top = sheet.row
  writeSums(sheet, request)
  const score = first + columns.length + also.length
  let column = score
  for (const each of request.functions) column += writeFunction(sheet, request, { top, first, column }, each)
  if (metric !== null) writeBands(sheet, { ...request, metric }, top, score + (metric === 'RPR' ? 3 : 0), column)
  return { language, sheets: [sheet.plan()] }
}

/** A day as the sheet has days, where all groups are days. */
function groupCells(groups: BroughtRequest['groups']): PlannedCell[] {
  const days = groups.map(({ name }) => (typeof name === 'string' ? serialOfText(name) : Number.NaN))
  if (days.some(Number.isNaN)) return groups.map(({ name }) => ({ value: name, style: 'label' }))
  return days.map((value) => ({ value, style: 'date' }))
}

function writeSums(sheet: SheetWriter, { language, heading, columns, also, groups }: BroughtRequest): void {
  const isGrouped = heading !== ''
  sheet.headings(
    ...(isGrouped ? [[createSay(language)('brought-group'), 'label'] as const] : []),
    ...[...columns, ...also].map((column) => [column, 'number'] as const),
  )
  const styles = columns.map((_, place) => sumStyle(groups.map(({ sums }) => sums[place] ?? 0)))
  const names = groupCells(groups)
  for (const [index, group] of groups.entries()) {
    const own = isGrouped ? [names[index] ?? null] : []
    const sums = group.sums.map((value, place): PlannedCell => ({ value, style: styles[place] ?? 'number' }))
    const others = group.also.map(
      (value): PlannedCell => ({ value, style: typeof value === 'number' ? 'number' : 'text' }),
    )
    sheet.line(...own, ...sums, ...others)
  }
}

interface Place {
  /** The row of headings. */
  readonly top: number
  /** The first column of sums. */
  readonly first: number
  /** The first column that is free. */
  readonly column: number
}

/** How many columns it fills. */
function writeFunction(sheet: SheetWriter, request: BroughtRequest, place: Place, of: BroughtFunction): number {
  const { loyalty, groups } = request
  const [first] = loyalty.functions.find((each) => each.name === of.function)?.parameters ?? []
  if (of.takesNames || first?.byGroup) return writeBlock(sheet, blockOf(request, place, of), place.top, place.column)
  const { styles } = looksOf(of, request)
  const headings = styles.length === 2 ? endsOf(request) : [request.name]
  const rows: BroughtRows = { ...place, sums: groups.map(({ sums }) => sums), headings, styles }
  return writeEachRow(sheet, askWith(loyalty, request.language), of, rows)
}

const endsOf = ({ language }: BroughtRequest) => ['low', 'high'].map((end) => createSay(language)(end))

function blockOf(request: BroughtRequest, { top, first }: Place, of: BroughtFunction): Block {
  const { loyalty, language, groups } = request
  const rows = { row: top + 1, rows: groups.length, columns: 1 }
  // On the sheet itself a formula needs no sheet's name, and the sheet may get another.
  const referenceTo = (column: number, cells: Cell[][]): Reference => {
    const area = { ...rows, column }
    return { text: absoluteRange(area), origin: addressOf(area.row, area.column), cells }
  }
  const given = of.columns.map((place) =>
    referenceTo(
      first + place,
      groups.map(({ sums }) => [sums[place] ?? null]),
    ),
  )
  const names = referenceTo(
    0,
    groups.map(({ name }) => [name]),
  )
  const options = of.options.map((option) => (isCellError(option) ? undefined : (option ?? undefined)))
  const { isHeaded, styles } = looksOf(of, request)
  return {
    asked: askWith(loyalty, language)(of.function, ...given, ...(of.takesNames ? [names] : []), ...options),
    isHeaded,
    headings: styles.length === 2 ? endsOf(request) : [request.name],
    styles,
  }
}

/** Counts are whole, amounts and means are not. */
const sumStyle = (sums: readonly number[]): Style => (sums.every(Number.isInteger) ? 'integer' : 'number')

const looks: Readonly<Record<string, readonly Style[]>> = {
  'CSI.TABLE': ['label', 'number', 'percent', 'number', 'number', 'points'],
  'CES.FROMCOUNTS': ['number'],
  'ORDERS.FROMCOUNTS': ['money', 'money', 'number', 'percent', 'percent', 'percent'],
  AOV: ['money'],
  CHURN: ['percent'],
  'PROPORTION.CI': ['percent', 'percent'],
}

/** How the columns of its result look, and whether they bring their headings. */
function looksOf({ function: name }: BroughtFunction, { loyalty }: BroughtRequest): Pick<Block, 'isHeaded' | 'styles'> {
  const isHeaded = loyalty.functions.find((each) => each.name === name)?.shows === 'table'
  return { isHeaded, styles: looks[name] ?? (name.includes('.CI.') ? ['points', 'points'] : ['points']) }
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
function writeBands(
  sheet: SheetWriter,
  request: BroughtRequest & { readonly metric: string },
  top: number,
  score: number,
  column: number,
): void {
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
