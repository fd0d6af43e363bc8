/** Rates of purchase, retention and lifetime, from totals. */
import type { Engine } from './engine.ts'
import type { Memory } from './memory.ts'

type PurchasesEngine = Pick<
  Engine,
  | 'purchaseFrequency'
  | 'purchaseGap'
  | 'averageOrderValue'
  | 'meanAmount'
  | 'revenue'
  | 'churn'
  | 'retention'
  | 'netRevenueRetention'
  | 'earnedGrowthRate'
  | 'lifetimeValue'
  | 'discountedLifetimeValue'
  | 'referralForecast'
>

export const purchasesEngine = (memory: Memory): PurchasesEngine => {
  const { module } = memory
  return {
    purchaseFrequency: (orders, customers) => module.purchaseFrequency(orders, customers),
    purchaseGap: (days, frequency) => module.purchaseGap(days, frequency),
    averageOrderValue: (revenue, orders) => module.averageOrderValue(revenue, orders),
    meanAmount: ({ pointer, length }) => module.meanAmount(pointer, length),
    revenue: ({ pointer, length }) => module.revenue(pointer, length),
    churn: (start, lost) => module.churn(start, lost),
    retention: (start, end, acquired) => module.retention(start, end, acquired),
    netRevenueRetention: (...amounts) => module.netRevenueRetention(...amounts),
    earnedGrowthRate: (netRetention, earnedNew) => module.earnedGrowthRate(netRetention, earnedNew),
    lifetimeValue: (...factors) => module.lifetimeValue(...factors),
    discountedLifetimeValue: (...given) => module.discountedLifetimeValue(...given),
    referralForecast({ customers, promoterShare, detractorShare, perPromoter, perDetractor, conversion }) {
      memory.lay([customers, promoterShare, detractorShare, perPromoter, perDetractor, conversion])
      module.referralForecast()
      return { newCustomers: memory.read(0), lostProspects: memory.read(1), net: memory.read(2) }
    },
  }
}
