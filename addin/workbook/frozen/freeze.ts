/** Our formulas become values; the formulas are kept in the workbook. */
import type { LeftAlone, LeftReason, Outcome, Scope } from '../contract.ts'
import { findOurFormulas, leftAlone, type OurFormula, type OurFunctions } from '../our-formulas.ts'
import { attempt, sendOrTakeBack } from '../outcome.ts'
import { addressOf, type Place, placeOf } from '../places.ts'
import { entriesOf } from './entries.ts'
import { NewNames } from './hidden-names.ts'
import { type KeptFormula, kNamespace, writeKept } from './kept-formulas.ts'
import { fixedReferences } from './references.ts'

/** A result with all the cells it fills. */
interface ResultCells {
  readonly cell: OurFormula
  readonly place: Place
  readonly values: readonly (readonly unknown[])[]
  readonly valueTypes: readonly (readonly unknown[])[]
}

const kNoResult: ReadonlySet<unknown> = new Set(['#BUSY!', '#NAME?', '#SPILL!', '#CONNECT!', '#GETTING_DATA'])

function reasonToLeave({ isProtected, value, valueType }: OurFormula): LeftReason | undefined {
  if (isProtected) return 'protectedSheet'
  return valueType === 'Error' && kNoResult.has(value) ? 'notCalculated' : undefined
}

/** One sync. */
async function readResults(context: Excel.RequestContext, cells: readonly OurFormula[]): Promise<ResultCells[]> {
  const spills = cells.map(({ sheetId, place }) => {
    const cell = context.workbook.worksheets.getItem(sheetId).getRange(addressOf({ ...place, sheet: null }))
    const spill = cell.getSpillingToRangeOrNullObject()
    spill.load('address,values,valueTypes')
    return spill
  })
  await context.sync()
  return cells.map((cell, index) => {
    const spill = spills[index]
    const place = spill && !spill.isNullObject ? placeOf(spill.address) : undefined
    if (!spill || !place) return { cell, place: cell.place, values: [[cell.value]], valueTypes: [[cell.valueType]] }
    return { cell, place, values: spill.values, valueTypes: spill.valueTypes }
  })
}

function keep({ cell, place, values }: ResultCells, names: NewNames): KeptFormula {
  const { formula, sheetId } = cell
  const references = fixedReferences(formula, cell.place.sheet).map((reference) => names.of(reference))
  const name = names.of(`=${addressOf(place, true)}`)
  return { formula, sheetId, address: addressOf(place), name, references, values }
}

const rangeOf = (context: Excel.RequestContext, { cell, place }: ResultCells): Excel.Range =>
  context.workbook.worksheets.getItem(cell.sheetId).getRange(addressOf({ ...place, sheet: null }))

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
  for (const result of results) rangeOf(context, result).values = entriesOf(result.values, result.valueTypes)
  const parts = before.items.map(({ id }) => id)
  await sendOrTakeBack(context, takeBack(results, names.all, parts))
}

export function freeze(scope: Scope, ours: OurFunctions): Outcome<{ cells: number; left: readonly LeftAlone[] }> {
  return attempt(async (context) => {
    const left: LeftAlone[] = []
    const cells = (await findOurFormulas(context, ours, scope)).filter((cell) => {
      const reason = reasonToLeave(cell)
      if (reason) left.push(leftAlone(cell, reason))
      return reason === undefined
    })
    if (cells.length > 0) await write(context, await readResults(context, cells))
    return { cells: cells.length, left }
  })
}
