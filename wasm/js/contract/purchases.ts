/** What customers buy, leave and recommend. */
import type { Column } from './cells.ts'
import type { CalendarPeriod } from './nps.ts'

export type RepeatRule = 'orders' | 'days'

export interface RepeatPurchase {
  readonly customers: number
  readonly repeatCustomers: number
  readonly orders: number
}

/** What a forecast of recommendation assumes; shares and conversion are fractions. */
export interface ReferralAssumptions {
  readonly customers: number
  readonly promoterShare: number
  readonly detractorShare: number
  readonly perPromoter: number
  readonly perDetractor: number
  readonly conversion: number
}

export interface ReferralForecast {
  readonly newCustomers: number
  readonly lostProspects: number
  readonly net: number
}

export interface OrdersReport {
  readonly orders: number
  readonly revenue: number
  /** Customers with at least 1, 2, 3, 4 orders. */
  readonly customersWith: readonly number[]
  readonly repeatCustomersByDays: number
  /** Days between neighbouring purchase days of a customer; NaN when nobody bought on two days. */
  readonly medianGap: number
  /** From the first order of a customer to the last, all customers together. */
  readonly customerDays: number
  /** Serials, NaN without orders. */
  readonly firstDay: number
  readonly lastDay: number
  /** Rows that are no usable order, each under the first kind that fits. */
  readonly skipped: {
    readonly noCustomer: number
    readonly noDate: number
    readonly outsidePeriod: number
    readonly noAmount: number
    readonly refunds: number
  }
}

/** Customers of one period; `churn` is NaN when nobody was active before. */
export interface PeriodChurn {
  readonly activeBefore: number
  readonly retained: number
  readonly lost: number
  readonly churn: number
  readonly acquired: number
  readonly returned: number
}

/** A customer without a usable order has 0 orders and scores of 0, and NaN days. */
export interface RfmCustomer {
  readonly daysSince: number
  readonly orders: number
  readonly spend: number
  readonly recency: number
  readonly frequency: number
  readonly monetary: number
  /** Row of the first usable order, from 0. */
  readonly firstRow: number
}

export interface PurchasesEngine {
  /** A fraction; NaN without customers, and where the one is no part of the other. */
  repeatPurchaseRate(repeatCustomers: number, customers: number): number
  /** `customers` holds a code 0..count−1 per order, `dates` serials; NaN in either skips the order. The period is [from, to). */
  repeatPurchase(
    customers: Column,
    dates: Column,
    count: number,
    from: number,
    to: number,
    rule: RepeatRule,
  ): RepeatPurchase

  /** These and the next are NaN when an argument is outside its range or there is nothing to divide by. */
  purchaseFrequency(orders: number, customers: number): number
  purchaseGap(days: number, frequency: number): number
  averageOrderValue(revenue: number, orders: number): number
  /** Mean of the amounts of orders; refunds are left out. */
  meanAmount(amounts: Column): number
  /** Sum of the amounts, refunds included. */
  revenue(amounts: Column): number
  churn(start: number, lost: number): number
  retention(start: number, end: number, acquired: number): number
  netRevenueRetention(start: number, expansion: number, contraction: number, churned: number): number
  earnedGrowthRate(netRetention: number, earnedNew: number): number
  lifetimeValue(orderValue: number, frequency: number, lifetime: number, margin: number): number
  discountedLifetimeValue(margin: number, retention: number, discount: number, includesFirst: boolean): number
  referralForecast(assumptions: ReferralAssumptions): ReferralForecast

  /** `customers` holds a code 0..count−1 per order, here and in the next four. The period is [from, to). */
  ordersReport(customers: Column, dates: Column, amounts: Column, count: number, from: number, to: number): OrdersReport
  /** First days of the periods with orders, empty ones between included. The dates are the periods' codes from now on. */
  orderPeriods(customers: Column, dates: Column, period: CalendarPeriod): number[]
  churnByPeriod(customers: Column, codes: Column, count: number, periodCount: number): PeriodChurn[]
  /** For each period, how many customers who came in it first are active 0, 1, 2 … periods later. */
  cohorts(customers: Column, codes: Column, count: number, periodCount: number): number[][]
  /** `asOf` NaN is the day of the last order. */
  rfm(customers: Column, dates: Column, amounts: Column, count: number, asOf: number, bins: number): RfmCustomer[]
}
