/** The door of this room: raw cells become a table, its columns questions, and these the metrics that fit. */

export { alignedSheets } from './aligned-sheets.ts'
export { type Churn, churnOf, numbersBeside, tenureOf } from './churned.ts'
export type * from './contract.ts'
export { layouts, roles } from './contract.ts'
export {
  type Counted,
  type CountedGroups,
  type CountedLevels,
  countedColumns,
  countedOf,
} from './counted.ts'
export { type FarDates, farDates, isFar, type UsualYears, usualYears } from './far-dates.ts'
export { correct, findQuestions } from './find-questions.ts'
export { argumentsOf, metricsOf } from './metrics.ts'
export { type OrderRoles, orderNumbers, orderRoles } from './metrics-of-orders.ts'
export { readTable } from './read-table.ts'
export { sheetsToRead } from './sheets.ts'
export { type SurveyTemplate, type TemplateColumn, type TemplateId, templateIds, templateOf } from './templates.ts'
export { createSay } from './words.ts'
