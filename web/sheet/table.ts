/** The table of spreadsheet functions: a metric is a file of its own and a line here. */
import { acsi } from './acsi.ts'
import { advice } from './advice.ts'
import { cesFromCounts, csatFromCounts, csatIntervalFromCounts } from './answers-counts.ts'
import { auditFunction } from './audit.ts'
import { band, bandChance, bandTable } from './band.ts'
import { benchmark } from './benchmark.ts'
import { ces } from './ces.ts'
import { cli, cliInterval, cliRespondents } from './cli.ts'
import { cliFromCounts, cliIntervalFromCounts } from './cli-counts.ts'
import { churnOrders, cohorts } from './cohorts.ts'
import type { FunctionInfo } from './contract.ts'
import { csat, csatInterval } from './csat.ts'
import { csi, csiInterval, csiTable } from './csi.ts'
import { csiFromSums, csiIntervalFromSums } from './csi-sums.ts'
import { drivers } from './drivers.ts'
import type { SheetFunction } from './function.ts'
import { discountedLifetimeValue, lifetimeValue } from './ltv.ts'
import { nps, npsCounts, npsFromCounts } from './nps.ts'
import { npsCategory } from './nps-codes.ts'
import { npsBy } from './nps-groups.ts'
import { npsImpact } from './nps-impact.ts'
import { npsInterval, npsIntervalFromCounts, npsTest } from './nps-interval.ts'
import { npsMix } from './nps-mix.ts'
import { npsReport } from './nps-report.ts'
import { npsDetectable, npsSampleSize } from './nps-sample-size.ts'
import { npsTarget } from './nps-target.ts'
import { npsSlope, npsTrend } from './nps-trend.ts'
import { ordersFromCounts } from './orders-counts.ts'
import { ordersReport } from './orders-report.ts'
import { pValuesAdjust } from './p-values.ts'
import { proportionInterval } from './proportion.ts'
import { averageOrderValue, purchaseFrequency, purchaseGap } from './purchase.ts'
import { rating, ratingBayes, ratingWilson } from './rating.ts'
import { referralForecast } from './referral.ts'
import { churn, earnedGrowthRate, netRevenueRetention, retention } from './retention.ts'
import { rfm } from './rfm.ts'
import { rpr } from './rpr.ts'
import { rprOrders } from './rpr-orders.ts'
import { themes } from './themes.ts'
import { weightsEffective } from './weights.ts'

export const table: readonly SheetFunction[] = [
  nps,
  npsCounts,
  npsFromCounts,
  npsInterval,
  npsIntervalFromCounts,
  npsTest,
  npsBy,
  npsTrend,
  npsSlope,
  npsSampleSize,
  npsDetectable,
  npsTarget,
  npsMix,
  npsImpact,
  npsCategory,
  npsReport,
  csi,
  csiTable,
  csiInterval,
  csiFromSums,
  csiIntervalFromSums,
  acsi,
  csat,
  csatInterval,
  csatFromCounts,
  csatIntervalFromCounts,
  ces,
  cesFromCounts,
  rating,
  ratingBayes,
  ratingWilson,
  cli,
  cliRespondents,
  cliInterval,
  cliFromCounts,
  cliIntervalFromCounts,
  rpr,
  rprOrders,
  churn,
  retention,
  netRevenueRetention,
  earnedGrowthRate,
  purchaseFrequency,
  purchaseGap,
  averageOrderValue,
  lifetimeValue,
  discountedLifetimeValue,
  referralForecast,
  ordersReport,
  ordersFromCounts,
  churnOrders,
  cohorts,
  rfm,
  band,
  bandTable,
  bandChance,
  advice,
  benchmark,
  proportionInterval,
  weightsEffective,
  pValuesAdjust,
  drivers,
  auditFunction,
  themes,
]

export const functions: readonly FunctionInfo[] = table.map(({ info }) => info)
