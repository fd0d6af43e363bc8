/** A report of live formulas on a survey. */
import type { ReportRequest, WorkbookPlan } from './contract.ts'

/** The data where they are wanted, then a sheet for everything the columns allow. */
export function planReport(request: ReportRequest): WorkbookPlan {
  return { language: request.language, sheets: [] }
}
