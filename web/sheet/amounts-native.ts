/** Sums made elsewhere in plain formulas: a score works on columns too, an interval on one group alone. */
import { isReference, isSeveralCells, shapeOfAddress, whole } from './native.ts'
import { everywhere, type NativeForm, single } from './native-form.ts'
import { wrongAmount } from './native-guards.ts'

const mayBeSeveral = (argument: string) => isReference(argument) && shapeOfAddress(argument) === null

/** What makes the numbers of one group none; null where there certainly are several groups. */
export function wrongGroup(given: readonly string[]): string[] | null {
  if (given.some(isSeveralCells)) return null
  const several = given.filter(mayBeSeveral).map((name) => `ROWS(${name})*COLUMNS(${name})>1`)
  return [...several, ...given.flatMap(wrongAmount)]
}

/** The score of each group, nothing for one without any of what is counted. */
export function scoreForm(
  given: readonly string[],
  wrong: readonly string[],
  counted: string,
  formula: string,
): NativeForm {
  const all = [...given.flatMap(wrongAmount), ...wrong]
  if (!given.some(isSeveralCells)) return single(all, formula)
  const shapes = given.slice(1).map((each) => `ROWS(${each})<>ROWS(${given[0]})`)
  const isColumn = given.map((each) => `COLUMNS(${each})>1`)
  return everywhere([...shapes, ...isColumn, ...all, `SUM(${whole(counted)})=0`], `IF(${counted}=0,"",${formula})`)
}
