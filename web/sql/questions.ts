/** Which query asks a database for the result at hand. */
import type { FunctionInfo, Reading } from '../sheet/contract.ts'
import { askCes, askCli, askCriteria, askCsat, askCsi, askRating } from './answers-questions.ts'
import { type AskableFunction, isAskable } from './askable.ts'
import { askNps, askNpsBy, askNpsImpact, askNpsMix, askNpsTest, askNpsTrend } from './nps-questions.ts'
import { askChurn, askCohorts, askOrders, askReport, askValue } from './orders-questions.ts'
import type { AskedFunction, Asking, Question } from './question.ts'
import { askBayes, askProportion, askWilson } from './share-questions.ts'

const byMetric: Readonly<Record<Reading['metric'], Asking>> = {
  NPS: askNps,
  CSI: askCsi,
  CLI: askCli,
  CSAT: askCsat,
  CES: askCes,
  RPR: askOrders,
}

/** Functions that say more of rows than a score, and those that give one without its bands. */
const byFunction: Readonly<Record<AskableFunction, Asking>> = {
  'NPS.COUNTS': askNps,
  'NPS.CI': askNps,
  'NPS.BY': askNpsBy,
  'NPS.TREND': askNpsTrend,
  'NPS.SLOPE': askNpsTrend,
  'NPS.TEST': askNpsTest,
  'NPS.IMPACT': askNpsImpact,
  'NPS.MIX': askNpsMix,
  'CSI.TABLE': askCriteria,
  'CSI.CI': askCsi,
  CSAT: askCsat,
  'CSAT.CI': askCsat,
  CES: askCes,
  'CLI.RESPONDENTS': askCli,
  'CLI.CI': askCli,
  RATING: askRating,
  'RATING.BAYES': askBayes,
  'RATING.WILSON': askWilson,
  'PROPORTION.CI': askProportion,
  AOV: askValue,
  'PURCHASE.FREQUENCY': askOrders,
  'PURCHASE.GAP': askOrders,
  'ORDERS.FROMCOUNTS': askOrders,
  'ORDERS.REPORT': askReport,
  CHURN: askChurn,
  RETENTION: askChurn,
  'CHURN.ORDERS': askChurn,
  COHORTS: askCohorts,
}

/** null for what is no matter of rows. */
export function questionOf(asked: AskedFunction, functions: readonly FunctionInfo[]): Question | null {
  const { name, reading } = asked
  const asking = isAskable(name) ? byFunction[name] : reading && byMetric[reading.metric]
  return asking?.(asked, functions) ?? null
}
