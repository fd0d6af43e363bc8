/** A selection as the panel shows it. */
import type { Argument, CellError, ChosenSchemes, Language, Loyalty, Reading, Rectangle } from '../sheet/contract.ts'
import { cellAddress, firstArea, isSingleCell, listOf, onSheetOf } from './addresses.ts'
import { breathe } from './breathe.ts'
import { type Call, findCalls } from './formula.ts'
import type { Offer } from './offers.ts'
import { type CellRange, type Selection, type Sheet, SheetFailure } from './sheet.ts'
import type { OfferedCall, Shown, ShownReading } from './shown.ts'

interface Reader {
  readonly loyalty: Loyalty
  readonly sheet: Sheet
  readonly language: Language
  /** Scales chosen in place of the usual ones. */
  readonly schemes?: ChosenSchemes | undefined
}

interface Subject {
  readonly function: string
  readonly address: string
  readonly answersAddress: string | null
  readonly title?: string
  readonly hiddenRows?: number
  readonly call?: OfferedCall | null
}

const kMetrics: readonly Reading['metric'][] = ['NPS', 'CSI', 'CLI', 'RPR', 'CSAT']

const wayOf = ({ language, schemes }: Reader) => ({ language, schemes })

function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value
}

function present(result: Reading | CellError, subject: Subject): Shown {
  const { function: name, address, answersAddress, title = '', hiddenRows = 0, call = null } = subject
  if (isError(result)) return { kind: 'error', function: name, address, error: result }
  return { kind: 'reading', address, reading: result, answersAddress, title, hiddenRows, call, others: [] }
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

async function readCall(call: Call, selection: Selection, reader: Reader): Promise<Shown | null> {
  const ranges = await rangesOf(call, selection, reader.sheet)
  if (!ranges) return null
  const unread = [...ranges]
  const read = call.arguments.map((argument) => (argument.kind === 'reference' ? unread.shift() : undefined))
  const args = call.arguments.map(
    (argument, i): Argument => (argument.kind === 'value' ? argument.value : read[i]?.cells),
  )
  const origins = read.map((range) => (range ? cellAddress(range.address, 0, 0) : null))
  const result = reader.loyalty.read(call.name, args, { ...wayOf(reader), origins })
  if (!result) return null
  const [first] = ranges
  return present(result, {
    function: call.name,
    address: addressOf(ranges),
    answersAddress: read[0]?.address ?? null,
    hiddenRows: first?.hiddenRows ?? 0,
  })
}

/** The cell's own value, where it is the score that the call shows. */
function readShownValue(calls: readonly Call[], { address, value }: Selection, reader: Reader): Shown | null {
  const call = calls.find((each) => each.whole)
  const shows = reader.loyalty.functions.find((each) => each.name === call?.name)?.shows
  const metric = kMetrics.find((name) => call?.name.split('.')[0] === name)
  if (!call || !metric) return null
  const subject = { function: call.name, address, answersAddress: null }
  if (isError(value)) return present(value, subject)
  if (typeof value !== 'number' || (shows !== 'points' && shows !== 'fraction')) return null
  return present(reader.loyalty.readValue(metric, value, wayOf(reader)), subject)
}

async function readFormula(selection: Selection, reader: Reader): Promise<Shown | null> {
  const calls = findCalls(selection.formula, reader.loyalty.functions)
  for (const call of calls) {
    const shown = await readCall(call, selection, reader)
    if (shown) return shown
  }
  return readShownValue(calls, selection, reader)
}

function widthOf(cells: Rectangle): number {
  return cells[0]?.length ?? 0
}

function readOffer(offer: Offer, texts: readonly string[], hiddenRows: number, reader: Reader): Shown | null {
  const { loyalty } = reader
  const { function: name, address, title, origins } = offer
  const result = loyalty.read(name, offer.arguments, { ...wayOf(reader), origins })
  if (!result) return null
  const answersAddress = firstArgumentAddress(offer.arguments[0], origins[0])
  const isWhole = offer.arguments.every((argument, i) => !Array.isArray(argument) || texts[i] !== '')
  const call = isWhole ? { function: name, texts } : null
  return present(result, { function: name, address, answersAddress, title, hiddenRows, call })
}

const isReading = (shown: Shown): shown is ShownReading => shown.kind === 'reading'

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
  const [first, ...others] = read.filter(isReading)
  return first ? { ...first, others } : (read[0] ?? null)
}

/** A range of the argument's width; its height is not needed to find cells in it. */
function firstArgumentAddress(argument: Argument, origin: string | null | undefined): string | null {
  if (!origin || !Array.isArray(argument)) return null
  const width = widthOf(argument as Rectangle)
  const end = cellAddress(origin, 0, Math.max(0, width - 1))
  return end && `${origin}:${end.slice(end.lastIndexOf('!') + 1)}`
}

export async function readSelection(selection: Selection, reader: Reader): Promise<Shown> {
  return (await readFormula(selection, reader)) ?? (await readRange(selection, reader)) ?? { kind: 'empty' }
}
