/** Functions that a database can be asked for, besides those that give a score. Known before any query is fetched. */
const askable = [
  'NPS.COUNTS',
  'NPS.CI',
  'NPS.BY',
  'NPS.TREND',
  'NPS.SLOPE',
  'NPS.TEST',
  'NPS.IMPACT',
  'NPS.MIX',
  'CSI.TABLE',
  'CSI.CI',
  'CSAT',
  'CSAT.CI',
  'CES',
  'CLI.RESPONDENTS',
  'CLI.CI',
  'RATING',
  'RATING.BAYES',
  'RATING.WILSON',
  'PROPORTION.CI',
  'AOV',
  'PURCHASE.FREQUENCY',
  'PURCHASE.GAP',
  'ORDERS.FROMCOUNTS',
  'ORDERS.REPORT',
  'CHURN',
  'RETENTION',
  'CHURN.ORDERS',
  'COHORTS',
] as const

export type AskableFunction = (typeof askable)[number]

/** What no sums of rows give. */
export const needsRows = (name: string) => ['RFM', 'DRIVERS', 'THEMES', 'AUDIT'].includes(name)

export const isAskable = (name: string): name is AskableFunction => askable.some((each) => each === name)
