import type { Benchmark, Scheme, SchemeError } from './engine.ts'

/**
 * The Emscripten module as wasm/bindings makes it. Numbers and text cross as arguments; everything longer is in memory:
 * columns in the room, named by their offset in it, short arguments and results on the desk from its first cell on.
 */
export interface EngineModule {
  /** Replaced whenever memory grows: never kept over a call. */
  readonly HEAPF64: Float64Array

  version(): string
  /** Address of the room (of the desk) once it holds that many numbers, 0 when there is no memory for them. */
  growRoom(cells: number): number
  growDesk(cells: number): number

  /**
   * Leaves 11 counts, answers, missing, zeros, off scale, fractional, first off scale;
   * then the code of the recommendation scale with these answers or −1, promoters, passives, detractors, score.
   */
  _tally(offset: number, length: number, low: number, high: number): void
  /** Takes 11 counts, leaves promoters, passives, detractors. */
  npsSample(scale: number): void
  /** Leaves the 17 numbers of a tally and the three of a sample, then status, first negative weight, rows without a weight. */
  weigh(answers: number, weights: number, length: number, scale: number): void
  nps(promoters: number, passives: number, detractors: number): number
  /** Leaves low, high. */
  npsInterval(promoters: number, passives: number, detractors: number, confidence: number, method: number): void
  /** Takes two samples, leaves difference, z, p. */
  npsTest(method: number): void
  /** Leaves counts, sample and rest of each group, nine numbers. */
  npsGroups(
    answers: number,
    groups: number,
    weights: number,
    weightCount: number,
    length: number,
    count: number,
    scale: number,
  ): void
  /** Takes sample and rest of each group; leaves score, low, high, p of each. */
  npsGroupScores(count: number, confidence: number): void
  /** Takes cuts; leaves one chance more than there are cuts, after them. */
  npsChances(promoters: number, passives: number, detractors: number, cutCount: number): void
  /** Leaves the number of the first period and how many there are. */
  npsPeriodSpan(answers: number, dates: number, length: number, scale: number, period: number): void
  /** Takes what `npsPeriodSpan` left; leaves the first day and the sample of each period. */
  npsPeriods(answers: number, dates: number, length: number, scale: number, period: number): void
  /** Takes samples; leaves score, low, high, change, p of each. */
  npsTrend(count: number, confidence: number): void
  /** Takes samples; leaves points per period, z, p. */
  npsSlope(count: number, method: number): void
  npsSampleSize(margin: number, confidence: number, population: number, variance: number): number
  npsDetectable(n1: number, n2: number, confidence: number, power: number, variance: number): number
  /** Leaves passives to promoters, detractors to promoters, new promoters. */
  npsTarget(promoters: number, passives: number, detractors: number, target: number): void
  /** Takes samples before, then as many after; leaves within, mix, total of each group, then their sums. */
  npsMix(count: number): void
  /** Takes the samples of the topic and of everyone. */
  npsImpact(): number
  /** Puts the codes in the place of the answers. */
  npsCodes(answers: number, length: number, scale: number): void
  /** Returns how many themes were found; leaves index, sample, impact and p of each, six numbers. */
  themes(
    answers: number,
    length: number,
    mentions: number,
    mentionCount: number,
    ends: number,
    count: number,
    fewest: number,
    scale: number,
  ): number
  /** Leaves low, high. */
  wilson(successes: number, n: number, confidence: number): void
  /** Takes the values; leaves n, mean, low, high over them. */
  meanInterval(length: number, confidence: number, low: number, high: number): void
  /** Leaves low, high. */
  studentInterval(
    n: number,
    mean: number,
    squaredDeviations: number,
    confidence: number,
    low: number,
    high: number,
  ): void
  /** Takes p-values; leaves the adjusted ones after them. */
  adjustPValues(length: number, byFalseDiscovery: boolean): void
  effectiveSampleSize(weights: number, length: number): number
  /** Leaves status, rows and R²; then mean, correlation, importance and share of each attribute. */
  drivers(outcome: number, attributes: number, rows: number, columns: number, method: number): void
  /** This and the next two take offset, rows, columns of importance and of satisfaction, and the maximum. */
  csi(method: number): void
  /** Leaves importance, share, satisfaction, weighted, loss of each criterion. */
  csiCriteria(): void
  /** Leaves a number per respondent and says how many. */
  csiRespondents(): number
  /** Takes six points; leaves a number per respondent. */
  cliRespondents(answers: number, rows: number, columns: number, partial: boolean): void
  repeatPurchaseRate(repeatCustomers: number, customers: number): number
  /** Needs a cell per customer; leaves customers, repeat customers, orders. */
  repeatPurchase(
    customers: number,
    dates: number,
    length: number,
    count: number,
    from: number,
    to: number,
    rule: number,
  ): void

  /** Takes three means and their weights. */
  acsi(): number
  /** This and the next five take 11 counts. */
  csat(low: number, high: number, method: number): number
  /** Leaves low, high. */
  csatInterval(low: number, high: number, confidence: number): void
  ces(low: number, high: number, method: number, direction: number): number
  rating(low: number, high: number): number
  ratingBayes(low: number, high: number, priorMean: number, priorWeight: number): number
  ratingWilson(low: number, high: number, threshold: number, confidence: number): number
  purchaseFrequency(orders: number, customers: number): number
  purchaseGap(days: number, frequency: number): number
  averageOrderValue(revenue: number, orders: number): number
  meanAmount(amounts: number, length: number): number
  revenue(amounts: number, length: number): number
  churn(start: number, lost: number): number
  retention(start: number, end: number, acquired: number): number
  netRevenueRetention(start: number, expansion: number, contraction: number, churned: number): number
  earnedGrowthRate(netRetention: number, earnedNew: number): number
  lifetimeValue(orderValue: number, frequency: number, lifetime: number, margin: number): number
  discountedLifetimeValue(margin: number, retention: number, discount: number, includesFirst: boolean): number
  /** Takes six assumptions; leaves new customers, lost prospects, net. */
  referralForecast(): void
  /**
   * Needs two cells per order. Leaves orders, revenue, customers with 1, 2, 3, 4 orders, repeat customers by days, median
   * gap, first and last day; then rows without a customer, without a date, outside the period, without an amount, refunds.
   */
  ordersReport(
    customers: number,
    dates: number,
    amounts: number,
    length: number,
    count: number,
    from: number,
    to: number,
  ): void
  /** Puts codes of periods in the place of the dates; leaves the number of the first period and how many there are. */
  orderPeriods(customers: number, dates: number, length: number, period: number): void
  /** Serial of the first day of the period of this number. */
  periodStart(number: number, period: number): number
  /** Needs a cell per order. Leaves active before, retained, lost, churn, acquired, returned of each period. */
  churnByPeriod(customers: number, codes: number, length: number, count: number, periodCount: number): void
  /** Needs a cell per order. Leaves, for each period, the customers active 0, 1, 2 … periods after it, as many as periods. */
  cohorts(customers: number, codes: number, length: number, count: number, periodCount: number): void
  /** Leaves days since, orders, spend, recency, frequency, monetary, first row of each customer. */
  rfm(
    customers: number,
    dates: number,
    amounts: number,
    length: number,
    count: number,
    asOf: number,
    bins: number,
  ): void

  schemes(): Scheme[]
  /** '' for an unknown metric. */
  defaultScheme(metric: string): string
  readScheme(json: string): Scheme | SchemeError
  /** Takes low, high, closed, origin of each band; leaves index and whether it is undescribed. */
  band(count: number, value: number, policy: number): void
  advice(metric: string, band: string, scheme: string, language: number, criteria: string): string[]
  benchmarks(metric: string): Benchmark[]
}

export interface ModuleOptions {
  /** Makes an instance with these imports and hands it over, now or later. */
  instantiateWasm(imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void): object
  /** The call under way is given up: it has asked for more memory than there is. */
  onAbort?: () => void
  /** Lines for the console. */
  printErr?: (line: string) => void
}

export default function createModule(options: ModuleOptions): Promise<EngineModule>
