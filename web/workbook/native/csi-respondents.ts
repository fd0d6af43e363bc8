/** How many respondents a CSI speaks of, as a plain formula. */
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
