import type { Outcome } from './contract.ts'
import { attempt } from './outcome.ts'
import { rangeAt } from './places.ts'

export function goTo(address: string): Outcome<{ address: string }> {
  return attempt(async (context) => {
    const range = rangeAt(context, address)
    range.load('address')
    range.worksheet.activate()
    range.select()
    await context.sync()
    return { address: range.address }
  })
}
