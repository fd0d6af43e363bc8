/** The rectangle of plain cells for a call that spills, from the cells that it reads and what it gives now. */
import type { FunctionInfo, Language, Rectangle } from '../../sheet/contract.ts'
import { isReference } from '../../sheet/native.ts'
import type { NativeForm } from '../../sheet/native-form.ts'
import { callAlone, plainForm } from '../../sheet/portable.ts'
import type { Reference } from '../columns.ts'
import { churnForm, cohortsForm } from './customers.ts'
import { impactForm, mixForm } from './effects.ts'
import { groupsForm, type Standing, trendForm } from './labelled.ts'
import { laidOut } from './layout.ts'

const forms: Readonly<Record<string, (standing: Standing) => NativeForm | null>> = {
  'NPS.BY': groupsForm,
  'NPS.TREND': trendForm,
  'NPS.IMPACT': impactForm,
  'NPS.MIX': mixForm,
  'CHURN.ORDERS': churnForm,
  COHORTS: cohortsForm,
}

/** The cells that a layout of this formula depends on beyond what it computes with; empty where there is none. */
export function referencesIn(formula: string, functions: readonly FunctionInfo[]): string[] {
  const called = callAlone(formula, functions)
  return called && called.info.name in forms ? called.given.filter(isReference) : []
}

export interface Spilled {
  readonly formula: string
  readonly values: Rectangle
  readonly row: number
  readonly column: number
  /** The cells of a reference of the formula; null where they cannot be read. */
  readonly cellsAt: (reference: string) => Rectangle | null
}

const isFilled = (cells: Rectangle) => cells.some((row) => row.some((cell) => cell !== null && cell !== ''))

function referenceTo(text: string, cellsAt: Spilled['cellsAt']): Reference | null {
  const cells = isReference(text) ? cellsAt(text) : null
  return cells !== null && isFilled(cells) ? { text, origin: text, cells } : null
}

const isOfSize = ({ cells }: NativeForm, values: Rectangle) =>
  cells?.length === values.length && cells[0]?.length === values[0]?.length

/** A formula for each cell; null where plain functions cannot say it. */
export function layoutOf(
  { formula, values, row, column, cellsAt }: Spilled,
  functions: readonly FunctionInfo[],
  language: Language,
): string[][] | null {
  const called = callAlone(formula, functions)
  if (called === null) return null
  const { info, call, given } = called
  const references = given.map((text) => referenceTo(text, cellsAt))
  const form =
    forms[info.name]?.({ row, column, values, given, references }) ?? plainForm(formula, functions, { language })
  return form && isOfSize(form, values) ? laidOut(call, form, { row, column }) : null
}
