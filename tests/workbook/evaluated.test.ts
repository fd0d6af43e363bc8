/** Without a spreadsheet the values of a plan are those that its formulas give. */
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../web/sheet/contract.ts'
import type { PlannedCell, SheetPlan, WorkbookPlan } from '../../web/workbook/index.ts'
import { evaluatePlan } from './evaluated.ts'
import { surveysOfEveryKind } from './every-kind.ts'
import { loyalty, reportOn } from './surveys.ts'

function sheet(name: string, rows: (PlannedCell | null)[][]): SheetPlan {
  const nothing = { widths: [], frozenRows: 0, tables: [], colours: [], charts: [], validations: [] }
  return { name, purpose: 'report', rows, landscape: false, ...nothing }
}

const constants = (...cells: Cell[]) => cells.map((value) => [{ value }])

function evaluated(formula: string): Cell | undefined {
  const data = sheet('My data', constants('Score', 10, 9, 3, null))
  const plan = { language: 'en', sheets: [data, sheet('Report', [[{ formula }], [{ formula: '=A1' }]])] } as const
  const { sheets } = evaluatePlan(plan, loyalty)
  expect(sheets[1]?.rows[1]?.[0]?.value).toEqual(sheets[1]?.rows[0]?.[0]?.value)
  return sheets[1]?.rows[0]?.[0]?.value
}

test.each([
  ["=NPS('My data'!A2:A5)", 100 / 3],
  ["=nps('my data'!$A:$A)", 100 / 3],
  ['=BAND(-12,"NPS")', 'More detractors than promoters'],
  ['=BAND(NPS(\'My data\'!A2:A5),"s1-nps",,"ru")', 'Много лояльных клиентов'],
  ["=NPS('My data'!A5)", undefined],
])('%s', (formula, value) => {
  if (typeof value === 'number') expect(evaluated(formula)).toBeCloseTo(value, 12)
  else if (value === undefined) expect(evaluated(formula)).toMatchObject({ error: '#N/A' })
  else expect(evaluated(formula)).toBe(value)
})

test.each(['=SUM(A5:A9)', '=A1+1', '=NPS(SUM(A5:A9))', "=NPS('No such'!A1)", '=A1', '=('])(
  '%s is left to a spreadsheet',
  (formula) => {
    expect(evaluated(formula)).toBeUndefined()
  },
)

const names = new Set(loyalty.functions.map(({ name }) => name))

/** Without the value where we can have it back: of our own functions. */
const bare = (cell: PlannedCell | null): PlannedCell | null => {
  const [, called = ''] = /^=([A-Z.]+)\(/.exec(cell?.formula ?? '') ?? []
  const isOnSelectedRows = cell?.formula?.includes('(IF(') ?? false
  if (cell === null || isOnSelectedRows || !names.has(called)) return cell
  const { value: _value, ...rest } = cell
  return rest
}

const withoutValues = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((each) => ({ ...each, rows: each.rows.map((row) => row.map(bare)) })),
})

describe('a report evaluated is the report planned', () => {
  test.each(surveysOfEveryKind())('%s', (_name, survey) => {
    const plan = reportOn(survey)
    const found = evaluatePlan(withoutValues(plan), loyalty)
    found.sheets.forEach((each, index) => {
      const differing = each.rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => {
          const planned = plan.sheets[index]?.rows[row]?.[column]
          const isSame =
            cell?.value === planned?.value || JSON.stringify(cell?.value) === JSON.stringify(planned?.value)
          return isSame ? [] : [`${each.name} ${row},${column} ${cell?.formula}: ${cell?.value}, not ${planned?.value}`]
        }),
      )
      expect(differing).toEqual([])
    })
  })
})
