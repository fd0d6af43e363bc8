/** How numbers look: the language's own form, a real minus, narrow spaces that do not break. The only place that formats. */
import type { CellKind, Language } from '../sheet/contract.ts'
import { isSerial, textOfSerial } from '../sheet/dates.ts'

const kNarrowSpace = '\u202f'
const kMinus = '\u2212'
const kNearlySure = 0.999
const kLikely = 0.99
/** Three decimals show nothing below it but that it is small. */
const kLeastP = 0.001

/** 'signed' points run from −100 to 100 and carry their sign; a 'scale' is that of the answers, of which a score is the mean. */
export type Unit = 'signed' | 'points' | 'fraction' | 'scale'

export interface Numbers {
  /** 2 746 */
  count(value: number): string
  /** A score with up to `digits` decimals: +39.84, 73.45, 65.58 % */
  score(value: number, unit: Unit, digits: number): string
  /** The same without a plus. */
  plain(value: number, unit: Unit, digits: number): string
  /** With exactly `digits` decimals and no plus, for ends of an interval. */
  bound(value: number, unit: Unit, digits: number): string
  /** A share of 1 in whole percent: 52 % */
  percent(share: number): string
  /** A probability in whole percent, with a decimal near certainty and never rounded to it: 45 %, 99.5 %, > 99.9 % */
  chance(share: number): string
  /** A share of 1 in percent with as many decimals as it has, at most two: 95 %, 99.9 % */
  level(share: number): string
  /** A cell of a table, with as many decimals as the others of its kind. */
  cell(value: number, kind: Exclude<CellKind, 'number'>): string
  /** Of the kind that a table does not tell: with `digits` decimals. */
  fixed(value: number, digits: number): string
}

export function createNumbers(language: Language): Numbers {
  const format = (value: number, options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(language, options).format(value).replace('-', kMinus).replace(/\s/g, kNarrowSpace)

  const withUnit = (value: number, unit: Unit, options: Intl.NumberFormatOptions): string =>
    unit === 'fraction' ? `${format(100 * value, options)}${kNarrowSpace}%` : format(value, options)

  const inPercent = (share: number, digits: number): string =>
    withUnit(share, 'fraction', { maximumFractionDigits: digits })

  const fixed = (value: number, digits: number): string =>
    format(value, { minimumFractionDigits: digits, maximumFractionDigits: digits })

  const numbers: Numbers = {
    count: (value) => format(value, { maximumFractionDigits: 1 }),
    score: (value, unit, digits) =>
      withUnit(value, unit, {
        maximumFractionDigits: digits,
        signDisplay: unit === 'signed' ? 'exceptZero' : 'negative',
      }),
    plain: (value, unit, digits) => withUnit(value, unit, { maximumFractionDigits: digits, signDisplay: 'negative' }),
    bound: (value, unit, digits) =>
      withUnit(value, unit, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        signDisplay: 'negative',
      }),
    percent: (share) => inPercent(share, 0),
    chance: (share) =>
      share > kNearlySure
        ? `>${kNarrowSpace}${inPercent(kNearlySure, 1)}`
        : share < 1 - kNearlySure
          ? `<${kNarrowSpace}${inPercent(1 - kNearlySure, 1)}`
          : inPercent(share, share > kLikely || share < 1 - kLikely ? 1 : 0),
    level: (share) => inPercent(share, 2),
    cell: (value, kind) => cells[kind](value),
    fixed,
  }

  const cells: Record<Exclude<CellKind, 'number'>, (value: number) => string> = {
    text: (value) => format(value, { useGrouping: false, maximumFractionDigits: 15 }),
    count: numbers.count,
    money: (value) => fixed(value, 2),
    share: (value) => numbers.bound(value, 'fraction', 1),
    points: (value) => fixed(value, 1),
    p: (value) => (value < kLeastP ? `< ${fixed(kLeastP, 3)}` : fixed(value, 3)),
    chance: numbers.chance,
    day: (value) => (isSerial(value) ? textOfSerial(language, value) : numbers.count(value)),
  }
  return numbers
}

/** Kept as a place of its own: only NPS has negative scores, and only CES is a mean. */
export function unitOf({ metric, unit }: { readonly metric: string; readonly unit: string }): Unit {
  if (unit === 'fraction') return 'fraction'
  if (metric === 'CES') return 'scale'
  return metric === 'NPS' ? 'signed' : 'points'
}
