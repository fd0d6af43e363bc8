/** Workbooks that people compute in come back as they were: from the page's own file, and from LibreOffice. */
import { writeXlsx as writeFile } from 'hucre'
import { describe, expect, test } from 'vitest'
import { writeXlsx } from '../../web/export/xlsx.ts'
import type { WholeWorkbook } from '../../web/import/contract.ts'
import { isCellError } from '../../web/sheet/cells.ts'
import type { Cell } from '../../web/sheet/contract.ts'
import type { PlannedCell, PlannedChart, SheetPlan, WorkbookPlan } from '../../web/workbook/contract.ts'
import { planTemplate, withColours, withPlainForms } from '../../web/workbook/index.ts'
import { loyalty } from '../sheet/loyalty.ts'
import { editedInLibreOffice } from '../support/libreoffice.ts'
import { surveysOfEveryKind } from '../workbook/every-kind.ts'
import { reportOn } from '../workbook/surveys.ts'
import { read } from './support/file.ts'

const written = (plan: WorkbookPlan) =>
  writeXlsx(withPlainForms(plan, loyalty.functions), loyalty.functions, { title: '' })

async function wholeOf(bytes: Uint8Array): Promise<WholeWorkbook> {
  const { whole } = await read(bytes, {}, 'book.xlsx')
  if (whole === null) throw new Error('not read whole')
  return whole
}

/** What a cell is made of: not what it happens to show where a formula says that. */
function madeOf(cell: PlannedCell | null): unknown {
  if (cell === null) return null
  const { value = null, formula, style, spill } = cell
  const look = style === undefined || style === 'text' ? null : style
  if (formula === undefined)
    return value === null || value === '' ? null : [isCellError(value) ? value.error : value, look]
  const written = formula.replace(/[ ']/g, '').replaceAll('FALSE()', 'FALSE')
  return [written, look, spill ? [spill.rows, spill.columns, spill.headings] : null]
}

function withoutEnd(items: readonly unknown[], isBlank: (item: unknown) => boolean): unknown[] {
  return items.slice(0, items.findLastIndex((item) => !isBlank(item)) + 1)
}

const cellsOf = ({ rows }: SheetPlan): unknown[] =>
  withoutEnd(
    rows.map((row) => withoutEnd(row.map(madeOf), (cell) => cell === null)),
    (row) => Array.isArray(row) && row.length === 0,
  )

const made = ({ sheets }: Pick<WorkbookPlan, 'sheets'>) =>
  Object.fromEntries(sheets.map((sheet) => [sheet.name, cellsOf(sheet)]))

/** On a machine that does much else. */
const kPatience = 30_000

const reports = surveysOfEveryKind().map(([name, survey]) => [name, reportOn(survey)] as const)

test.each(reports)(
  'the report on %s comes back from its own file',
  async (_name, plan) => {
    expect(made(await wholeOf(await written(plan)))).toEqual(made(plan))
  },
  kPatience,
)

/** A file's band chart draws no interval, and its matrix has a series for each point. */
const inFile = (chart: PlannedChart): PlannedChart => {
  const title = (given: string) => (chart.kind === 'matrix' ? '' : given)
  const series = chart.series.map((each) => ({ ...each, title: title(each.title) }))
  return chart.kind === 'band'
    ? { ...chart, series: series.map((each) => ({ ...each, interval: null })) }
    : { ...chart, series }
}

/** How a plan looks beyond its cells. */
const drawn = ({ sheets }: WorkbookPlan) =>
  sheets.map(({ name, colours, charts, tables, validations, frozenRows }) => ({
    name,
    colours,
    charts: charts.map(inFile),
    tables,
    validations,
    frozenRows,
  }))

test.each(reports)(
  'so do the charts, colours and rules of %s',
  async (_name, plan) => {
    const whole = withColours({ ...(await wholeOf(await written(plan))), language: 'en' }, loyalty.schemes)
    expect(drawn(whole)).toEqual(drawn(plan))
  },
  kPatience,
)

test('formulas that nobody has computed are opened too', async () => {
  const cells = new Map([['0,0', { formula: '_xldudf_NPS_FROMCOUNTS(1,2,3)' }]])
  const whole = await wholeOf(await writeFile({ sheets: [{ name: 'Made by a script', rows: [[]], cells }] }))
  expect(whole.sheets[0]?.rows).toEqual([[{ formula: '=NPS.FROMCOUNTS(1,2,3)' }]])
})

test('a list to choose from has no place on the page, and that is said', async () => {
  const cells = new Map([['0,0', { formula: 'NPS.FROMCOUNTS(1,2,3)' }]])
  const sheet = { name: 'Chosen', rows: [[]], cells }
  const isCut = async (more: object) => (await wholeOf(await writeFile({ sheets: [{ ...sheet, ...more }] }))).isCut
  expect(await isCut({})).toBe(false)
  expect(await isCut({ dataValidations: [{ type: 'list', values: ['a', 'b'], range: 'B1:B9' }] })).toBe(true)
})

test(
  'the template comes back, its colours by the limits of the team',
  async () => {
    const plan = planTemplate(loyalty, 'en', { answers: 20, orders: 20 })
    const { front: _, isCut, ...book } = await wholeOf(await written(plan))
    const whole = withColours({ ...book, language: 'en' }, loyalty.schemes)
    expect(isCut).toBe(false)
    expect(made(whole)).toEqual(made(plan))
    expect(drawn(whole)).toEqual(drawn(plan))
    expect(whole.names).toEqual(plan.names)
    expect(whole.sheets.map(({ printed }) => printed)).toEqual(plan.sheets.map(({ printed }) => printed))
  },
  kPatience,
)

/** A workbook in which people have worked: a report, with a sheet of their own. */
describe('worked on in LibreOffice, in a country that writes ; between arguments', async () => {
  const [, report] = reports[0] as (typeof reports)[number]
  const plan: WorkbookPlan = { ...report, names: [{ name: 'Scores', formula: "'Data'!$B$2:$B$241" }] }
  const steps = [
    ['addSheet', 'Моё'],
    ['enter', 'Моё', 0, 0, 'Наш счёт'],
    ['enter', 'Моё', 0, 1, '=NPS($Data.B2:B90)'],
    ['enter', 'Моё', 1, 1, '=B1*2'],
    ['enter', 'Моё', 2, 1, '=ROUND($Summary.B5;0)'],
    ['enter', 'Моё', 3, 1, '12.5'],
    ['enter', 'Summary', 0, 0, 'Переименовано'],
    ['enter', 'Data', 1, 1, '7'],
  ] as const
  const whole = await wholeOf(await editedInLibreOffice(await written(plan), steps, 'ru-RU'))

  test('their sheet is there, formula by formula', () => {
    expect(made(whole).Моё).toEqual([
      [
        ['Наш счёт', null],
        ['=NPS(Data!B2:B90)', null, null],
      ],
      [null, ['=B1*2', null, null]],
      [null, ['=ROUND(Summary!B5,0)', null, null]],
      [null, [12.5, null]],
    ])
  })

  test('every other cell is as it was, with what they changed', () => {
    const expected = made(plan)
    const change = (sheet: string, row: number, value: Cell) => {
      const line = (expected[sheet] as unknown[][])[row] as unknown[][]
      const column = sheet === 'Data' ? 1 : 0
      line[column] = [value, line[column]?.[1] ?? null]
    }
    change('Summary', 0, 'Переименовано')
    change('Data', 1, 7)
    const { Моё: _, ...others } = made(whole)
    expect(others).toEqual(expected)
  })

  test('colours are by the same bands, charts of the same cells in the same places', () => {
    const seen = ({ sheets }: WorkbookPlan) =>
      sheets.map(({ colours, charts }) => ({
        colours,
        charts: charts.map(inFile).map(({ kind, series, categories, scheme, axis, place }) => ({
          // LibreOffice keeps no names of two bars that lie beside each other.
          ...{ kind, series, categories: kind === 'band' ? null : categories, scheme, axis, place },
        })),
      }))
    expect(seen(withColours({ ...whole, language: 'en' }, loyalty.schemes)).slice(0, -1)).toEqual(seen(plan))
  })

  test('so are the names that people gave', () => {
    expect(whole.names).toEqual([{ name: 'Scores', formula: 'Data!$B$2:$B$241' }])
  })
})

test('a result in which something was typed keeps what is there', async () => {
  const [, report] = reports[0] as (typeof reports)[number]
  const trend = report.sheets.findIndex(({ rows }) => rows.some((row) => row[0]?.formula?.startsWith('=NPS.TREND(')))
  const { name = '', rows = [] } = report.sheets[trend] ?? {}
  const first = rows.findIndex((row) => row[0]?.formula?.startsWith('=NPS.TREND('))
  const whole = await wholeOf(await editedInLibreOffice(await written(report), [['enter', name, first + 1, 2, '99']]))
  const cells = whole.sheets[trend]?.rows ?? []
  expect(cells[first]?.[0]?.formula).toBeUndefined()
  expect(cells[first + 1]?.[2]?.value).toBe(99)
  expect(cells[first + 1]?.[3]?.formula).toMatch(/^=IF\(/)
})

/** Answers with what they are by region, as the page sends it and as a colleague leaves it who goes on typing answers. */
test('a rectangle of plain cells is the formula again, though rows of data were put in since', async () => {
  const cells = ['North', 'South', 'North', 'East', 'South', 'North'].map((region, row) => [(row * 7) % 11, region])
  const [scores, regions] = [0, 1].map((column) => cells.map((row) => [row[column] as Cell]))
  const values = loyalty.call('NPS.BY', [scores, regions]) as Cell[][]
  const formula = '=NPS.BY(Data!A2:A7,Data!B2:B7)'
  const [template] = reportOn(surveysOfEveryKind()[0]?.[1] as never).sheets
  const blank = { ...template, tables: [], charts: [], colours: [], validations: [] } as unknown as SheetPlan
  const layout = { rows: values.length, columns: 9, values, headings: true, native: null, styles: [] }
  const plan: WorkbookPlan = {
    language: 'en',
    sheets: [
      { ...blank, name: 'Results', rows: [[{ formula, spill: layout }]] },
      { ...blank, name: 'Data', rows: [['Score', 'Region'], ...cells].map((row) => row.map((value) => ({ value }))) },
    ],
  }
  const steps = [
    ['insertRows', 'Data', 3, 1],
    ['enter', 'Data', 3, 0, '10'],
    ['enter', 'Data', 3, 1, 'East'],
  ] as const
  const whole = await wholeOf(await editedInLibreOffice(await written(plan), steps))
  expect(whole.sheets[0]?.rows[0]?.[0]).toMatchObject({
    formula: '=NPS.BY(Data!A2:A8,Data!B2:B8)',
    spill: { rows: values.length, columns: 9, headings: true },
  })
  expect(whole.sheets[0]?.rows.flat().filter((cell) => cell !== null).length).toBe(1)
})
