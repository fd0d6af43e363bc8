/** CSI.CI as plain formulas: Student's interval of the mean of the respondents' own indices. */
import type { Cell } from '../../sheet/contract.ts'
import type { Reference } from '../columns.ts'
import type { ScoreRow } from '../score-rows.ts'

const onesFor = ({ cells }: Reference) => `{${new Array<number>(cells[0]?.length ?? 0).fill(1).join(';')}}`

const weightOf = (importance: Reference, satisfaction: Reference) =>
  `MMULT(${importance.text}*(${satisfaction.text}>0),${onesFor(importance)})`

const peopleOf = (weight: string) => `SUMPRODUCT(--(${weight}>0))`

/** Those who gave both numbers for a criterion, as a plain formula. */
export function respondentsOf(importance: Reference, satisfaction: Reference): ScoreRow['counted'] {
  const gaveBoth = (row: readonly Cell[], index: number) =>
    row.some((cell, column) => Number(cell) > 0 && Number(satisfaction.cells[index]?.[column] ?? 0) > 0)
  const value = importance.cells.filter(gaveBoth).length
  return { formula: `=${peopleOf(weightOf(importance, satisfaction))}`, value }
}

/**
 * `importance` and `satisfaction` hold numbers and blanks. A respondent's index takes the criteria that have both numbers;
 * one who has none is left out.
 */
export function nativeCsiInterval(
  importance: Reference,
  satisfaction: Reference,
  max: number,
  confidence: number,
): readonly (readonly string[])[] {
  const sum = `MMULT(${importance.text}*${satisfaction.text},${onesFor(importance)})`
  const weight = weightOf(importance, satisfaction)
  const index = `${sum}/(${weight}+(${weight}=0))`
  const people = peopleOf(weight)
  const mean = `(SUMPRODUCT((${weight}>0)*${index})/${people})`
  const squares = `SUMPRODUCT((${weight}>0)*(${index}-${mean})^2)`
  const half = `TINV(${(1 - confidence).toFixed(10)},${people}-1)*SQRT(${squares}/(${people}-1)/${people})`
  return [[`=MAX(0,100*(${mean}-${half})/${max})`, `=MIN(100,100*(${mean}+${half})/${max})`]]
}
