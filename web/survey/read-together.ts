/** What columns are beside each other: the one date, the two questions alike, ratings in a row. */
import { because, type ColumnFacts, leftOut, type Reading, wordCount } from './column-facts.ts'
import type { Role, Scale } from './contract.ts'
import { answersAbove, fitsScale } from './profile.ts'
import { answerReasons } from './read-column.ts'
import {
  birthHeading,
  groupHeading,
  idHeading,
  otherDateHeading,
  performanceHeading,
  ratingHeading,
  whyHeading,
} from './role-headings.ts'
import { scaleOf, statedScale } from './scales.ts'

export type Readings = (Reading | null)[]

const eleven: Scale = { low: 0, high: 10 }

function answersAs(role: Role, facts: ColumnFacts, reason: string, certain: boolean): Reading | null {
  const scale = scaleOf(role, facts.heading, facts.profile)
  if (scale === null) return null
  const isSure = certain && answersAbove(facts.profile, scale) === 0
  return { role, scale, certain: isSure, reasons: [because(reason), ...answerReasons(facts.profile, scale)] }
}

const indicesOf = (readings: Readings, role: Role): number[] =>
  readings.flatMap((reading, index) => (reading?.role === role ? [index] : []))

/** Headings that could be a question: none, a code, one word for an answer, or a whole sentence. */
const openHeading = /^$|^(?:q|в|вопрос|question)? ?\d*$|^(?:value|answer|result|grade|mark|ответ|значение|результат)$/
const sentence = 4

const couldBeQuestion = ({ heading }: ColumnFacts) =>
  openHeading.test(heading) ||
  statedScale(heading) !== null ||
  ratingHeading.test(heading) ||
  wordCount(heading) >= sentence

/** Answers from 0 up to more than 7: hardly any other question is asked so. */
function looksLikeRecommend({ heading, profile }: ColumnFacts): boolean {
  if (!fitsScale(profile, eleven)) return false
  const said = statedScale(heading)
  return said === null ? profile.max > 7 && (profile.counts[0] ?? 0) > 0 : said.low === 0 && said.high === 10
}

/** Without a heading that speaks of recommending: the answers 0-10 that a question "why" follows, else the first such. */
export function findRecommend(all: readonly ColumnFacts[], readings: Readings): void {
  if (indicesOf(readings, 'recommend').length > 0) return
  const open = all.flatMap((facts, index) => (readings[index] === null && couldBeQuestion(facts) ? [index] : []))
  const alike = open.filter((index) => looksLikeRecommend(all[index] as ColumnFacts))
  const followed = alike.filter((index) => whyHeading.test(all[index + 1]?.heading ?? ''))
  const chosen = followed[0] ?? alike[0] ?? onlyAnswers(all, open)
  if (chosen === undefined) return
  const reason = followed.length === 0 ? 'values-like-recommend' : 'why-follows'
  const isOnly = alike.length === 1 || followed.length === 1
  readings[chosen] = answersAs('recommend', all[chosen] as ColumnFacts, reason, isOnly)
}

/** The one column of answers up to 10 in a table that has no other. */
function onlyAnswers(all: readonly ColumnFacts[], open: readonly number[]): number | undefined {
  const answers = open.filter((index) => {
    const { heading, profile } = all[index] as ColumnFacts
    return fitsScale(profile, eleven) && statedScale(heading)?.low !== 1
  })
  const [only] = answers
  return answers.length === 1 && only !== undefined && (all[only]?.profile.max ?? 0) > 7 ? only : undefined
}

const six: Scale = { low: 1, high: 6 }

/** Beside the other two questions of the loyalty index few answers 1 to 6 are on its scale, not low ones of a longer. */
export function agreeOnSix(all: readonly ColumnFacts[], readings: Readings): void {
  const others = (['repurchase', 'tryOthers'] as const).map((role) => indicesOf(readings, role)[0])
  const areOnSix = others.every((column) => column !== undefined && readings[column]?.scale?.high === six.high)
  for (const column of areOnSix ? indicesOf(readings, 'recommend') : []) {
    const facts = all[column] as ColumnFacts
    if (facts.profile.max > six.high || facts.profile.counts[0] !== 0) continue
    const [heading] = readings[column]?.reasons ?? []
    const reasons = [...(heading ? [heading] : []), ...answerReasons(facts.profile, six)]
    readings[column] = { role: 'recommend', scale: six, certain: true, reasons }
  }
}

/** Three columns of answers 1 to 6 are the three questions of the loyalty index. */
export function findLoyalty(all: readonly ColumnFacts[], readings: Readings): void {
  const isSix = ({ profile }: ColumnFacts) => profile.max === 6 && fitsScale(profile, six)
  const found = all.flatMap((facts, index) => (readings[index] === null && isSix(facts) ? [index] : []))
  const [first = 0, , last = 0] = found
  if (found.length !== 3 || last - first !== 2 || indicesOf(readings, 'recommend').length > 0) return
  const loyalty: readonly Role[] = ['recommend', 'repurchase', 'tryOthers']
  loyalty.forEach((role, index) => {
    const column = first + index
    readings[column] = answersAs(role, all[column] as ColumnFacts, 'three-of-six', false)
  })
}

const asksForRating = ({ heading }: ColumnFacts) =>
  ratingHeading.test(heading) || (statedScale(heading) !== null && !groupHeading.test(heading))

export function findRatings(all: readonly ColumnFacts[], readings: Readings): void {
  const besideImportance = indicesOf(readings, 'importance').length > 0
  all.forEach((facts, index) => {
    if (readings[index] !== null) return
    const isPerformance = besideImportance && performanceHeading.test(facts.heading)
    if (isPerformance) readings[index] = answersAs('satisfaction', facts, 'performance', true)
    else if (asksForRating(facts)) readings[index] = answersAs('satisfaction', facts, 'rating', true)
  })
  findRows(all, readings)
}

const shortestRow = 3
/** Hardly anybody gives the lowest marks. */
const mostPoints = 0.6

/** The end of the scale on which most points were answered, the last among them; null where the cells do not look like that. */
function fullScale({ heading, profile }: ColumnFacts): number | null {
  const scale = scaleOf('satisfaction', heading, profile)
  if (scale === null || scale.high !== profile.max) return null
  const answered = profile.counts.slice(1, scale.high + 1).filter((count) => count > 0).length
  return answered >= mostPoints * scale.high ? scale.high : null
}

/** Columns of one full scale side by side, whatever their headings say, are ratings. */
function findRows(all: readonly ColumnFacts[], readings: Readings): void {
  const ends = all.map((facts, index) => (readings[index] === null ? fullScale(facts) : null))
  let from = 0
  for (let index = 1; index <= ends.length; index += 1) {
    if (index < ends.length && ends[index] === ends[from]) continue
    if (ends[from] !== null && index - from >= shortestRow) {
      for (let column = from; column < index; column += 1) {
        readings[column] = answersAs('satisfaction', all[column] as ColumnFacts, 'row-of-ratings', false)
      }
    }
    from = index
  }
}

const bestAmount = [/price|цена|чек/, /amount|sum|сумм|стоимост|оплат|payment/, /total|revenue|spen|выручк|итого/]

/** Roles that a table has once, and by which heading one column has more of a claim than another. */
const claims = {
  date: (heading) => (otherDateHeading.test(heading) ? 0 : 1),
  customer: (heading) => (idHeading.test(heading) ? 1 : 0),
  amount: (heading) => bestAmount.findLastIndex((word) => word.test(heading)),
  weight: () => 0,
  repurchase: () => 0,
  tryOthers: () => 0,
} as const satisfies Partial<Record<Role, (heading: string) => number>>

export const rolesOnce = Object.keys(claims) as (keyof typeof claims)[]

export function keepOneOfEach(all: readonly ColumnFacts[], readings: Readings): void {
  all.forEach(({ heading }, column) => {
    const isBirth = readings[column]?.role === 'date' && birthHeading.test(heading)
    if (isBirth) readings[column] = leftOut(because('other-date'))
  })
  for (const role of rolesOnce) {
    const claimOf = (column: number) => claims[role](all[column]?.heading ?? '')
    const found = indicesOf(readings, role)
    const best = found.reduce((first, column) => (claimOf(column) > claimOf(first) ? column : first), found[0] ?? 0)
    for (const column of found) if (column !== best) readings[column] = leftOut(because(`other-${role}`))
  }
}

/** Two questions that both ask whether one would recommend: both are kept, and a person should look. */
export function doubtTwins(all: readonly ColumnFacts[], readings: Readings): void {
  const found = indicesOf(readings, 'recommend')
  if (found.length < 2) return
  for (const column of found) {
    const reading = readings[column] as Reading
    const twin = found.find((other) => other !== column) ?? column
    const reasons = [because('twin', { title: all[twin]?.title ?? '' }), ...reading.reasons]
    readings[column] = { ...reading, certain: false, reasons }
  }
}
