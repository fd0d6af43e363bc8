/**
 * Where values stand in a column, for COUNTIF and its kin. For each cell that a formula spills, Univer 0.25.1 looks through all
 * values of the column for the one that stood there: seconds for the table of twenty thousand customers.
 */
import { CELL_INVERTED_INDEX_CACHE } from './univer.ts'

type Index = typeof CELL_INVERTED_INDEX_CACHE

const set: Index['set'] = CELL_INVERTED_INDEX_CACHE.set.bind(CELL_INVERTED_INDEX_CACHE)

/** Spilled cells that no formula has asked for are left out: they are found when one asks. */
export function indexWhatIsAskedFor(): void {
  CELL_INVERTED_INDEX_CACHE.set = (unitId, sheetId, column, value, row, isSpilled) => {
    const isAskedFor = !CELL_INVERTED_INDEX_CACHE.shouldContinueBuildingCache(unitId, sheetId, column, row)
    if (isAskedFor || !isSpilled) set(unitId, sheetId, column, value, row, isSpilled)
  }
}
