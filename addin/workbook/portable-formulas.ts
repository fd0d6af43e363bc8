/** Our formulas into the form that computes for colleagues without the add-in, and back. */
import type { FunctionInfo, Language } from '../../web/sheet/contract.ts'
import { original, portable } from '../../web/sheet/portable.ts'
import { readCorner } from '../../web/workbook/layouts/layout.ts'
import type { LeftAlone, Outcome, Scope } from './contract.ts'
import { enterCells, enterSpilling, findLaidOut, layOut, type ReadRanges, type Rectangle } from './laid-out.ts'
import { findOurFormulas, leftAlone, type OurFormula, type OurFunctions, rangeOf } from './our-formulas.ts'
import { attempt, Refusal, sendOrTakeBack } from './outcome.ts'
import { type OneCell, runsOf } from './runs.ts'

type Rewritten = Outcome<{ cells: number; left: readonly LeftAlone[] }>

interface Change extends OneCell {
  readonly before: string
  readonly after: string
}

interface Changes {
  readonly changes: readonly Change[]
  readonly rectangles: readonly Rectangle[]
  readonly left: readonly LeftAlone[]
}

function enter(context: Excel.RequestContext, changes: readonly Change[], which: 'before' | 'after'): void {
  for (const run of runsOf(changes)) rangeOf(context, run).formulas = run.cells.map((change) => [change[which]])
}

type Enter = (context: Excel.RequestContext, rectangles: readonly Rectangle[]) => void

async function change(
  context: Excel.RequestContext,
  { changes, rectangles }: Changes,
  enterNew: Enter,
  enterOld: Enter,
): Promise<void> {
  enter(context, changes, 'after')
  enterNew(context, rectangles)
  await sendOrTakeBack(context, async (fresh) => {
    enter(fresh, changes, 'before')
    enterOld(fresh, rectangles)
    await fresh.sync()
  })
}

const changeTo = ({ sheetId, place, entered }: OurFormula, after: string): Change[] =>
  after === entered ? [] : [{ sheetId, place, before: entered, after }]

type FindChanges = (
  context: Excel.RequestContext,
  found: readonly OurFormula[],
  functions: readonly FunctionInfo[],
) => Promise<Changes>

function rewriteAll(scope: Scope, ours: OurFunctions, find: FindChanges, enterNew: Enter, enterOld: Enter): Rewritten {
  return attempt(async (context) => {
    const found = await findOurFormulas(context, ours, scope)
    const all = await find(context, found, await ours())
    const cells = all.changes.length + all.rectangles.length
    if (cells === 0 && all.left.length === 0) throw new Refusal('nothingToDo')
    if (cells > 0) await change(context, all, enterNew, enterOld)
    return { cells, left: all.left }
  })
}

const isPortable = ({ formula }: OurFormula, functions: readonly FunctionInfo[]) =>
  original(formula, functions) !== null || readCorner(formula, functions) !== null

/** `language` is of the words that a plain formula writes. */
export const makePortable = (
  scope: Scope,
  ours: OurFunctions,
  language: Language,
  readRanges: ReadRanges,
): Rewritten => {
  const find: FindChanges = async (context, found, functions) => {
    const plain = new Map(found.map((cell) => [cell, portable(cell.formula, functions, { language })]))
    const open = found.filter((cell) => !isPortable(cell, functions))
    const rest = open.filter((cell) => plain.get(cell) === null && !cell.isProtected)
    const rectangles = rest.length === 0 ? [] : await layOut(context, rest, functions, language, readRanges)
    const laidOut = new Set(rectangles.map(({ cell }) => cell))
    const left = open.flatMap((cell): LeftAlone[] => {
      if (plain.get(cell) === null && !laidOut.has(cell)) return [leftAlone(cell, 'noPlainForm')]
      return cell.isProtected ? [leftAlone(cell, 'protectedSheet')] : []
    })
    const changes = found
      .filter((cell) => !cell.isProtected && !laidOut.has(cell))
      .flatMap((cell) => changeTo(cell, (!isPortable(cell, functions) && plain.get(cell)) || cell.formula))
    return { changes, rectangles, left }
  }
  return rewriteAll(scope, ours, find, enterCells, enterSpilling)
}

export const undoPortable = (scope: Scope, ours: OurFunctions): Rewritten => {
  const find: FindChanges = async (context, found, functions) => {
    const corners = found.filter(({ formula }) => readCorner(formula, functions) !== null)
    const { rectangles, left } = await findLaidOut(context, corners, functions)
    const others = found.filter((cell) => !corners.includes(cell))
    const short = (cell: OurFormula) => original(cell.formula, functions) ?? cell.formula
    const kept = others.filter((cell) => cell.isProtected && short(cell) !== cell.entered)
    return {
      changes: others.filter(({ isProtected }) => !isProtected).flatMap((cell) => changeTo(cell, short(cell))),
      rectangles,
      left: [...left, ...kept.map((cell) => leftAlone(cell, 'protectedSheet'))],
    }
  }
  return rewriteAll(scope, ours, find, enterSpilling, enterCells)
}
