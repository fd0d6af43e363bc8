/** The table of spreadsheet functions: a metric is a file of its own and a line here. */
import { advice } from './advice.ts'
import { auditFunction } from './audit.ts'
import { band, bandChance, bandTable } from './band.ts'
import { benchmark } from './benchmark.ts'
import { cli, cliInterval, cliRespondents } from './cli.ts'
import type { FunctionInfo } from './contract.ts'
import { csi, csiInterval, csiTable } from './csi.ts'
import type { SheetFunction } from './function.ts'
import { nps, npsCounts, npsFromCounts } from './nps.ts'
import { npsBy } from './nps-groups.ts'
import { npsInterval, npsIntervalFromCounts, npsTest } from './nps-interval.ts'
import { npsReport } from './nps-report.ts'
import { proportionInterval } from './proportion.ts'
import { rpr } from './rpr.ts'
import { rprOrders } from './rpr-orders.ts'

export const table: readonly SheetFunction[] = [
  nps,
  npsCounts,
  npsFromCounts,
  npsInterval,
  npsIntervalFromCounts,
  npsTest,
  npsBy,
  npsReport,
  csi,
  csiTable,
  csiInterval,
  cli,
  cliRespondents,
  cliInterval,
  rpr,
  rprOrders,
  band,
  bandTable,
  bandChance,
  advice,
  benchmark,
  proportionInterval,
  auditFunction,
]

export const functions: readonly FunctionInfo[] = table.map(({ info }) => info)
