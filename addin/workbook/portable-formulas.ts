/** Our formulas into the form that computes for colleagues without the add-in, and back. */
import type { FunctionInfo, Language } from '../../web/sheet/contract.ts'
import { original, portable } from '../../web/sheet/portable.ts'
import type { LeftAlone, Outcome, Scope } from './contract.ts'
import { findOurFormulas, leftAlone, type OurFormula, type OurFunctions, rangeOf } from './our-formulas.ts'
import { attempt, Refusal, sendOrTakeBack } from './outcome.ts'
import { type OneCell, runsOf } from './runs.ts'

type Rewritten = Outcome<{ cells: number; left: readonly LeftAlone[] }>

interface Change extends OneCell {
  readonly before: string
  readonly after: string
}

function enter(context: Excel.RequestContext, changes: readonly Change[], which: 'before' | 'after'): void {
  for (const run of runsOf(changes)) rangeOf(context, run).formulas = run.cells.map((change) => [change[which]])
}

async function change(context: Excel.RequestContext, changes: readonly Change[]): Promise<void> {
  enter(context, changes, 'after')
  await sendOrTakeBack(context, async (fresh) => {
    enter(fresh, changes, 'before')
    await fresh.sync()
  })
}

interface Sorted {
  readonly changes: Change[]
  readonly left: LeftAlone[]
}

/** `rewrite` gives null where there is no plain form, undefined where the formula is none of its business. */
function sort(found: readonly OurFormula[], rewrite: (formula: string) => string | null | undefined): Sorted {
  const sorted: Sorted = { changes: [], left: [] }
  for (const cell of found) {
    const formula = rewrite(cell.formula)
    if (formula === undefined) continue
    if (formula === null) sorted.left.push(leftAlone(cell, 'noPlainForm'))
    else if (cell.isProtected) sorted.left.push(leftAlone(cell, 'protectedSheet'))
    else sorted.changes.push({ sheetId: cell.sheetId, place: cell.place, before: cell.formula, after: formula })
  }
  return sorted
}

type Rewrite = (formula: string, functions: readonly FunctionInfo[]) => string | null | undefined

const rewriteAll = (scope: Scope, ours: OurFunctions, rewrite: Rewrite): Rewritten =>
  attempt(async (context) => {
    const functions = await ours()
    const found = await findOurFormulas(context, ours, scope)
    const { changes, left } = sort(found, (formula) => rewrite(formula, functions))
    if (changes.length === 0 && left.length === 0) throw new Refusal('nothingToDo')
    if (changes.length > 0) await change(context, changes)
    return { cells: changes.length, left }
  })

/** `language` is of the words that a plain formula writes. */
export const makePortable = (scope: Scope, ours: OurFunctions, language: Language): Rewritten =>
  rewriteAll(scope, ours, (formula, functions) =>
    original(formula, functions) === null ? portable(formula, functions, { language }) : undefined,
  )

export const undoPortable = (scope: Scope, ours: OurFunctions): Rewritten =>
  rewriteAll(scope, ours, (formula, functions) => original(formula, functions) ?? undefined)
