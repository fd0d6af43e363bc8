/** Intervals and scores from counts as plain formulas, for tables that show them. */
import { endsOfPair } from '../../sheet/native.ts'
import { nativeCountsInterval } from '../../sheet/nps-native.ts'
import type { Groups } from './comparison.ts'

export function scoreFormula({ promoters, passives, detractors }: Groups): string {
  return `100*(${promoters}-${detractors})/(${promoters}+${passives}+${detractors})`
}

export function intervalFormulas({ promoters, passives, detractors }: Groups): readonly [low: string, high: string] {
  const ends = endsOfPair(nativeCountsInterval(promoters, passives, detractors) ?? '')
  return ends ?? ['', '']
}

/** A row with two cells for a call that gives an interval and has a plain form. */
export function nativeEnds(native: string | null): readonly (readonly string[])[] | null {
  const ends = native === null ? null : endsOfPair(native)
  return ends && [ends.map((end) => `=${end}`)]
}
