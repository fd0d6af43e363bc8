/** The report on a survey as a workbook: the data in front, then what the Worker has planned. */
import type { Language } from '../../sheet/contract.ts'
import type { Survey } from '../../survey/contract.ts'
import { dataSheet } from '../../workbook/data-sheet.ts'
import type { DataPlace, WorkbookPlan } from '../../workbook/index.ts'
import type { LargeData } from './contract.ts'
import { DataPort } from './data-port.ts'

/** From here on the grid would hold the page up longer than a person bears, to take the data and at every calculation. */
const kMostCells = 150_000

export interface ReportOrder {
  readonly survey: Survey
  readonly language: Language
  readonly data: DataPlace
}

export interface ReportBook {
  readonly plan: WorkbookPlan
  /** null where the grid holds the data itself. */
  readonly large: LargeData | null
}

const isLarge = ({ table }: Survey): boolean => table.rows * table.columns.length > kMostCells

export async function reportBook({ survey, language, data }: ReportOrder): Promise<ReportBook> {
  const port = new DataPort(survey)
  const large = isLarge(survey)
  const planned = await port.plan({ language, data, large })
  if (!planned || !large) port.close()
  if (!planned) throw new Error('the report was not planned')
  const { plan, hasFrozen } = planned
  return {
    plan: { ...plan, sheets: [dataSheet(large ? headingsOf(survey) : survey, data), ...plan.sheets] },
    large: large ? { survey, calls: port, hasFrozen } : null,
  }
}

/** As it was before the report was kept. */
export const largeData = (survey: Survey): LargeData => ({
  survey,
  calls: new DataPort(survey),
  hasFrozen: false,
})

const headingsOf = (survey: Survey): Survey => ({ ...survey, table: { ...survey.table, rows: 0 } })
