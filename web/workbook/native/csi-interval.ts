/** CSI.CI as plain formulas: Student's interval of the mean of the respondents' own indices. */
import type { Reference } from '../columns.ts'

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
  const criteria = importance.cells[0]?.length ?? 0
  const ones = `{${new Array<number>(criteria).fill(1).join(';')}}`
  const sum = `MMULT(${importance.text}*${satisfaction.text},${ones})`
  const weight = `MMULT(${importance.text}*(${satisfaction.text}>0),${ones})`
  const index = `${sum}/(${weight}+(${weight}=0))`
  const people = `SUMPRODUCT(--(${weight}>0))`
  const mean = `(SUMPRODUCT((${weight}>0)*${index})/${people})`
  const squares = `SUMPRODUCT((${weight}>0)*(${index}-${mean})^2)`
  const half = `TINV(${(1 - confidence).toFixed(10)},${people}-1)*SQRT(${squares}/(${people}-1)/${people})`
  return [[`=MAX(0,100*(${mean}-${half})/${max})`, `=MIN(100,100*(${mean}+${half})/${max})`]]
}
