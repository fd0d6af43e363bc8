/** What our formulas show, with all the cells that a result fills. */
import { type OurFormula, rangeOf } from './our-formulas.ts'
import { placeOf } from './places.ts'
import type { OneCell } from './runs.ts'

/** A result with all the cells it fills. */
export interface ResultCells extends OneCell {
  readonly cell: OurFormula
  readonly values: readonly (readonly unknown[])[]
  readonly valueTypes: readonly (readonly unknown[])[]
}

const alone = (cell: OurFormula): ResultCells => {
  return { cell, sheetId: cell.sheetId, place: cell.place, values: [[cell.value]], valueTypes: [[cell.valueType]] }
}

/** One sync. */
export async function readResults(context: Excel.RequestContext, cells: readonly OurFormula[]): Promise<ResultCells[]> {
  const spills = new Map<OurFormula, Excel.Range>()
  for (const cell of cells.filter(({ maySpill }) => maySpill)) {
    const spill = rangeOf(context, cell).getSpillingToRangeOrNullObject()
    spill.load('address,values,valueTypes')
    spills.set(cell, spill)
  }
  await context.sync()
  return cells.map((cell) => {
    const spill = spills.get(cell)
    const place = spill && !spill.isNullObject ? placeOf(spill.address) : undefined
    if (!spill || !place) return alone(cell)
    return { cell, sheetId: cell.sheetId, place, values: spill.values, valueTypes: spill.valueTypes }
  })
}
