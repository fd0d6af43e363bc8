/** A table of results: how many gave each answer, in a column for each, instead of the answers. */
import type { Column, Survey, Table } from './contract.ts'
import { folded } from './heading-text.ts'
import { levelOf, wordScales } from './word-scales.ts'

/** Columns of answers in words, the worst first, and the column of those who gave none. */
export interface CountedLevels {
  readonly kind: 'levels'
  readonly columns: readonly number[]
  readonly missing: number | null
}

/** Columns of the best, the middling and the worst answers. */
export interface CountedGroups {
  readonly kind: 'groups'
  readonly best: number
  /** null where only the total tells how many they are. */
  readonly middle: number | null
  readonly worst: number
  readonly total: number | null
  /** True where the headings speak of promoters and detractors. */
  readonly isNps: boolean
}

export type Counted = CountedLevels | CountedGroups

const fewestLevels = 3

const missingHeading = /^(?:missing|no answer|not answered|don.?t know|нет ответа|не ответили|без ответа)$/
const totalHeading =
  /^(?:total(?: respondents| answers| responses)?|respondents|responses|answers|n|всего(?: ответов)?|ответов|респондентов)$/

const groupHeadings = [
  {
    isNps: true,
    best: /^(?:#|number of|%)? ?promoters?$|^промоутер[а-я]*$|^сторонник[а-я]*$/,
    middle: /^(?:#|number of|%)? ?(?:passives?|neutrals?)$|^нейтрал[а-я]*$|^пассивн[а-я]*$/,
    worst: /^(?:#|number of|%)? ?detractors?$|^критик[а-я]*$|^детрактор[а-я]*$/,
  },
  { isNps: false, best: /^top[- ]?box/, middle: /^middle[- ]?box/, worst: /^bottom[- ]?box/ },
]

/** Columns of numbers by their headings. */
function headingsOf({ columns }: Table): string[] {
  return columns.map(({ title, holds }: Column) => (holds === 'numbers' ? folded(title) : ''))
}

const placeOf = (headings: readonly string[], wanted: RegExp): number | null => {
  const place = headings.findIndex((heading) => wanted.test(heading))
  return place < 0 ? null : place
}

function groupsIn(headings: readonly string[]): CountedGroups | null {
  const total = placeOf(headings, totalHeading)
  for (const { isNps, ...wanted } of groupHeadings) {
    const [best, middle, worst] = [wanted.best, wanted.middle, wanted.worst].map((each) => placeOf(headings, each))
    if (typeof best !== 'number' || typeof worst !== 'number' || (middle === null && total === null)) continue
    return { kind: 'groups', best, middle: middle ?? null, worst, total, isNps }
  }
  return null
}

function levelsIn(headings: readonly string[]): CountedLevels | null {
  for (const levels of wordScales) {
    const found = headings.flatMap((heading, column) => {
      const level = heading === '' ? undefined : levelOf(levels, heading)
      return level === undefined ? [] : [{ column, level }]
    })
    const areDifferent = new Set(found.map(({ level }) => level)).size === found.length
    if (found.length < fewestLevels || !areDifferent) continue
    const columns = found.sort((one, other) => one.level - other.level).map(({ column }) => column)
    return { kind: 'levels', columns, missing: placeOf(headings, missingHeading) }
  }
  return null
}

/** null for a table of other things. */
export function countedIn(table: Table): Counted | null {
  if (table.rows === 0) return null
  const headings = headingsOf(table)
  return levelsIn(headings) ?? groupsIn(headings)
}

/** The same of a survey, where nobody's own answers stand beside. */
export const countedOf = ({ table, questions }: Survey): Counted | null =>
  questions.some(({ role }) => role === 'counted') ? countedIn(table) : null

export function countedColumns(counted: Counted): number[] {
  const { kind } = counted
  const found =
    kind === 'levels' ? [...counted.columns, counted.missing] : [counted.best, counted.middle, counted.worst]
  return found.filter((column) => column !== null)
}
