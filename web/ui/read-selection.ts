/** A selection as the panel shows it. */
import { isBlank, isCellError } from '../sheet/cells.ts'
import type { Argument, CellError, Language, Loyalty, Reading, Rectangle } from '../sheet/contract.ts'
import { scoredMetrics } from '../sheet/scored-metrics.ts'
import { cellAddress, firstArea, isSingleCell, listOf, onSheetOf } from './addresses.ts'
import { breathe } from './breathe.ts'
import { namedCriteria } from './criterion-names.ts'
import { type Call, type CallArgument, findCalls } from './formula.ts'
import { withIntervalBeside } from './interval-beside.ts'
import type { Offer } from './offers.ts'
import { askedOn, readResult } from './read-result.ts'
import { type CellRange, type Selection, type Sheet, SheetFailure } from './sheet.ts'
import type { OfferedCall, SchemeChoices, Shown, ShownOffer } from './shown.ts'

export interface Reader {
  readonly loyalty: Loyalty
  readonly sheet: Sheet
  readonly language: Language
  readonly choices?: SchemeChoices | undefined
}

interface Subject {
  readonly function: string
  readonly address: string
  readonly answersAddress: string | null
  readonly title?: string
  readonly hiddenRows?: number
  readonly call?: OfferedCall | null
  readonly asked?: readonly CallArgument[]
}

const wayOf = ({ language, choices }: Reader) => ({ language, schemes: choices?.schemes })

/** A scheme that the formula names is the one a person means. */
function goneScheme({ metric, scheme }: Reading, { loyalty, choices }: Reader): string {
  const isUsual = loyalty.schemes.find((each) => each.metric === metric)?.id === scheme.id
  return (isUsual && choices?.gone[metric]) || ''
}

function present(result: Reading | CellError, subject: Subject, reader: Reader): Shown {
  const { function: name, address, answersAddress, title = '', hiddenRows = 0, call = null, asked = [] } = subject
  if (isCellError(result)) return { kind: 'error', function: name, address, error: result }
  const gone = goneScheme(result, reader)
  const about = { address, answersAddress, title, hiddenRows, call, asked }
  return { kind: 'reading', reading: result, goneScheme: gone, others: [], ...about }
}

/** Ranges of the call's references in the order of its arguments; null when one cannot be read. */
async function rangesOf(call: Call, selection: Selection, sheet: Sheet): Promise<readonly CellRange[] | null> {
  if (call.arguments.some((argument) => argument.kind === 'computed')) return null
  const references = call.arguments.flatMap((argument) => (argument.kind === 'reference' ? [argument.reference] : []))
  if (references.length === 0) return []
  const ranges = await sheet.readRanges(references.map((reference) => onSheetOf(selection.address, reference)))
  return ranges.every((range) => range !== null) ? ranges : null
}

/** The data; options that stand in cells only where there is nothing else. */
function addressOf(ranges: readonly CellRange[]): string {
  const data = ranges.filter(({ address }) => !isSingleCell(address))
  return listOf((data.length > 0 ? data : ranges).map(({ address }) => address))
}

/** What a cell's error is for, where the function gives no reading that would say it. */
function whyError(
  call: Call,
  args: readonly Argument[],
  origins: readonly (string | null)[],
  { value }: Selection,
  { loyalty, language }: Reader,
): CellError | null {
  if (!call.whole || !isCellError(value)) return null
  const result = loyalty.call(call.name, args, { language, origins })
  return isCellError(result) ? result : null
}

/** A reference as the place where its cells lie. */
const placed = (argument: CallArgument, range: CellRange | null | undefined): CallArgument =>
  range ? { kind: 'reference', reference: range.address } : argument

async function readCall(call: Call, selection: Selection, reader: Reader): Promise<Shown | null> {
  const ranges = await rangesOf(call, selection, reader.sheet)
  if (!ranges) return null
  const unread = [...ranges]
  const given = call.arguments.map((argument) => (argument.kind === 'reference' ? unread.shift() : undefined))
  const args = call.arguments.map(
    (argument, i): Argument => (argument.kind === 'value' ? argument.value : given[i]?.cells),
  )
  const origins = given.map((range) => (range ? cellAddress(range.address, 0, 0) : null))
  const read = (name: string, given: readonly Argument[]) => reader.loyalty.read(name, given, wayOf(reader))
  const result =
    (await namedCriteria(call, args, ranges, reader.sheet, read)) ??
    reader.loyalty.read(call.name, args, { ...wayOf(reader), origins }) ??
    whyError(call, args, origins, selection, reader)
  if (!result) return null
  const [first] = ranges
  const shown = present(
    result,
    {
      function: call.name,
      address: addressOf(ranges),
      answersAddress: given[0]?.address ?? null,
      hiddenRows: first?.hiddenRows ?? 0,
      asked: call.arguments.map((argument, i) => placed(argument, given[i])),
    },
    reader,
  )
  return shown.kind === 'error' && isBlank(selection.value) ? { ...shown, isHidden: true } : shown
}

/** The cell's own value, where it is the score that the call shows. */
function readShownValue(calls: readonly Call[], { address, value }: Selection, reader: Reader): Shown | null {
  const call = calls.find((each) => each.whole)
  const shows = reader.loyalty.functions.find((each) => each.name === call?.name)?.shows
  const metric = scoredMetrics.find((name) => call?.name.split('.')[0] === name)
  if (!call || !metric) return null
  const subject = { function: call.name, address, answersAddress: null, asked: askedOn(address, call) }
  if (isCellError(value)) return present(value, subject, reader)
  if (typeof value !== 'number' || (shows !== 'points' && shows !== 'fraction')) return null
  return present(reader.loyalty.readValue(metric, value, wayOf(reader)), subject, reader)
}

async function readFormula(selection: Selection, reader: Reader): Promise<Shown | null> {
  const calls = findCalls(selection.formula, reader.loyalty.functions)
  for (const call of calls) {
    const shown = await readCall(call, selection, reader)
    if (shown) return withIntervalBeside(shown, selection, reader)
  }
  return readShownValue(calls, selection, reader) ?? (await readResult(calls, selection, reader))
}

function widthOf(cells: Rectangle): number {
  return cells[0]?.length ?? 0
}

function readOffer(offer: Offer, texts: readonly string[], hiddenRows: number, reader: Reader): Shown | null {
  const { loyalty } = reader
  const { function: name, address, title, origins } = offer
  const asked = offer.arguments.map((argument, i): CallArgument => {
    if (!Array.isArray(argument)) return { kind: 'value', value: argument }
    return texts[i] ? { kind: 'reference', reference: texts[i] } : { kind: 'computed' }
  })
  const isWhole = offer.arguments.every((argument, i) => !Array.isArray(argument) || texts[i] !== '')
  const call = isWhole ? { function: name, texts } : null
  const reading = loyalty.read(name, offer.arguments, { ...wayOf(reader), origins })
  if (reading) {
    const answersAddress = firstArgumentAddress(offer.arguments[0], origins[0])
    return present(reading, { function: name, address, answersAddress, title, hiddenRows, call, asked }, reader)
  }
  const info = loyalty.functions.find((each) => each.name === name)
  const result = loyalty.call(name, offer.arguments, { language: reader.language, origins })
  if (!info || isCellError(result)) return null
  return { kind: 'result', info, result, address, title, hiddenRows, call, asked }
}

const isOffer = (shown: Shown): shown is ShownOffer => shown.kind === 'reading' || shown.kind === 'result'

/** The likeliest of what the range may be, with the others; an error only where nothing can be read. */
async function readRange({ address }: Selection, reader: Reader): Promise<Shown | null> {
  if (isSingleCell(address)) return null
  if (firstArea(address) !== address) throw new SheetFailure('severalAreas')
  const [range] = await reader.sheet.readRanges([address])
  if (!range || range.cells.length * widthOf(range.cells) < 2) return null
  const { offersIn, textsOf } = await import('./offers.ts')
  const read: Shown[] = []
  for (const offer of await offersIn(range, reader.loyalty, reader.language)) {
    await breathe(range.cells.length)
    const shown = readOffer(offer, textsOf(offer), range.hiddenRows ?? 0, reader)
    if (shown) read.push(shown)
  }
  const offers = read.filter(isOffer)
  const first = offers.find(({ kind }) => kind === 'reading')
  if (first?.kind !== 'reading') return offers[0] ?? read[0] ?? null
  return { ...first, others: offers.filter((each) => each !== first) }
}

/** A range of the argument's width; its height is not needed to find cells in it. */
function firstArgumentAddress(argument: Argument, origin: string | null | undefined): string | null {
  if (!origin || !Array.isArray(argument)) return null
  const width = widthOf(argument as Rectangle)
  const end = cellAddress(origin, 0, Math.max(0, width - 1))
  return end && `${origin}:${end.slice(end.lastIndexOf('!') + 1)}`
}

function emptyOn(sheet: Sheet): Shown {
  const hint = sheet.hint?.()
  return { kind: 'empty', ...(hint ? { hint } : {}) }
}

export async function readSelection(selection: Selection, reader: Reader): Promise<Shown> {
  return (await readFormula(selection, reader)) ?? (await readRange(selection, reader)) ?? emptyOn(reader.sheet)
}
