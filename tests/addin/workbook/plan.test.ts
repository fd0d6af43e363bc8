/** Planned workbooks in new sheets: a report on a real survey, and every part of a plan. */
import { describe, expect, test } from 'vitest'
import { callsOurs } from '../../../web/sheet/portable.ts'
import type { PlannedChart, SheetPlan, WorkbookPlan } from '../../../web/workbook/index.ts'
import { loyalty } from '../../sheet/loyalty.ts'
import { hasData } from '../../support/data.ts'
import { surveysOfEveryKind } from '../../workbook/every-kind.ts'
import { cellsOf } from '../../workbook/plans.ts'
import { type Named, reportOn, surveyFrom, tenPoints } from '../../workbook/surveys.ts'
import type { Excel } from '../host/excel.ts'
import { act, countRequests, openWorkbook } from './support/page.ts'

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns })
const scheme = loyalty.readValue('NPS', 0).scheme

const plain: Omit<SheetPlan, 'name' | 'rows'> = {
  ...{ purpose: 'report', widths: [], frozenRows: 0, tables: [], colours: [], charts: [], validations: [] },
  landscape: false,
}

const chart = (kind: PlannedChart['kind'], series: PlannedChart['series']): PlannedChart => ({
  ...{ kind, title: `A ${kind}`, description: '', categories: area(1, 0, 2), series },
  ...{ scheme: null, axis: { low: 0, high: 10 }, axisTitles: { up: 'up', across: 'across' }, place: area(4, 0, 8, 4) },
})

const series = (
  across: PlannedChart['series'][number]['across'],
  interval: PlannedChart['series'][number]['interval'],
) => [{ title: 'one', area: area(1, 1, 2), across, interval }]

/** Everything a sheet can hold. */
const whole: WorkbookPlan = {
  language: 'en',
  sheets: [
    {
      ...plain,
      name: 'Answers',
      rows: [
        [{ value: 'name' }, { value: 'score' }, { value: 'weight' }],
        [{ value: '=cmd|' }, { value: 9 }, { value: 7 }],
        [{ value: '007' }, { value: 3 }, null],
      ],
      widths: [20],
      frozenRows: 1,
      tables: [{ name: 'Answers', area: area(0, 0, 3, 3) }],
      colours: [{ area: area(1, 1, 2), scheme }],
      validations: [{ area: area(1, 1, 2), low: 0, high: 10, whole: true, message: '0 to 10' }],
      charts: [
        chart('matrix', series(area(1, 2, 2), null)),
        chart('trend', series(null, { low: area(1, 1, 2), high: area(1, 2, 2) })),
      ],
      landscape: true,
    },
    { ...plain, name: 'Score', rows: [[{ formula: '=NPS(Answers!B2:B3)', style: 'score', value: 0 }]] },
  ],
}

const isError = (value: unknown) => typeof value === 'object' && value !== null
const formulasIn = ({ book }: Excel) =>
  book.sheets
    .flatMap(({ name, cells }) =>
      [...cells].flatMap(([at, { formula }]) => (formula ? [`${name} ${at} ${formula}`] : [])),
    )
    .sort()
const names = ({ book }: Excel) => book.sheets.map(({ name }) => name)

test('every part of a plan is there', async () => {
  const excel = await openWorkbook({ sheets: { Mine: [[1]] } })
  expect(await act(excel, 'writePlan', whole)).toMatchObject({ done: true, sheets: ['Answers', 'Score'] })
  const sheet = excel.book.sheet('Answers')
  expect(sheet.values('A1:C3')).toEqual([
    ['name', 'score', 'weight'],
    ['=cmd|', 9, 7],
    ['007', 3, null],
  ])
  expect([...sheet.cells.values()].some(({ formula }) => formula !== undefined)).toBe(false)
  expect(sheet.frozenRows).toBe(1)
  expect(sheet.pageLayout.Orientation).toBe('Landscape')
  expect(excel.book.tables.map(({ name }) => name)).toEqual(['Answers'])
  expect(sheet.conditionalFormats.length).toBe(scheme.bands.length)
  expect(sheet.validations).toMatchObject([{ rule: { wholeNumber: { formula1: 0, formula2: 10 } } }])
  expect(excel.book.sheet('Score').value('A1')).toBe(0)
  expect(excel.book.activeSheet.name).toBe('Answers')
})

interface MadeChart {
  readonly ChartType: string
  readonly title: { readonly Text: string }
  readonly axes: { readonly value: object; readonly category: object }
  readonly series: readonly { readonly Name: string; readonly values: { localAddress: string } }[]
}

test('a matrix names its points, and a trend shows both ends of its interval', async () => {
  const excel = await openWorkbook()
  await act(excel, 'writePlan', whole)
  const [matrix, trend] = excel.book.sheet('Answers').charts as unknown as MadeChart[]
  expect(matrix?.ChartType).toBe('XYScatter')
  expect(matrix?.series.map(({ Name, values }) => [Name, values.localAddress])).toEqual([
    ['=cmd|', 'B2'],
    ['007', 'B3'],
  ])
  expect(matrix?.axes.value).toMatchObject({ Minimum: 0, Maximum: 10, title: { Text: 'up' }, crossedAt: 6 })
  expect(matrix?.axes.category).toMatchObject({ Minimum: 0, Maximum: 10, title: { Text: 'across' }, crossedAt: 7 })
  expect(trend?.series.map(({ values }) => values.localAddress)).toEqual(['B2:B3', 'B2:B3', 'C2:C3'])
})

test('names that are taken get a number, and formulas follow', async () => {
  const excel = await openWorkbook({ sheets: { answers: [['mine']], Score: [['mine']] } })
  expect(await act(excel, 'writePlan', whole)).toMatchObject({ done: true, sheets: ['Answers 2', 'Score 2'] })
  expect(excel.book.sheet('Score 2').formula('A1')).toBe("=NPS('Answers 2'!B2:B3)")
  expect([excel.book.sheet('answers').value('A1'), excel.book.sheet('Score').value('A1')]).toEqual(['mine', 'mine'])
})

test.each([
  ['WorksheetCollection.add', 2],
  ['Range.formulas', 2],
  ['TableCollection.add', 1],
  ['ChartCollection.add', 2],
  ['ChartSeries.setValues', 3],
  ['DataValidation.rule', 1],
])('when %s is refused no sheet is left', async (member, count) => {
  const excel = await openWorkbook({ sheets: { Mine: [[1]] } })
  excel.host.failAt(member, count, 'GeneralException')
  expect(await act(excel, 'writePlan', whole)).toEqual({ done: false, reason: 'hostError', place: '' })
  expect(names(excel)).toEqual(['Mine'])
})

test('a workbook whose sheets are protected stays as it is', async () => {
  const excel = await openWorkbook({ sheets: { Mine: [[1]] } })
  excel.book.structureProtected = true
  expect(await act(excel, 'writePlan', whole)).toEqual({ done: false, reason: 'protectedSheet', place: '' })
  expect(names(excel)).toEqual(['Mine'])
})

test.each(surveysOfEveryKind())(
  'every sheet of a report on %s is written whole, frozen and thawed',
  async (_, survey) => {
    const plan = reportOn(survey)
    const excel = await openWorkbook()
    excel.host.calculation.formulaShows = () => 1
    expect(await act(excel, 'writePlan', plan)).toMatchObject({
      done: true,
      sheets: plan.sheets.map(({ name }) => name),
    })
    for (const sheet of plan.sheets) {
      const written = excel.book.sheet(sheet.name)
      const formulas = [...written.cells.values()].flatMap(({ formula }) => formula ?? [])
      expect(formulas.sort()).toEqual(
        cellsOf(sheet)
          .flatMap(({ formula }) => formula ?? [])
          .sort(),
      )
      expect(written.charts.length).toBe(sheet.charts.length)
      expect(written.conditionalFormats.length).toBe(
        sheet.colours.reduce((sum, each) => sum + each.scheme.bands.length, 0),
      )
    }
    const before = formulasIn(excel)
    const ours = await act(excel, 'freeze', 'workbook')
    expect(formulasIn(excel).filter((formula) => callsOurs(formula, loyalty.functions))).toEqual([])
    expect(ours.done && ours.left).toEqual([])
    expect(await act(excel, 'thaw')).toEqual(ours)
    expect(formulasIn(excel)).toEqual(before)
    const errors = excel.book.sheets.flatMap((sheet) => [...sheet.cells.values()].filter(({ value }) => isError(value)))
    expect(errors).toEqual([])
  },
)

describe.runIf(hasData)('a report on a real survey', () => {
  const columns: Named[] = [
    { title: 'response_date', role: 'date' },
    { title: 'user_id', role: 'leftOut' },
    { title: 'nps_rating', role: 'recommend', scale: tenPoints },
  ]

  test('is live: its formulas give what the plan foretold, in three questions', async () => {
    const plan = reportOn(surveyFrom(['datacamp_nps_web.csv'], columns))
    const excel = await openWorkbook()
    excel.host.calculation.formulaShows = () => 1
    const asked = await countRequests(excel, () => act(excel, 'writePlan', plan))
    expect(names(excel)).toEqual(['Sheet1', ...plan.sheets.map(({ name }) => name)])
    expect(excel.book.sheet('Trend').charts.length).toBe(1)
    expect(asked).toBe(3)
    const summary = plan.sheets.find(({ name }) => name === 'Summary')
    const nps = summary && cellsOf(summary).find(({ formula }) => formula?.startsWith('=NPS('))
    const written = [...excel.book.sheet('Summary').cells.values()].find(({ formula }) => formula === nps?.formula)
    expect(written?.value).toBeCloseTo(22.09607, 5)
  })
})
