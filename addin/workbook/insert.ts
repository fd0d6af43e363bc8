/** A formula into a free place, or over what a person gives up. */
import type { Language } from '../../web/sheet/contract.ts'
import type { InsertOptions, Outcome, Size } from './contract.ts'
import { attempt, type Reasons, Refusal, sendOrTakeBack } from './outcome.ts'
import { addressOf, fitsOnSheet, isWithin, type Place, placeOf, rangeAt, sheetOf } from './places.ts'
import { applyLook, lookOf } from './plan/looks.ts'
import { supports } from './supports.ts'

/** The place has been looked at by then: it is the formula that is wrong. */
const kReasons: Reasons = { InvalidArgument: 'badFormula' }

function placeFor(target: string, { rows, columns }: Size): Place {
  const first = placeOf(target)
  if (!first) throw new Refusal('severalAreas', target)
  const place = { ...first, rows: Math.max(1, rows), columns: Math.max(1, columns) }
  if (!fitsOnSheet(place)) throw new Refusal('notEnoughRoom')
  return place
}

/** The first cell that is not free, as an address. */
function occupiedIn(place: Place, formulas: readonly (readonly unknown[])[]): string | undefined {
  for (const [row, cells] of formulas.entries()) {
    const column = cells.findIndex((cell) => cell !== '')
    if (column < 0) continue
    return addressOf({ ...place, row: place.row + row, column: place.column + column, rows: 1, columns: 1 })
  }
  return undefined
}

interface Taken {
  readonly place: Place
  readonly range: Excel.Range
  /** What the first cell fills, a null object for itself alone. */
  readonly spill: Excel.Range
}

/** All cells of the first one's own result, and no others of it. */
const isOneResult = ({ place, spill }: Taken): boolean => {
  const result = spill.isNullObject ? undefined : placeOf(spill.address)
  return result !== undefined && isWithin(place, result)
}

/** A spilled result is given up as a whole, by its first cell. */
function checkFree(taken: Taken, overwrite: boolean): void {
  const occupied = occupiedIn(taken.place, taken.range.formulas)
  if (occupied === undefined) return
  if (taken.range.hasSpill !== false && !isOneResult(taken)) throw new Refusal('partOfResult', occupied)
  if (!overwrite) throw new Refusal('occupied', occupied)
}

/** Of a spilled result only the first cell was entered. */
const enteredIn = (taken: Taken): string[][] =>
  taken.range.formulas.map((cells, row) =>
    cells.map((cell, column) => (isOneResult(taken) && row + column > 0 ? '' : cell)),
  )

/** Refuses merged cells, and cells that are not free. */
async function lookAt(context: Excel.RequestContext, place: Place, overwrite: boolean): Promise<Taken> {
  const sheet = sheetOf(context, place.sheet)
  const range = sheet.getRange(addressOf({ ...place, sheet: null }))
  const spill = range.getCell(0, 0).getSpillingToRangeOrNullObject()
  const merged = supports('1.13') ? range.getMergedAreasOrNullObject() : null
  sheet.load('name')
  range.load('formulas,hasSpill')
  spill.load('address')
  merged?.load('address')
  await context.sync()
  if (merged && !merged.isNullObject) throw new Refusal('mergedCells', merged.address)
  const taken = { place: { ...place, sheet: sheet.name }, range, spill }
  checkFree(taken, overwrite)
  return taken
}

function showDays(range: Excel.Range, rows: number, language: Language): void {
  applyLook(range.getCell(1, 0).getAbsoluteResizedRange(rows, 1), lookOf('date', language))
}

export function insertFormula(
  target: string,
  formula: string,
  size: Size,
  { overwrite = false, beginsWithDays = false }: InsertOptions,
  language: Language,
): Outcome<{ address: string }> {
  return attempt(async (context) => {
    const taken = await lookAt(context, placeFor(target, size), overwrite)
    const { place, range } = taken
    const before = enteredIn(taken)
    // A result spills into empty cells only.
    if (overwrite) range.clear(Excel.ClearApplyTo.contents)
    range.getCell(0, 0).formulas = [[formula]]
    if (beginsWithDays && place.rows > 1) showDays(range, place.rows - 1, language)
    await sendOrTakeBack(context, async (fresh) => {
      if (!overwrite) return
      rangeAt(fresh, addressOf(place)).formulas = before
      await fresh.sync()
    })
    return { address: addressOf({ ...place, rows: 1, columns: 1 }) }
  }, kReasons)
}
