/** The call behind what is shown, as a database may be asked for it: its options, and where its columns stand. */
import { isBlank } from '../../sheet/cells.ts'
import type { Argument, Cell, FunctionInfo } from '../../sheet/contract.ts'
import type { AskedFunction } from '../../sql/question.ts'
import type { CallArgument } from '../formula.ts'
import type { Sheet } from '../sheet.ts'
import type { Shown } from '../shown.ts'

/** What is asked about, before any of it is read. */
export interface Subject extends Pick<AskedFunction, 'name' | 'reading'> {
  readonly given: readonly CallArgument[]
}

export interface AskedCall extends AskedFunction {
  /** Where the columns of each range stand. */
  readonly addresses: ReadonlyMap<string, string>
}

/** null where nothing is shown that rows could give. */
export function subjectOf(shown: Shown): Subject | null {
  if (shown.kind === 'reading') return { name: shown.reading.function, reading: shown.reading, given: shown.asked }
  return shown.kind === 'result' ? { name: shown.info.name, reading: null, given: shown.asked } : null
}

const single = (argument: Argument): Cell => (Array.isArray(argument) ? (argument[0]?.[0] ?? null) : argument) as Cell

/** Options may stand in cells of their own. */
async function optionIn(argument: CallArgument, sheet: Sheet): Promise<Cell> {
  if (argument.kind === 'value') return single(argument.value) ?? null
  if (argument.kind === 'computed') return null
  const [range] = await sheet.readRanges([argument.reference]).catch(() => [null])
  return range?.cells[0]?.[0] ?? null
}

const isGiven = (argument: CallArgument) =>
  argument.kind !== 'value' || Array.isArray(argument.value) || !isBlank(single(argument.value) ?? null)

export async function askedCall(
  { name, reading, given }: Subject,
  functions: readonly FunctionInfo[],
  sheet: Sheet,
): Promise<AskedCall> {
  const parameters = functions.find((each) => each.name === name)?.parameters ?? []
  const options: Record<string, Cell> = {}
  const ranges: string[] = []
  const addresses = new Map<string, string>()
  for (const [place, argument] of given.entries()) {
    const parameter = parameters[place]
    if (!parameter || !isGiven(argument)) continue
    if (parameter.kind === 'range') {
      ranges.push(parameter.name)
      if (argument.kind === 'reference') addresses.set(parameter.name, argument.reference)
    } else if (parameter.kind !== 'scheme') options[parameter.name] = await optionIn(argument, sheet)
  }
  if (reading && reading.scale !== '') options.scale = reading.scale
  return { name, reading, options, ranges, addresses }
}
