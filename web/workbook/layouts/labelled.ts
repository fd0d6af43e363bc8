/** Results whose rows are what the data hold: groups and periods. Their names stand as they are; new ones are an error. */
import { npsScaleNames, npsScales } from '../../../wasm/js/nps-scales.ts'
import type { Cell, Rectangle } from '../../sheet/contract.ts'
import { isOmittedText, literalChoice, literalLevel } from '../../sheet/native.ts'
import { formOf, type NativeForm, quoted } from '../../sheet/native-form.ts'
import { wrongAnswers, wrongDates } from '../../sheet/native-guards.ts'
import type { Reference } from '../columns.ts'
import type { SpillLayout } from '../contract.ts'
import { countFormulas } from '../native/counts.ts'
import { nativeGroups } from '../native/groups.ts'
import { mostComparisons, nextStart, type Period } from '../native/selection.ts'
import { nativeTrend } from '../native/trend.ts'

/** A call with what it gives now. */
export interface Standing {
  readonly row: number
  readonly column: number
  readonly values: Rectangle
  /** The arguments as the formula has them. */
  readonly given: readonly string[]
  /** Those of them that are cells. */
  readonly references: readonly (Reference | null)[]
}

export const constant = (cell: Cell | undefined): string =>
  typeof cell === 'number' ? String(cell) : quoted(typeof cell === 'string' ? cell : '')

/** Headings and the first column as they stand, and the formulas of a table below and beside them. */
function formulasIn(native: SpillLayout['native'], values: Rectangle): string[][] | null {
  return (
    native?.map((row, down) =>
      row.map((cell, across) => {
        if (down === 0 || across === 0) return constant(values[down]?.[across])
        return typeof cell === 'string' && cell.startsWith('=') ? cell.slice(1) : constant(cell)
      }),
    ) ?? null
  )
}

const formWith = (wrong: readonly string[], cells: string[][] | null): NativeForm | null =>
  cells && formOf(wrong, cells)

const periods = ['month', 'week', 'quarter', 'year'] as const

export const periodOf = (given: string | undefined): Period | null => literalChoice(given, periods)

export interface Answers {
  readonly scale: (typeof npsScaleNames)[number]
  readonly wrong: string
  readonly answers: string
  readonly isAnswer: string
}

/** null where the scale or the rule for invalid answers is not written in the formula. */
export function answersOf(scores: string, scale = '', invalid = ''): Answers | null {
  const name = literalChoice(scale, npsScaleNames)
  const rule = literalChoice(invalid, ['error', 'exclude'])
  if (name === null || rule === null) return null
  const { low, high } = npsScales[name]
  return {
    scale: name,
    wrong: wrongAnswers(scores, { low, high }, rule === 'exclude'),
    answers: countFormulas({ scores, conditions: [] }, name).answers,
    isAnswer: `ISNUMBER(${scores})*(${scores}>=${low})*(${scores}<=${high})`,
  }
}

export const isColumn = ({ cells }: Reference) => cells[0]?.length === 1

/** The name of a group letter by letter, the answers without one under no name. */
function groupNames({ cells }: Reference, values: Rectangle): string[] {
  const held = new Set(cells.map(([cell]) => cell))
  return values.slice(1).map(([label]) => constant(held.has(label as Cell) ? String(label) : ''))
}

export function groupsForm({ given, references, values, row, column }: Standing): NativeForm | null {
  const [, , confidence = '', weights, scaleGiven, invalid] = given
  const [scores, groups] = references
  if (!scores || !groups || !isColumn(scores) || !isColumn(groups)) return null
  const found = answersOf(scores.text, scaleGiven, invalid)
  if (found === null || !isOmittedText(weights) || literalLevel(confidence) === null) return null
  const { scale, wrong, answers, isAnswer } = found
  if (groups.cells.length * values.length > mostComparisons) return null
  const native = nativeGroups({ scores, groups, scale, values, confidence, row, column })
  const named = `SUMPRODUCT(${isAnswer}*EXACT(${groups.text}&"",{${groupNames(groups, values).join(',')}}))`
  return formWith([wrong, `${named}<>${answers}`], formulasIn(native, values))
}

export function trendForm({ given, references, values, row, column }: Standing): NativeForm | null {
  const [, , periodGiven, confidence = '', scaleGiven, invalid] = given
  const [scores, dates] = references
  const period = periodOf(periodGiven)
  const [first, last] = [values[1]?.[0], values.at(-1)?.[0]]
  if (!scores || !dates || period === null || typeof first !== 'number' || typeof last !== 'number') return null
  const found = answersOf(scores.text, scaleGiven, invalid)
  if (found === null || literalLevel(confidence) === null) return null
  const { scale, wrong } = found
  const native = nativeTrend({ scores, dates, scale, period, values, confidence, row, column })
  const dated = (condition: string) =>
    countFormulas({ scores: scores.text, conditions: [`${dates.text},${condition}`] }, scale).answers
  const outside = `${dated(`"<${first}"`)}+${dated(`">="&${nextStart[period](String(last))}`)}>0`
  return formWith([wrong, `${wrongDates(dates.text)}>0`, outside], formulasIn(native, values))
}
