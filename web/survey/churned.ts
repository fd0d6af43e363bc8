/** Who left, told by a column of two words: "Yes" and "No", "Churned" and "Stayed", 1 and 0. */
import type { Cell } from '../sheet/contract.ts'
import type { Survey } from './contract.ts'
import { folded } from './heading-text.ts'

const leftWords =
  /^(?:yes|y|true|1|churn|churned|left|lost|gone|exited|attrited.*|cancell?ed|да|истина|уш(?:ел|ла|ли)|отток|потерян)$/
const stayedWords =
  /^(?:no|n|false|0|stay|stayed|retained|active|existing.*|current|joined|нет|ложь|остал(?:ся|ась|ись)|актив(?:ен|ный)|действующий)$/

const isBlank = (cell: Cell | undefined) => cell === null || cell === undefined || cell === ''
const says = (words: RegExp) => (cell: Cell) => words.test(folded(String(cell)))

/** True where every cell says that a customer left or stayed. */
export const tellWhoLeft = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => says(leftWords)(cell) || says(stayedWords)(cell))

export interface Churn {
  readonly column: number
  readonly left: Cell
  readonly stayed: Cell
}

/** null without such a column, or where its cells are other than two. */
export function churnOf({ table, questions }: Survey): Churn | null {
  const column = questions.findIndex(({ role }) => role === 'churned')
  const cells = new Set((table.columns[column]?.cells ?? []).filter((cell) => !isBlank(cell)))
  const [left, stayed] = [leftWords, stayedWords].map((words) => [...cells].find(says(words)))
  return cells.size === 2 && left !== undefined && stayed !== undefined ? { column, left, stayed } : null
}

const unnamed = ['reason-nothing', 'reason-other-amount']

/** Columns of amounts beside: more than two different numbers that nothing else is known of. */
export function numbersBeside({ table, questions }: Survey): number[] {
  return questions.flatMap(({ role, reasons }, column) => {
    const isUnnamed = role === 'leftOut' && unnamed.includes(reasons[0]?.id ?? '')
    const { cells = [], holds } = table.columns[column] ?? {}
    const isAmount = holds === 'numbers' && (role === 'amount' || isUnnamed)
    return isAmount && new Set(cells.slice(0, 1000)).size > 3 ? [column] : []
  })
}

const sinceJoined =
  /\btenure\b|\bmonths? (?:with us|as (?:a )?(?:customer|client))\b|^стаж|месяцев с нами|срок обслуживания/

/** The column that says for how many months each has been a customer; null for none. */
export function tenureOf(survey: Survey): number | null {
  const { columns } = survey.table
  return numbersBeside(survey).find((column) => sinceJoined.test(folded(columns[column]?.title ?? ''))) ?? null
}
