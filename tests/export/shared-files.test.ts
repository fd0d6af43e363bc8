/** Reports on real surveys and orders as files: LibreOffice shows every number, and computes those that have plain formulas. */
import { describe, expect, test } from 'vitest'
import type { Survey } from '../../web/survey/index.ts'
import { hasData } from '../support/data.ts'
import { firstSurvey, surveyOfFile, workbookSheets } from '../survey/support/raw.ts'
import { reportOn } from '../workbook/surveys.ts'
import { expectShown } from './fixtures/expect-shown.ts'
import { nothingKept } from './fixtures/plan.ts'

const files = [
  'datacamp_nps_web.csv',
  'perth_parks_importance_satisfaction_wide.csv',
  'prepbench_040_input_01.csv',
  'sfo_2017_slim.csv',
  'ipacsi_questionnaire.xlsx',
  'uci_online_retail_orders.csv',
]

const surveyIn = async (file: string): Promise<Survey> =>
  file.endsWith('.xlsx') ? firstSurvey(await workbookSheets(file)) : surveyOfFile(file)

describe.runIf(hasData)('a report on', () => {
  test.each(files)('%s', async (file) => {
    const plan = reportOn(await surveyIn(file))
    const numbers = await expectShown(nothingKept(plan), plan)
    console.log(`${file}: ${numbers} numbers of ${plan.sheets.length} sheets`)
    expect(numbers).toBeGreaterThan(50)
  })
})
