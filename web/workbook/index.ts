export type * from './contract.ts'
export { evaluatePlan } from './evaluate.ts'
export { frozenOf } from './frozen.ts'
export { planReport } from './report.ts'
