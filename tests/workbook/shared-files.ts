/** Reports on the shared data files, their questions found as for a person who drops them. */
import type { Language } from '../../web/sheet/contract.ts'
import type { WorkbookPlan } from '../../web/workbook/index.ts'
import { firstSurvey, surveyOfFile, workbookSheets } from '../survey/support/raw.ts'
import { reportOn } from './surveys.ts'

export const reportOfFile = (file: string, language: Language = 'en'): WorkbookPlan =>
  reportOn(surveyOfFile(file), language)

export const reportOfWorkbook = async (file: string): Promise<WorkbookPlan> =>
  reportOn(firstSurvey(await workbookSheets(file)))
