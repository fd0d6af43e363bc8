/** The interval of a score that stands in the next cell: averages alone have none, and the sums that give it are there. */
import type { Reading } from '../sheet/contract.ts'
import { onSheetOf } from './addresses.ts'
import { type Call, findCalls } from './formula.ts'
import type { Reader } from './read-selection.ts'
import type { Selection } from './sheet.ts'
import type { Shown } from './shown.ts'

async function readingOf(call: Call, selection: Selection, { loyalty, sheet, language }: Reader) {
  const references = call.arguments.flatMap((each) => (each.kind === 'reference' ? [each.reference] : []))
  const ranges = await sheet.readRanges(references.map((each) => onSheetOf(selection.address, each)))
  const cells = ranges.map((range) => range?.cells)
  const args = call.arguments.map((each) => (each.kind === 'value' ? each.value : cells.shift()))
  return loyalty.read(call.name, args, { language })
}

/** The bands that the interval reaches are told from that of the score. As everywhere it is shown where it speaks of the score. */
function withInterval(reading: Reading, { interval, counted, reaches, band }: Reading): Reading {
  const { value } = reading
  if (interval === null || value < interval.low || value > interval.high) return { ...reading, counted }
  const reached = [...new Set([...reaches, band])].filter((each) => each !== reading.band)
  return { ...reading, interval, counted, reaches: reached.sort((one, other) => one - other) }
}

export async function withIntervalBeside(shown: Shown, selection: Selection, reader: Reader): Promise<Shown> {
  if (shown.kind !== 'reading' || shown.reading.interval !== null || !selection.beside) return shown
  const name = `${shown.reading.metric}.CI.FROMSUMS`
  const call = findCalls(selection.beside, reader.loyalty.functions).find((each) => each.whole && each.name === name)
  const found = call ? await readingOf(call, selection, reader) : null
  return found && 'interval' in found ? { ...shown, reading: withInterval(shown.reading, found) } : shown
}
