/** Cells of a report that call our functions on counts. */
import type { Cell } from '../../sheet/contract.ts'
import { type Asked, singleOf, tableOf } from '../../workbook/ask.ts'
import type { PlannedCell, Style } from '../../workbook/contract.ts'
import { nativeEnds } from '../../workbook/native/intervals.ts'
import type { Count } from './counts-sheet.ts'

export const countCell = ({ text, value }: Count, style: Style = 'integer'): PlannedCell => ({
  formula: `=${text}`,
  value,
  style,
})

const bare = (formula: string) => formula.replace(/^=/, '')

/** Where nothing is counted now the cell is blank, until something is. */
const guarded = (formula: string, count: Count) =>
  count.value > 0 ? formula : `=IF(${count.text}=0,"",${bare(formula)})`

export function scoreOf(asked: Asked, count: Count, style: Style): PlannedCell {
  const value = count.value > 0 ? singleOf(asked) : ''
  const native = asked.native === null ? {} : { native: guarded(`=${asked.native}`, count) }
  return { formula: guarded(asked.formula, count), ...native, value, style }
}

/** Low and high, each in its cell; blank where there is no interval. */
export function endsOf(asked: Asked | null, count: Count, style: Style): PlannedCell[] {
  const [values] = (asked && tableOf(asked)) ?? []
  const plain = asked && nativeEnds(asked)?.[0]
  if (asked === null) return []
  return [0, 1].map((end): PlannedCell => {
    const value: Cell = count.value > 0 ? (values?.[end] ?? '') : ''
    const formula = `=INDEX(${bare(asked.formula)},1,${end + 1})`
    const native = plain?.[end]
    const isKnown = typeof value === 'number'
    return {
      formula: isKnown ? guarded(formula, count) : `=IFERROR(${bare(formula)},"")`,
      ...(native ? { native: isKnown ? guarded(native, count) : `=IFERROR(${bare(native)},"")` } : {}),
      value,
      style,
    }
  })
}

/** Several counts as one. */
export function sumOfCounts(counts: readonly Count[], sign = '+'): Count {
  const text = counts.map((count) => count.text).join(sign)
  const [first, ...rest] = counts.map(({ value }) => value)
  const value = rest.reduce((all, each) => (sign === '+' ? all + each : all - each), first ?? 0)
  return { text: counts.length > 1 ? `(${text})` : text, origin: text, cells: [[value]], value }
}
