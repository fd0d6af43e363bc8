/** Rows that a filter or a person has hidden: a formula counts them all the same. */
import type { Outcome } from './contract.ts'
import { attempt } from './outcome.ts'
import { rangeAt } from './places.ts'

export function countHidden(address: string): Outcome<{ rows: number; hiddenRows: number }> {
  return attempt(async (context) => {
    const used = rangeAt(context, address).getUsedRangeOrNullObject(true)
    const view = used.getVisibleView()
    used.load('rowCount')
    view.load('rowCount')
    await context.sync()
    if (used.isNullObject) return { rows: 0, hiddenRows: 0 }
    return { rows: used.rowCount, hiddenRows: used.rowCount - view.rowCount }
  })
}
