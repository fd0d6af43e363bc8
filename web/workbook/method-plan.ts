/** How the results of any workbook were made, on a sheet: what an auditor asks. */
import { tokenize } from '@borgar/fx'
import { version } from '../../package.json'
import type { Cell, FunctionInfo, Language, Loyalty, Reading } from '../sheet/contract.ts'
import type { Say } from '../sheet/say.ts'
import { byWrittenName } from '../sheet/written-names.ts'
import { sheetName, sheetPrefix, shownPrefix } from './addresses.ts'
import type { PlannedCell, Style, WorkbookPlan } from './contract.ts'
import { definedBy, publisherOf } from './publisher.ts'
import { SheetWriter } from './sheet-writer.ts'
import { createSay } from './words.ts'

/** A cell whose formula calls one of our functions. */
export interface MethodResult {
  readonly sheet: string
  /** "B4" */
  readonly cell: string
  readonly formula: string
  /** What it shows. */
  readonly value: Cell
  /** How it reads; null where it shows no score. */
  readonly reading: Reading | null
}

export interface MethodRequest {
  readonly results: readonly MethodResult[]
  readonly loyalty: Loyalty
  readonly language: Language
  /** The day, as spreadsheets number it. */
  readonly day: number
  /** Names of sheets the workbook already has. */
  readonly taken: readonly string[]
}

interface Called {
  readonly info: FunctionInfo
  /** The cells it is first given, as a formula of another sheet names them; null where it is given none. */
  readonly range: string | null
}

interface Context {
  readonly say: Say
  readonly loyalty: Loyalty
  readonly language: Language
}

/** Words do not stand close to numbers. */
const widths = [18, 20, 12, 10, 12, 12, 3, 34, 10, 32, 64, 60]

/** The first function of ours in a formula. */
function calledIn({ formula, sheet }: MethodResult, { loyalty }: Context): Called | null {
  const ours = byWrittenName(loyalty.functions)
  const tokens = tokenize(formula.replace(/^=/, ''))
  const at = tokens.findIndex(({ type, value }) => type === 'func' && ours.has(value.toUpperCase()))
  const info = ours.get(tokens[at]?.value.toUpperCase() ?? '')
  if (info === undefined) return null
  const range = tokens.slice(at).find(({ type }) => /^(range|structured)/.test(type))?.value
  if (range === undefined) return { info, range: null }
  return { info, range: range.includes('!') || range.includes('[') ? range : `${sheetPrefix(sheet)}${range}` }
}

function styleOf(reading: Reading | null): Style {
  if (reading === null) return 'text'
  return { points: 'points', fraction: 'percent', scale: 'number' }[reading.unit] as Style
}

const text = (value: string): PlannedCell => ({ value, style: 'text' })

function intervalText({ interval }: Reading, { say, language }: Context): string {
  if (interval === null) return ''
  const level = new Intl.NumberFormat(language, { style: 'percent' }).format(interval.confidence)
  return say('method-by', { level, method: say(`method-by-${interval.method}`) })
}

const leftOut = ({ skipped }: Reading, { say }: Context): string =>
  skipped.map(({ kind, count }) => say(`method-skipped-${kind}`, { count })).join(', ')

/** What is live first, and then what is known of it now. */
function resultLine(result: MethodResult, { info, range }: Called, context: Context): (PlannedCell | null)[] {
  const { sheet, cell, formula, value, reading } = result
  const counts = (of: string): PlannedCell | null => (range === null ? null : { formula: `=${of}`, style: 'integer' })
  return [
    text(`${shownPrefix(sheet)}${cell}`),
    text(info.written),
    { formula: `=${sheetPrefix(sheet)}${cell}`, value, style: styleOf(reading) },
    counts(`ROWS(${range})*COLUMNS(${range})`),
    counts(`COUNTA(${range})`),
    reading && { value: reading.counted, style: 'integer' },
    null,
    text(reading ? leftOut(reading, context) : ''),
    text(reading?.scale ?? ''),
    text(reading ? intervalText(reading, context) : ''),
    text(reading ? publisherOf(reading.scheme, context.language) : ''),
    text(formula),
  ]
}

type Line = readonly [result: MethodResult, called: Called]

function writeResults(sheet: SheetWriter, lines: readonly Line[], context: Context): void {
  const { say } = context
  sheet.block(say('method-results'))
  const head = (id: string, below: Style) => [say(id), below] as const
  sheet.headings(
    head('method-cell', 'text'),
    head('method-function', 'text'),
    head('method-shows', 'points'),
    head('method-cells', 'integer'),
    head('method-filled', 'integer'),
    head('method-counted', 'integer'),
    ['', 'text'],
    head('method-left-out', 'text'),
    head('scale', 'text'),
    head('method-intervals', 'text'),
    head('method-bands', 'text'),
    head('method-formula', 'text'),
  )
  for (const [result, called] of lines) sheet.line(...resultLine(result, called, context))
}

/** What holds for every result of a function. */
function writeFunction(sheet: SheetWriter, info: FunctionInfo, readings: readonly Reading[], context: Context): void {
  const { say, language } = context
  const [first] = readings
  const methods = new Set(readings.flatMap(({ interval }) => interval?.method ?? []))
  const schemes = new Set(readings.map(({ scheme }) => publisherOf(scheme, language)))
  const lines: (readonly [string, string])[] = [
    ['method-definition', info.help(language)],
    ['method-source', definedBy(first?.metric ?? info.name, say)],
    ...[...methods].map((method) => ['method-intervals', say(`method-by-${method}-about`)] as const),
    ...[...schemes].map((scheme) => ['method-bands', scheme] as const),
  ]
  sheet.block(info.written)
  for (const [label, value] of lines) if (value !== '') sheet.described(say(label), value)
}

/** null where no formula calls our functions. */
export function planMethod({ results, loyalty, language, day, taken }: MethodRequest): WorkbookPlan | null {
  const say = createSay(language)
  const context = { say, loyalty, language }
  const lines = results.flatMap((result): Line[] => {
    const called = calledIn(result, context)
    return called === null ? [] : [[result, called]]
  })
  if (lines.length === 0) return null
  const sheet = new SheetWriter(sheetName(say('sheet-method'), taken), widths)
  sheet.block(say('method-title'), say('method-made', { version }))
  sheet.line({ value: say('method-day'), style: 'label' }, { value: day, style: 'date' })
  writeResults(sheet, lines, context)
  for (const info of new Set(lines.map(([, called]) => called.info))) {
    const readings = lines.flatMap(([result, called]) => (called.info === info ? (result.reading ?? []) : []))
    writeFunction(sheet, info, readings, context)
  }
  return { language, sheets: [sheet.plan('method')] }
}
