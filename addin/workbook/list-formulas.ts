/** Where our functions are at work in the workbook. */
import type { Cell } from '../../web/sheet/contract.ts'
import type { FormulaCell, Outcome } from './contract.ts'
import { findOurFormulas, type OurFunctions } from './our-formulas.ts'
import { attempt } from './outcome.ts'
import { addressOf } from './places.ts'

export function listFormulas(ours: OurFunctions): Outcome<{ cells: readonly FormulaCell[] }> {
  return attempt(async (context) => {
    const found = await findOurFormulas(context, ours, 'workbook')
    const cells = found.map(({ place, formula, value }): FormulaCell => {
      const cell = addressOf({ ...place, sheet: null })
      return { sheet: place.sheet, cell, address: addressOf(place), formula, value: value as Cell }
    })
    return { cells }
  })
}
