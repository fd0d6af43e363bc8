/** What the panel reads from the summary's cell of the satisfaction index says the same as the summary's row. */
import { expect, test } from 'vitest'
import type { Cell, Reading } from '../../web/sheet/contract.ts'
import type { SheetPlan, WorkbookPlan } from '../../web/workbook/index.ts'
import { hasData } from '../support/data.ts'
import { sheetNamed } from './plans.ts'
import { reportOfFile, reportOfWorkbook } from './shared-files.ts'
import { loyalty } from './surveys.ts'

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1

function cellsAt({ rows }: SheetPlan, left = '', top = '', right = '', bottom = ''): Cell[][] {
  const width = columnOf(right) - columnOf(left) + 1
  return rows
    .slice(Number(top) - 1, Number(bottom))
    .map((row) => Array.from({ length: width }, (_, index) => row[columnOf(left) + index]?.value ?? null))
}

/** The call of a formula on ranges of the sheet Data. */
function read(plan: WorkbookPlan, formula: string): Reading {
  const ranges = [...formula.matchAll(/'Data'!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)/g)]
  const data = sheetNamed(plan, 'Data')
  return loyalty.read('CSI', [...ranges.map(([, ...ends]) => cellsAt(data, ...ends)), 5]) as Reading
}

/** 393 and 30 people answered, counted in the files with Python; names as in the files' headings. */
test.runIf(hasData).each([
  ['wide', () => reportOfFile('perth_parks_importance_satisfaction_wide.csv'), 393, /^sat_\d\d$/],
  ['long', () => reportOfFile('perth_parks_importance_satisfaction_long.csv'), 393, /^[A-Z][^:]{5,}/],
  ['ipacsi', () => reportOfWorkbook('ipacsi_questionnaire.xlsx'), 30, /^Q\d+$/],
] as const)('%s', async (_, report, respondents, name) => {
  const plan = await report()
  const row = sheetNamed(plan, 'Summary').rows.find((cells) => cells[0]?.value === 'CSI')
  const [, score, ends, , answers] = row ?? []
  const reading = read(plan, score?.formula ?? '')
  expect(reading.value).toBeCloseTo(score?.value as number, 12)
  expect(ends?.spill?.values).toEqual([[reading.interval?.low, reading.interval?.high]])
  expect([answers?.value, reading.counted]).toEqual([respondents, respondents])
  for (const criterion of reading.criteria) expect(criterion.name).toMatch(name)
})
