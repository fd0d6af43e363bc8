/** Intervals and scores from counts as plain formulas, for tables that show them. */
import { nativeCountsInterval } from '../../sheet/nps-native.ts'
import type { Asked } from '../ask.ts'
import type { Groups } from './comparison.ts'

export function scoreFormula({ promoters, passives, detractors }: Groups): string {
  return `100*(${promoters}-${detractors})/(${promoters}+${passives}+${detractors})`
}

export function intervalFormulas({ promoters, passives, detractors }: Groups): readonly [low: string, high: string] {
  const form = nativeCountsInterval([promoters, passives, detractors])
  const [[low = '', high = ''] = []] = form?.cells ?? []
  return [low, high]
}

/** A row with a cell for each end of an interval that has a plain form. */
export function nativeEnds({ nativeCells }: Pick<Asked, 'nativeCells'>): readonly (readonly string[])[] | null {
  return nativeCells?.map((row) => row.map((formula) => `=${formula}`)) ?? null
}
