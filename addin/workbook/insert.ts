/** A formula into a free place. */
import type { Outcome, Size } from './contract.ts'
import { attempt, type Reasons, Refusal } from './outcome.ts'
import { addressOf, fitsOnSheet, type Place, placeOf, sheetOf } from './places.ts'
import { supports } from './supports.ts'

/** The place has been looked at by then: it is the formula that is wrong. */
const kReasons: Reasons = { InvalidArgument: 'badFormula' }

function placeFor(target: string, { rows, columns }: Size): Place {
  const first = placeOf(target)
  if (!first) throw new Refusal('severalAreas', target)
  const place = { ...first, rows: Math.max(1, rows), columns: Math.max(1, columns) }
  if (!fitsOnSheet(place)) throw new Refusal('notEnoughRoom', target)
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

export function insertFormula(target: string, formula: string, size: Size): Outcome<{ address: string }> {
  return attempt(async (context) => {
    const place = placeFor(target, size)
    const sheet = sheetOf(context, place.sheet)
    const range = sheet.getRange(addressOf({ ...place, sheet: null }))
    const merged = supports('1.13') ? range.getMergedAreasOrNullObject() : null
    sheet.load('name')
    range.load('formulas')
    merged?.load('address')
    await context.sync()
    const here = { ...place, sheet: sheet.name }
    if (merged && !merged.isNullObject) throw new Refusal('mergedCells', merged.address)
    const occupied = occupiedIn(here, range.formulas)
    if (occupied !== undefined) throw new Refusal('notEnoughRoom', occupied)
    range.getCell(0, 0).formulas = [[formula]]
    await context.sync()
    return { address: addressOf({ ...here, rows: 1, columns: 1 }) }
  }, kReasons)
}
