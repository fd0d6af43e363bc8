/** Which calls would hold up the thread that they are made on. */
import { type ComputeRequest, cellsIn } from './compute.ts'

/**
 * Cells that take about a tenth of a second: `./dev bench` measures each of them. Functions that are not named take less than
 * twice that for all rows that a sheet of Excel has.
 */
export const mostCellsAtOnce: Readonly<Record<string, number>> = {
  THEMES: 5_000,
  'ORDERS.REPORT': 500_000,
  'CHURN.ORDERS': 300_000,
  'RPR.ORDERS': 500_000,
  COHORTS: 500_000,
  RFM: 200_000,
}

export const mayBeLong = (name: string): boolean => name in mostCellsAtOnce

export const isLong = (request: ComputeRequest): boolean =>
  cellsIn(request) > (mostCellsAtOnce[request.function] ?? Number.POSITIVE_INFINITY)
