/** Our formulas into the form that computes for colleagues without the add-in, and back. */
import type { FunctionInfo } from '../../web/sheet/contract.ts'
import { original, portable } from '../../web/sheet/portable.ts'
import type { LeftAlone, Outcome, Scope } from './contract.ts'
import { findOurFormulas, leftAlone, type OurFormula } from './our-formulas.ts'
import { attempt, Refusal, sendOrTakeBack } from './outcome.ts'
import { addressOf } from './places.ts'

type Rewritten = Outcome<{ cells: number; left: readonly LeftAlone[] }>

interface Change {
  readonly cell: OurFormula
  readonly formula: string
}

function enter(context: Excel.RequestContext, changes: readonly Change[]): void {
  for (const { cell, formula } of changes) {
    const sheet = context.workbook.worksheets.getItem(cell.sheetId)
    sheet.getRange(addressOf({ ...cell.place, sheet: null })).formulas = [[formula]]
  }
}

async function change(context: Excel.RequestContext, changes: readonly Change[]): Promise<void> {
  enter(context, changes)
  await sendOrTakeBack(context, async (fresh) => {
    enter(
      fresh,
      changes.map(({ cell }) => ({ cell, formula: cell.formula })),
    )
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
    else sorted.changes.push({ cell, formula })
  }
  return sorted
}

const rewriteAll = (
  scope: Scope,
  functions: readonly FunctionInfo[],
  rewrite: (formula: string) => string | null | undefined,
): Rewritten =>
  attempt(async (context) => {
    const { changes, left } = sort(await findOurFormulas(context, functions, scope), rewrite)
    if (changes.length === 0 && left.length === 0) throw new Refusal('nothingToDo')
    if (changes.length > 0) await change(context, changes)
    return { cells: changes.length, left }
  })

export const makePortable = (scope: Scope, functions: readonly FunctionInfo[]): Rewritten =>
  rewriteAll(scope, functions, (formula) =>
    original(formula, functions) === null ? portable(formula, functions) : undefined,
  )

export const undoPortable = (scope: Scope, functions: readonly FunctionInfo[]): Rewritten =>
  rewriteAll(scope, functions, (formula) => original(formula, functions) ?? undefined)
