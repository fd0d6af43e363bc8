/** Sums over the respondents' own indices: how many there are, their sum and that of their squares. */
import { amounts } from './amounts.ts'
import { wrongGroup } from './amounts-native.ts'
import { literalLevel, whole } from './native.ts'
import { formOf, type NativeForm } from './native-form.ts'
import { named } from './parameters.ts'

export const respondents = amounts('respondents')
export const total = named('total', amounts('indexTotal'))
export const respondentSums = [respondents, total, named('squares', amounts('indexSquares'))] as const

/** Sums that no indices from 0 to 100 have; a remainder of rounding is no difference. */
export function wrongIndices(respondents: string, total: string): string[] {
  const [n, sum] = [whole(respondents), whole(total)]
  return [`${n}<>INT(${n})`, `${sum}>100*${n}*1.000000001`]
}

/** Student's interval, clipped to 0 and 100. */
export function nativeSumsInterval([
  respondents = '',
  total = '',
  squares = '',
  confidence = '',
]: readonly string[]): NativeForm | null {
  const level = literalLevel(confidence)
  const given = [respondents, total, squares]
  const group = wrongGroup(given)
  if (level === null || group === null) return null
  const [n = '', sum = '', ofSquares = ''] = given.map(whole)
  const spread = `(${ofSquares}-${sum}^2/${n})`
  const half = `TINV(1-${level},${n}-1)*SQRT(MAX(0,${spread})/(${n}-1)/${n})`
  const wrong = [
    ...group,
    ...wrongIndices(respondents, total),
    `${n}<2`,
    `${spread}<-0.000000001*${ofSquares}`,
    `${ofSquares}>100*${sum}*1.000000001`,
  ]
  return formOf(wrong, [[`MAX(0,${sum}/${n}-${half})`, `MIN(100,${sum}/${n}+${half})`]])
}
