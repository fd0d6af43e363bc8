/** The table of spreadsheet functions: a metric is a file of its own and a line here. */
import type { FunctionInfo } from './contract.ts'
import type { SheetFunction } from './function.ts'
import { nps, npsCounts, npsFromCounts } from './nps.ts'
import { npsBy } from './nps-groups.ts'
import { npsInterval, npsIntervalFromCounts, npsTest } from './nps-interval.ts'
import { npsReport } from './nps-report.ts'

export const table: readonly SheetFunction[] = [
  nps,
  npsCounts,
  npsFromCounts,
  npsInterval,
  npsIntervalFromCounts,
  npsTest,
  npsBy,
  npsReport,
]

export const functions: readonly FunctionInfo[] = table.map(({ info }) => info)
