/** What a panel shows, on its way from a Worker: functions of the table go by their names. */
import type { FunctionInfo } from '../../sheet/contract.ts'
import type { Shown, ShownOffer, ShownReading, ShownResult } from '../../ui/shown.ts'

type SentResult = Omit<ShownResult, 'info'> & { readonly info: string }
type SentReading = Omit<ShownReading, 'others'> & { readonly others: readonly (SentReading | SentResult)[] }
export type SentShown = Exclude<Shown, ShownOffer> | SentReading | SentResult

const sentOffer = (shown: ShownOffer): SentReading | SentResult =>
  shown.kind === 'result' ? { ...shown, info: shown.info.name } : { ...shown, others: shown.others.map(sentOffer) }

export const sent = (shown: Shown): SentShown =>
  shown.kind === 'result' || shown.kind === 'reading' ? sentOffer(shown) : shown

function receivedOffer(shown: SentReading | SentResult, functions: readonly FunctionInfo[]): ShownOffer | null {
  if (shown.kind === 'reading')
    return { ...shown, others: shown.others.flatMap((each) => receivedOffer(each, functions) ?? []) }
  const info = functions.find(({ name }) => name === shown.info)
  return info ? { ...shown, info } : null
}

export const received = (shown: SentShown, functions: readonly FunctionInfo[]): Shown | null =>
  shown.kind === 'result' || shown.kind === 'reading' ? receivedOffer(shown, functions) : shown
