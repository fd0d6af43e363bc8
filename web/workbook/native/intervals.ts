/** Intervals and scores from counts as plain formulas, for tables that show them. */
import { type NativeForm, writtenCells } from '../../sheet/native-form.ts'
import { nativeCountsInterval } from '../../sheet/nps-native.ts'
import type { Asked } from '../ask.ts'
import type { Groups } from './comparison.ts'

export function scoreFormula({ promoters, passives, detractors }: Groups): string {
  return `100*(${promoters}-${detractors})/(${promoters}+${passives}+${detractors})`
}

/** Both ends of a plain interval, each with its own conditions. */
export function endsOf(form: NativeForm | null): readonly [low: string, high: string] {
  const [[low = '', high = ''] = []] = (form && writtenCells(form)) ?? []
  return [low, high]
}

export const intervalFormulas = (
  { promoters, passives, detractors }: Groups,
  confidence = '',
): readonly [low: string, high: string] =>
  endsOf(unguarded(nativeCountsInterval([promoters, passives, detractors, confidence])))

/** Counts of a table of ours are numbers. */
const unguarded = (form: NativeForm | null): NativeForm | null => form && { ...form, wrong: [] }

/** A row with a cell for each end of an interval that has a plain form. */
export function nativeEnds({ nativeCells }: Pick<Asked, 'nativeCells'>): readonly (readonly string[])[] | null {
  return nativeCells?.map((row) => row.map((formula) => `=${formula}`)) ?? null
}
