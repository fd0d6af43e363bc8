/** Everything the pane does to a workbook, on surveys of the shared folder: what comes of it is what was published of them. */
import { beforeAll, expect, test } from 'vitest'
import type { Rectangle } from '../../web/sheet/contract.ts'
import { hasData, readColumns } from '../support/data.ts'
import { expectGolden, golden, type RealDataRow } from '../support/golden.ts'
import type { Excel } from './host/excel.ts'
import type { Entries } from './host/workbook/sheet.ts'
import { button, openTab, panel, select, shown, told, view } from './support/pane.ts'
import { openForFile } from './support/shared-page.ts'

const rows = golden<RealDataRow>('real_data').concat(golden<RealDataRow>('real_answers'))
const goldenOf = (name: string, file: string, options = {}): RealDataRow =>
  rows.find(
    (row) =>
      row.function === name && row.file.join() === file && JSON.stringify(row.options) === JSON.stringify(options),
  ) as RealDataRow

const email = 'datacamp_nps_email.csv'
const parks = 'perth_parks_importance_satisfaction_wide.csv'
const airport = 'sfo_2017_slim.csv'
const students = 'turkiye_student_evaluation.csv'
const orders = 'uci_online_retail_orders.csv'
const criteria = Array.from({ length: 22 }, (_, i) => String(i + 1).padStart(2, '0'))
const parkColumns = [...criteria.map((each) => `imp_${each}`), ...criteria.map((each) => `sat_${each}`)]

const sheetsOfData = (): Record<string, Entries> => ({
  Email: [['When', 'How likely are you to recommend us?'], ...readColumns([email], ['response_date', 'nps_rating'])],
  Airport: [['NETPRO'], ...readColumns([airport], ['NETPRO'])],
  Parks: [parkColumns, ...readColumns([parks], parkColumns)],
  Students: readColumns([students], ['met expectations']),
  Orders: [['CustomerID', 'InvoiceDate'], ...readColumns([orders], ['CustomerID', 'InvoiceDate'])],
})

/** COUNTIF as far as a distribution asks it: cells that equal a number. */
const countEqual = (cells: unknown, wanted: unknown): number =>
  (cells as Rectangle).flat().filter((cell) => cell === wanted).length

const excel = openForFile(() => ({ sheets: hasData ? sheetsOfData() : { S: null } }))

const sheetNamed = (start: string) => [...excel().book.sheets].filter(({ name }) => name.startsWith(start)).at(-1)
const valuesOn = (sheet: ReturnType<typeof sheetNamed>, address: string) =>
  sheet?.area(address).mapCells((row, column) => sheet.valueAt(row, column)) ?? []

async function insertChart(kind: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await view(excel()).getByLabel('What it shows').selectOption(kind)
  for (const [label, text] of Object.entries(fields)) await view(excel()).getByLabel(label, { exact: true }).fill(text)
  await button(excel(), 'Insert the chart').click()
  await expect.poll(() => shown(told(excel()).filter({ hasText: 'The chart is on' }))).toContain('new sheet')
  await excel().calculated()
}

beforeAll(() => {
  excel().native('COUNTIF', countEqual)
})

test.runIf(hasData)('a score is read, and inserted as a formula', async () => {
  const { expected } = goldenOf('NPS', email)
  await select(excel(), 'Email!B1:B1953')
  expect(await shown(panel(excel()).locator('.verdict'))).toContain('+18.6')
  await excel().page.getByRole('button', { name: 'Put this formula into a cell' }).click()
  await button(excel(), 'Insert').click()
  await expect.poll(() => shown(told(excel()))).toBe('The formula is in Email!D2.')
  await excel().calculated()
  expect(excel().book.sheet('Email').formula('D2')).toBe('=NPS(B2:B1953)')
  expect(excel().book.sheet('Email').value('D2')).toBeCloseTo(expected as number, 12)
})

interface Rule {
  readonly Custom: { readonly rule: { readonly Formula: string } }
}

test.runIf(hasData)('what plain ranges are is recognised, and computed already', async () => {
  await openTab(excel(), 'Score')
  const published = (name: string, file: string, options: object, times = 1) =>
    (times * (goldenOf(name, file, options).expected as number)).toFixed(2)
  const exact = () => shown(panel(excel()).locator('.verdict'))
  const last = (sheet: string) => excel().book.sheet(sheet).used(true)?.rows ?? 0
  await select(excel(), 'Parks!A1:AR394')
  expect(await exact()).toContain(published('CSI', parks, { max: 5 }))
  await select(excel(), `Students!A1:A${last('Students')}`)
  expect(await exact()).toContain(published('CSAT', students, { method: 'top2' }))
  const mean = goldenOf('CSAT', students, { method: 'mean' }).expected as number
  const stars = panel(excel()).locator('.offers-section .chip').filter({ hasText: 'RATING' })
  expect(await shown(stars)).toBe(`RATING ${mean.toFixed(2)}`)
  await select(excel(), `Orders!A1:B${last('Orders')}`)
  expect(await exact()).toContain(published('RPR.ORDERS', orders, { rule: 'orders' }, 100))
})

test.runIf(hasData)('the score is coloured by band', async () => {
  await openTab(excel(), 'Bands')
  excel().select('Email!D2')
  await button(excel(), 'Colour the selected scores').click()
  await expect.poll(() => shown(told(excel()).filter({ hasText: 'coloured' }))).toBe('Email!D2 is coloured by band.')
  const rules = excel().book.sheet('Email').conditionalFormats as unknown as Rule[]
  expect(rules.length).toBeGreaterThan(3)
  for (const { Custom } of rules) expect(Custom.rule.Formula).toContain('ISNUMBER(D2)')
})

test.runIf(hasData)(
  'charts of the score, of the answers, of the course and of the criteria, with their numbers',
  async () => {
    await openTab(excel(), 'Bands')
    await view(excel()).locator('.charts summary').click()
    await insertChart('band', { Value: 'Email!D2' })
    expect(sheetNamed('Score in its bands')?.value('B5')).toBeCloseTo(goldenOf('NPS', email).expected as number, 12)

    await insertChart('distribution', { Scores: 'Airport!A2:A2832' })
    // Counted in Python, the code 11 and blanks left out.
    const counted = [17, 6, 8, 19, 18, 144, 130, 291, 677, 564, 872]
    const groups = valuesOn(sheetNamed('Answers'), 'B5:D15')
    expect(groups.map((cells) => cells.find((cell) => typeof cell === 'number'))).toEqual(counted)

    await insertChart('trend', { Scores: 'Email!B2:B1953', Dates: 'Email!A2:A1953' })
    const trend = goldenOf('NPS.TREND', email, { period: 'month' })
    const course = valuesOn(sheetNamed('Trend'), 'A5:G7').map((cells) => cells.map((cell) => cell ?? ''))
    expectGolden(course, trend)

    await insertChart('matrix', {
      Importance: 'Parks!A2:V394',
      Satisfaction: 'Parks!W2:AR394',
      Criteria: 'Parks!A1:V1',
    })
    const losses = valuesOn(sheetNamed('Importance'), 'F5:F26').flat().map(Number)
    // What the criteria cost and the index add to 100.
    const lost = losses.reduce((sum, loss) => sum + loss, 0)
    expect(100 - lost).toBeCloseTo(goldenOf('CSI', parks, { max: 5 }).expected as number, 9)
    expect(sheetNamed('Importance')?.charts[0]).toBeDefined()
    expect([...excel().book.sheets].flatMap(({ charts }) => charts).length).toBe(4)
  },
)

const formulasOf = ({ book }: Excel): Map<string, string> =>
  new Map(
    [...book.sheets].flatMap((sheet) =>
      [...sheet.cells].flatMap(([place, { formula }]) =>
        formula ? [[`${sheet.name} ${place}`, formula] as const] : [],
      ),
    ),
  )

test.runIf(hasData)('a report, its formulas as values for a recipient, and back', async () => {
  excel().host.calculation.formulaShows = () => 0
  for (const name of ['COUNTIFS', 'COUNTBLANK']) excel().native(name, () => 0)
  excel().select('Email!A1:B1953')
  await openTab(excel(), 'Report')
  await view(excel()).locator('.columns').waitFor()
  await button(excel(), 'Write the report').click()
  await expect.poll(() => shown(told(excel()).first()), { timeout: 20_000 }).toMatch(/^New sheets: Summary, /)
  await excel().calculated()
  const before = formulasOf(excel())
  const summary = excel().book.sheet('Summary')
  const score = [...summary.cells.values()].find(({ formula }) => formula?.startsWith('=NPS('))
  expect(score?.value).toBeCloseTo(goldenOf('NPS', email).expected as number, 12)

  await button(excel(), 'Turn into values').click()
  await expect.poll(() => excel().book.sheet('Email').formula('D2'), { timeout: 20_000 }).toBeUndefined()
  expect(excel().book.sheet('Email').value('D2')).toBeCloseTo(goldenOf('NPS', email).expected as number, 12)
  expect([...formulasOf(excel()).values()].filter((formula) => formula.startsWith('=NPS'))).toEqual([])
  await button(excel(), 'Bring formulas back').click()
  await expect.poll(() => shown(view(excel())), { timeout: 20_000 }).toContain('are back.')
  expect(formulasOf(excel())).toEqual(before)
})
