/** A cell of a function that gives no score: what the cells show is the result. */
import type { Loyalty, Result } from '../sheet/contract.ts'
import { isSingleCell, listOf, onSheetOf, plainReference } from './addresses.ts'
import type { Call, CallArgument } from './formula.ts'
import type { Selection, Sheet } from './sheet.ts'
import type { Shown } from './shown.ts'

async function shownBy({ address, anchor = address, value }: Selection, sheet: Sheet): Promise<Result> {
  const [spilled] = await sheet.readRanges([`${anchor}#`])
  const isTable = spilled && spilled.cells.length * (spilled.cells[0]?.length ?? 0) > 1
  return isTable ? spilled.cells.map((row) => [...row]) : value
}

function readBy({ arguments: args }: Call, { address }: Selection): string {
  const references = args.flatMap((each) =>
    each.kind === 'reference' ? [plainReference(onSheetOf(address, each.reference))] : [],
  )
  return listOf(references)
}

/** Its arguments with the sheet's name where they have none. */
export const askedOn = (address: string, call: Call): CallArgument[] =>
  call.arguments.map((each) =>
    each.kind === 'reference' ? { ...each, reference: plainReference(onSheetOf(address, each.reference)) } : each,
  )

/** null where the cell shows more than one call of ours, or several cells are selected. */
export async function readResult(
  calls: readonly Call[],
  selection: Selection,
  { loyalty, sheet }: { readonly loyalty: Loyalty; readonly sheet: Sheet },
): Promise<Shown | null> {
  const call = calls.find(({ whole }) => whole)
  const info = loyalty.functions.find(({ name }) => name === call?.name)
  const isOneCell = selection.anchor !== undefined || isSingleCell(selection.address)
  if (!call || !info || !isOneCell) return null
  const result = await shownBy(selection, sheet)
  const asked = askedOn(selection.address, call)
  const address = readBy(call, selection)
  return { kind: 'result', info, result, address, title: '', hiddenRows: 0, call: null, asked }
}
