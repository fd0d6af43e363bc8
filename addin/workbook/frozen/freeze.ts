/** Our formulas become values; the formulas are kept in the workbook. */
import type { LeftAlone, LeftReason, Outcome, Scope } from '../contract.ts'
import { findOurFormulas, leftAlone, type OurFormula, type OurFunctions, rangeOf } from '../our-formulas.ts'
import { attempt, sendOrTakeBack } from '../outcome.ts'
import { addressOf } from '../places.ts'
import { type ResultCells, readResults } from '../results.ts'
import { runsOf } from '../runs.ts'
import { entriesOf } from './entries.ts'
import { NewNames } from './hidden-names.ts'
import { type KeptFormula, kNamespace, writeKept } from './kept-formulas.ts'
import { fixedReferences } from './references.ts'

const kNoResult: ReadonlySet<unknown> = new Set(['#BUSY!', '#NAME?', '#SPILL!', '#CONNECT!', '#GETTING_DATA'])

function reasonToLeave({ isProtected, value, valueType }: OurFormula): LeftReason | undefined {
  if (isProtected) return 'protectedSheet'
  return valueType === 'Error' && kNoResult.has(value) ? 'notCalculated' : undefined
}

function keep({ cell, place, values }: ResultCells, names: NewNames): KeptFormula {
  const { formula, sheetId } = cell
  const references = fixedReferences(formula, cell.place.sheet).map((reference) => names.of(reference))
  const name = names.of(`=${addressOf(place, true)}`)
  return { formula, sheetId, address: addressOf(place), name, references, values }
}

function takeBack(results: readonly ResultCells[], names: readonly string[], parts: readonly string[]) {
  return async (context: Excel.RequestContext): Promise<void> => {
    const { names: all, customXmlParts } = context.workbook
    const made = customXmlParts.getByNamespace(kNamespace)
    const items = names.map((name) => all.getItemOrNullObject(name))
    made.load('items/id')
    for (const item of items) item.load('name')
    await context.sync()
    for (const item of items) if (!item.isNullObject) item.delete()
    for (const part of made.items) if (!parts.includes(part.id)) part.delete()
    for (const result of results) {
      const range = rangeOf(context, result)
      range.clear(Excel.ClearApplyTo.contents)
      range.getCell(0, 0).formulas = [[result.cell.formula]]
    }
    await context.sync()
  }
}

function writeValues(context: Excel.RequestContext, results: readonly ResultCells[]): void {
  const isOne = ({ place }: ResultCells) => place.rows === 1 && place.columns === 1
  for (const run of runsOf(results.filter(isOne))) {
    rangeOf(context, run).values = run.cells.flatMap(({ values, valueTypes }) => entriesOf(values, valueTypes))
  }
  for (const result of results.filter((each) => !isOne(each))) {
    rangeOf(context, result).values = entriesOf(result.values, result.valueTypes)
  }
}

async function write(context: Excel.RequestContext, results: readonly ResultCells[]): Promise<void> {
  const { names: all, customXmlParts } = context.workbook
  const before = customXmlParts.getByNamespace(kNamespace)
  all.load('items/name')
  before.load('items/id')
  await context.sync()
  const names = new NewNames(all.items.map(({ name }) => name))
  const kept = results.map((result) => keep(result, names))
  names.add(context)
  customXmlParts.add(writeKept(kept))
  writeValues(context, results)
  const parts = before.items.map(({ id }) => id)
  await sendOrTakeBack(context, takeBack(results, names.all, parts))
}

type Frozen = Outcome<{ cells: number; left: readonly LeftAlone[] }>

/** `scope` may be the addresses of cells. */
export function freeze(scope: Scope | readonly string[], ours: OurFunctions): Frozen {
  const isScope = typeof scope === 'string'
  const isMeant = ({ place }: OurFormula) => isScope || scope.includes(addressOf(place))
  return attempt(async (context) => {
    const left: LeftAlone[] = []
    const found = await findOurFormulas(context, ours, isScope ? scope : 'workbook')
    const cells = found.filter(isMeant).filter((cell) => {
      const reason = reasonToLeave(cell)
      if (reason) left.push(leftAlone(cell, reason))
      return reason === undefined
    })
    if (cells.length > 0) await write(context, await readResults(context, cells))
    return { cells: cells.length, left }
  })
}
