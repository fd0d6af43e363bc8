/** The workbooks to start from, as LibreOffice opens them: empty, and filled in with examples whose numbers are known. */
import { describe, expect, test } from 'vitest'
import { templateFile } from '../../web/export/template.ts'
import { writeXlsx } from '../../web/export/xlsx.ts'
import type { Cell, Language } from '../../web/sheet/contract.ts'
import type { WorkbookPlan } from '../../web/workbook/contract.ts'
import { planTemplate } from '../../web/workbook/templates/plan.ts'
import { loyalty } from '../sheet/loyalty.ts'
import { golden } from '../support/golden.ts'
import { inLibreOffice } from '../support/libreoffice.ts'
import { type Filling, filledTemplate, sheetIndex } from './fixtures/filled-template.ts'
import { nothingKept } from './fixtures/plan.ts'

type Sheets = Map<string, string[][]>

const opened = async (plan: WorkbookPlan): Promise<Sheets> =>
  inLibreOffice(await writeXlsx(plan, loyalty.functions, { title: '' }))

const errorsIn = (sheets: Sheets) =>
  [...sheets].flatMap(([name, rows]) =>
    rows
      .flat()
      .filter((text) => /^(#|Err:)/.test(text))
      .map((text) => `${name}: ${text}`),
  )

const sheetOf = (sheets: Sheets, language: Language, study: keyof typeof sheetIndex): string[][] =>
  sheets.get(planTemplate(loyalty, language).sheets[sheetIndex[study]]?.name ?? '') ?? []

/** The numbers of the row that begins with a label, blanks as null. */
function line(rows: string[][], label: string): (number | string | null)[] {
  const found = rows.findLast(([first]) => first === label) ?? []
  return found.slice(1).map((text) => {
    const number = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)
    if (text === '') return null
    return Number.isNaN(number) ? text : number
  })
}

const close = (expected: number) => expect.closeTo(expected, 9)

test.each(['en', 'ru'] as const)(
  '%s: empty, no cell is an error, and what is kept is what is computed',
  async (language) => {
    const kept = await inLibreOffice(await templateFile(loyalty, language))
    expect(errorsIn(kept)).toEqual([])
    expect(kept.size).toBe(planTemplate(loyalty, language).sheets.length)
    expect(await opened(nothingKept(planTemplate(loyalty, language)))).toEqual(kept)
  },
)

type Golden = readonly (readonly Cell[])[]
const argumentsOf = (file: string, index: number) =>
  golden(file)[index] as unknown as { arguments: Golden[]; expected: Cell[][] }
const columnsOf = (rows: Golden, first = 0) =>
  Object.fromEntries((rows[0] ?? []).map((_, column) => [first + column, rows.map((row) => row[column] ?? null)]))

describe('filled in with golden rows', async () => {
  const trend = argumentsOf('nps_trend', 0)
  const csi = golden('csi').find(({ function: name, arguments: given }) => name === 'CSI.CI' && given[2] === 0.95)
  const cli = argumentsOf('cli', 0)
  const orders = argumentsOf('orders', 0)
  const [importance, satisfaction] = (csi?.arguments ?? []) as Golden[]
  const filling: Filling = {
    nps: { ...columnsOf(trend.arguments[1] ?? []), ...columnsOf(trend.arguments[0] ?? [], 2) },
    csi: { ...columnsOf(importance ?? []), ...columnsOf(satisfaction ?? [], 6) },
    cli: columnsOf(cli.arguments[0] ?? []),
    orders: {
      ...columnsOf(orders.arguments[0] ?? []),
      ...columnsOf(orders.arguments[1] ?? [], 1),
      ...columnsOf(orders.arguments[2] ?? [], 2),
    },
  }
  const sheets = await opened(filledTemplate('en', filling))

  test('no cell is an error', () => expect(errorsIn(sheets)).toEqual([]))

  test('NPS month by month', () => {
    const rows = sheetOf(sheets, 'en', 'nps')
    const heading = rows.findIndex(([first]) => first === 'Month')
    const months = rows
      .slice(heading + 1, heading + 13)
      .map(([, answers, , , , score, low, high, change]) =>
        [answers, score, low, high, change].map((text) => (text === '' ? '' : Number(text))),
      )
    const last = trend.expected.slice(-12).map((row) => row.slice(1, 6))
    expect(months).toEqual(last.map((row) => row.map((cell) => (typeof cell === 'number' ? close(cell) : cell))))
    const scores = (trend.arguments[0] ?? []).flat()
    const ends = (loyalty.call('NPS.CI', [trend.arguments[0] ?? null]) as number[][]).flat()
    // Eight promoters and four detractors among fourteen answers.
    expect(scores.filter((score) => score !== null)).toHaveLength(14)
    expect(line(rows, 'NPS').slice(0, 4)).toEqual([close(400 / 14), ...ends.map(close), 14])
    expect(line(rows, 'Answers without a date, in no month')[3]).toBe(1)
  })

  test('the intervals of CSI and CLI', () => {
    const [ends = []] = (csi?.expected ?? []) as number[][]
    expect(line(sheetOf(sheets, 'en', 'csi'), 'CSI').slice(1, 4)).toEqual([...ends.map(close), 4])
    const [bounds = []] = cli.expected as number[][]
    const found = line(sheetOf(sheets, 'en', 'cli'), 'CLI')
    expect(found.slice(1, 4)).toEqual([...bounds.map((end) => expect.closeTo(end, 7)), 6])
  })

  test('orders', () => {
    const rows = sheetOf(sheets, 'en', 'orders')
    const wanted = (row: number) => Number(orders.expected[row]?.[1])
    const shown = (label: string) => line(rows, label)[0]
    expect(line(rows, 'RPR').slice(0, 4)).toEqual([close(wanted(7)), null, null, wanted(0)])
    expect(shown('Orders')).toBe(wanted(1))
    expect(shown('Revenue')).toEqual(close(wanted(2)))
    expect(shown('Average order')).toEqual(close(wanted(3)))
    expect(shown('Revenue per customer')).toEqual(close(wanted(4)))
    expect(shown('Orders per customer')).toEqual(close(wanted(5)))
    expect(shown('Customers with two orders or more')).toBe(wanted(6))
  })
})

describe('filled in with published examples, in Russian', async () => {
  // github.com/brendan-r/NPS, tests/testthat/test_01_basics.R; cyrilsunil76.blogspot.com 2010/09 (181/30 of 10); one answer of each kind: 100, 80, 60.
  const filling: Filling = {
    nps: { 0: [46_143, 46_143, 46_143, 46_143, 46_143, 46_143], 2: [0, 7, 7, 9, 9, 9] },
    csi: Object.fromEntries([7, 5, 9, 3, 6, null, 8, 4, 8, 3, 4].map((answer, column) => [column, [answer]])),
    cli: { 0: [1], 1: [2], 2: [3] },
  }
  const sheets = await opened(filledTemplate('ru', filling))

  test('no cell is an error', () => expect(errorsIn(sheets)).toEqual([]))

  test('the overview gives the published scores, and the team’s bands their names', () => {
    const rows = sheetOf(sheets, 'ru', 'overview')
    const scores = { NPS: 100 / 3, CSI: 1810 / 30, CLI: 80 }
    for (const [metric, score] of Object.entries(scores)) {
      const [shown, , , , band] = line(rows, metric)
      expect(shown).toEqual(close(score))
      expect(band).toBe(loyalty.call('BAND', [score, metric, null, 'ru']))
    }
    expect(line(rows, 'RPR').slice(0, 5)).toEqual([null, null, null, null, null])
  })

  test('losses and the index add up to 100', () => {
    const rows = sheetOf(sheets, 'ru', 'csi')
    const heading = rows.findIndex(([first]) => first === 'Критерий')
    const losses = rows.slice(heading + 1, heading + 6).map(([, , , , , loss]) => Number(loss))
    expect(losses.reduce((sum, loss) => sum + loss, 0)).toEqual(close(100 - 1810 / 30))
  })
})
