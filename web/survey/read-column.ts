/** What a column is by its own heading and cells. */
import { tellWhoLeft } from './churned.ts'
import { because, type ColumnFacts, leftOut, type Reading, wordCount } from './column-facts.ts'
import type { Reason, Role, Scale } from './contract.ts'
import { type PersonalKind, personalKind } from './personal.ts'
import { answersAbove, answersOn, offScale, type Profile } from './profile.ts'
import {
  employeeHeading,
  groupHeading,
  headingRules,
  idHeading,
  madeOfAnswer,
  serviceHeading,
} from './role-headings.ts'
import { isAnswerRole, scaleOf } from './scales.ts'

/** More groups than this are no segments: names, cities, codes. */
export const mostGroups = 100
const longestGroupName = 40
const shortestComment = 20
const mostWordsOfName = 4

const texts = ({ sample }: ColumnFacts) => sample.filter((cell) => typeof cell === 'string')

/** What the answers say for the reading, and how many do not fit. */
export function answerReasons(profile: Profile, scale: Scale): Reason[] {
  const off = offScale(profile, scale)
  const values = { answers: answersOn(profile, scale), low: scale.low, high: scale.high }
  const example = profile.others[0] ?? profile.max
  return [because('answers', values), ...(off > 0 ? [because('off-scale', { cells: off, example })] : [])]
}

/** Few different short texts that come again and again. */
function areGroups({ profile }: ColumnFacts): boolean {
  const { distinct, filled, averageLength } = profile
  return distinct >= 2 && distinct <= mostGroups && distinct * 2 <= filled && averageLength <= longestGroupName
}

/** Long texts that hardly ever come again. */
function areComments(facts: ColumnFacts): boolean {
  const found = texts(facts)
  return facts.profile.averageLength >= shortestComment && new Set(found).size >= 0.7 * found.length
}

type Reader = (facts: ColumnFacts) => Reading | null

function answers(role: Role): Reader {
  return ({ heading, profile }) => {
    const scale = scaleOf(role, heading, profile)
    if (scale === null) return null
    const employee = role === 'recommend' && employeeHeading.test(heading) ? [because('employee')] : []
    const isUsual = role !== 'recommend' || scale.high === 10 || scale.high === 6
    const certain = isUsual && answersAbove(profile, scale) === 0
    const unusual = isUsual ? [] : [because('unusual-scale', { high: scale.high })]
    const reasons = [because(`heading-${role}`), ...employee, ...answerReasons(profile, scale), ...unusual]
    return { role, scale, certain, reasons }
  }
}

const plain = (role: Role, reason: Reason, certain = true): Reading => ({
  role,
  scale: null,
  certain,
  reasons: [reason],
})

function comment(facts: ColumnFacts): Reading | null {
  const { holds, distinct, filled, numbers } = facts.profile
  if (holds !== 'text' || numbers * 2 > filled || (areGroups(facts) && distinct * 4 <= filled)) return null
  return plain('comment', because('heading-comment'))
}

const isName = ({ heading }: ColumnFacts) => wordCount(heading) <= mostWordsOfName

const mostKinds = 12

/** A name of customers may head what kind they are: few kinds, each of many. */
function areKinds({ heading, profile }: ColumnFacts): boolean {
  const { distinct, filled } = profile
  return !idHeading.test(heading) && distinct <= mostKinds && distinct * 4 <= filled
}

function customer(facts: ColumnFacts): Reading | null {
  const { holds, numbers, whole, averageLength } = facts.profile
  if (areKinds(facts)) return null
  const isCode = holds === 'text' ? averageLength <= longestGroupName : holds === 'numbers' && whole === numbers
  return isCode && isName(facts) ? plain('customer', because('heading-customer')) : null
}

function amount(facts: ColumnFacts): Reading | null {
  const { holds, max } = facts.profile
  return holds === 'numbers' && max > 10 && isName(facts) ? plain('amount', because('heading-amount')) : null
}

function weight({ profile }: ColumnFacts): Reading | null {
  const { holds, numbers, filled, min, max } = profile
  const areWeights = holds === 'numbers' && numbers === filled && min >= 0 && max > 0
  return areWeights ? plain('weight', because('heading-weight')) : null
}

function churned({ profile, sample }: ColumnFacts): Reading | null {
  return profile.distinct === 2 && tellWhoLeft(sample) ? plain('churned', because('heading-churned')) : null
}

const readers: Readonly<Partial<Record<Role, Reader>>> = { comment, customer, amount, weight, churned }

function byHeading(facts: ColumnFacts): Reading | null {
  for (const { role, says, unless } of headingRules) {
    if (!says.test(facts.heading) || unless?.test(facts.heading)) continue
    const reading = (readers[role] ?? answers(role))(facts)
    if (reading !== null) return reading
  }
  return null
}

/** Whose data a column holds by its form or by the name of the field; null for all that is nobody's. */
export function personalKindOf(facts: ColumnFacts): PersonalKind | null {
  return personalKind(isName(facts) ? facts.heading : '', texts(facts).slice(0, 100))
}

/** What no metric asks for. A question in words is no name of a field, whatever words it has. */
function asLeftOut(facts: ColumnFacts): Reading | null {
  if (facts.profile.filled === 0) return leftOut(because('blank'))
  const kind = personalKindOf(facts)
  if (kind !== null) return leftOut(because(`personal-${kind}`))
  const words = texts(facts)
  if (words.length > 0 && words.every((word) => madeOfAnswer.test(word.trim()))) return leftOut(because('service'))
  return isName(facts) && serviceHeading.test(facts.heading) ? leftOut(because('service')) : null
}

const groups = ({ profile }: ColumnFacts) => plain('segment', because('groups', { groups: profile.distinct }))

/** Groups written as numbers are told by their heading alone. */
export function readCodes(facts: ColumnFacts): Reading | null {
  const { holds, whole, filled } = facts.profile
  const areCodes = holds === 'numbers' && whole === filled && groupHeading.test(facts.heading) && isName(facts)
  return areCodes && areGroups(facts) ? groups(facts) : null
}

function dates({ far }: ColumnFacts): Reading {
  const reading = plain('date', because('dates'))
  if (far === null) return reading
  return { ...reading, reasons: [...reading.reasons, because('far-dates', { cells: far.rows })] }
}

function byCells(facts: ColumnFacts): Reading | null {
  const { holds } = facts.profile
  if (holds === 'dates') return dates(facts)
  if (holds === 'text' && areGroups(facts)) return groups(facts)
  if (holds === 'text' && areComments(facts)) return plain('comment', because('long-texts'), false)
  return null
}

/** null where nothing tells what the column is. */
export function readColumn(facts: ColumnFacts): Reading | null {
  return asLeftOut(facts) ?? byHeading(facts) ?? byCells(facts)
}

/** A column read as a person says. */
export function readAs(role: Role, facts: ColumnFacts): Reading {
  const scale = isAnswerRole(role) ? scaleOf(role, facts.heading, facts.profile) : null
  const reasons = scale === null ? [] : answerReasons(facts.profile, scale)
  return { role, scale, certain: true, reasons: [because('chosen'), ...reasons] }
}
