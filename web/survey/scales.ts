/** The scale of a question: as its heading says, else as its answers show. */
import type { Role, Scale } from './contract.ts'
import { fitsScale, type Profile } from './profile.ts'

const stated = /(?:^|[^\d.,])([01])\s*(?:-|–|—|\.\.\.?|…|to|до)\s*(5|6|7|10)(?![\d.,]\d|\d)/
const points = /(?:^|\D)(5|6|7|10|11)\s?-?\s?(?:-?ти |-?ти-)?(?:бал|point)/

/** "0-10", "от 1 до 5", "по 10-балльной шкале"; null where the heading says nothing. */
export function statedScale(heading: string): Scale | null {
  const [, low, high] = stated.exec(heading) ?? []
  if (high !== undefined) return { low: Number(low), high: Number(high) }
  const [, count] = points.exec(heading) ?? []
  if (count === undefined) return null
  return count === '11' ? { low: 0, high: 10 } : { low: 1, high: Number(count) }
}

const five: Scale = { low: 1, high: 5 }
const six: Scale = { low: 1, high: 6 }
const seven: Scale = { low: 1, high: 7 }
const ten: Scale = { low: 1, high: 10 }
const eleven: Scale = { low: 0, high: 10 }

/** Scales a role is asked on, in the order in which they are tried. */
const usual: Readonly<Partial<Record<Role, readonly Scale[]>>> = {
  recommend: [five, six, seven, eleven],
  repurchase: [six, seven, eleven],
  tryOthers: [six, seven, eleven],
  importance: [five, seven, ten],
  satisfaction: [five, seven, ten, eleven],
  effort: [five, seven, ten, eleven],
}

export const isAnswerRole = (role: Role): boolean => usual[role] !== undefined

/** Few answers of a long scale may all lie low. */
const enoughToTell = 20

/** null where the cells are no answers on any scale of the role. */
export function scaleOf(role: Role, heading: string, profile: Profile): Scale | null {
  const said = statedScale(heading)
  if (said !== null && fitsScale(profile, said)) return withZero(said, profile)
  if (role === 'recommend' && profile.max <= 1) return null
  if ((role === 'satisfaction' || role === 'importance') && isSixACode(profile)) return five
  const scales = usual[role] ?? []
  if (role === 'recommend' && isOnEleven(profile)) return eleven
  const fitting = scales.filter((scale) => fitsScale(profile, scale))
  return fitting.find((scale) => !hasZeros(profile, scale)) ?? fitting[0] ?? null
}

/** Of so many people somebody would have chosen the best answer of seven. */
const manyAnswers = 100

/** Then a 6 stands beside a scale of five for "never used it" or "cannot say". */
const isSixACode = ({ max, numbers }: Profile): boolean => max === 6 && numbers >= manyAnswers

/** Answers 0 are answers where the rest goes up to 10: the scale was called one of ten points by mistake. */
function withZero(scale: Scale, profile: Profile): Scale {
  return scale.high === 10 && scale.low === 1 && hasZeros(profile, scale) ? eleven : scale
}

function hasZeros({ counts }: Profile, { low, high }: Scale): boolean {
  return low > 0 && high === 10 && (counts[0] ?? 0) > 0
}

/** The usual question of recommendation: answers above 7, zeros, or too few answers to take it for a shorter scale. */
function isOnEleven(profile: Profile): boolean {
  if (!fitsScale(profile, eleven)) return false
  return profile.max > 7 || (profile.counts[0] ?? 0) > 0 || profile.numbers < enoughToTell
}
