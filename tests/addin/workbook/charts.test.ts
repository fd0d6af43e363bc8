/** Native charts over live formulas, and a team's own bands as a table. */
import { describe, expect, test } from 'vitest'
import { loyalty } from '../../sheet/loyalty.ts'
import { hasData, readColumns } from '../../support/data.ts'
import type { Excel } from '../host/excel.ts'
import { act, countRequests, openWorkbook } from './support/page.ts'

const scheme = loyalty.readValue('NPS', 0).scheme

interface MadeChart {
  readonly ChartType: string
  readonly axes: { readonly value: { Minimum: number; Maximum: number }; readonly category: object }
  readonly position: { readonly start: string }
  readonly series: readonly {
    Name: string
    format?: { color: string }
    values: { address: string }
    categories: { address: string }
  }[]
}

const chartOn = (excel: Excel, sheet: string) => excel.book.sheet(sheet).charts[0] as unknown as MadeChart
const summed = (rows: readonly (readonly unknown[])[]) =>
  rows.flat().reduce((sum: number, value) => sum + (typeof value === 'number' ? value : 0), 0)

/** What COUNTIF(range, number) gives. */
function modelCountIf(excel: Excel): void {
  excel.native('COUNTIF', (range, wanted) => (range as unknown[][]).flat().filter((value) => value === wanted).length)
}

test('the score stands beside its bands, each as wide as it is', async () => {
  const excel = await openWorkbook({ sheets: { S: [[10], [9], [3]] } })
  await excel.type('S!C1', '=NPS(A1:A3)')
  excel.host.calculation.formulaShows = () => 100 / 3
  const sheet = 'Score in its bands'
  expect(await act(excel, 'insertChart', { kind: 'band', score: 'S!C1', scheme })).toEqual({ done: true, sheet })
  const { ChartType, axes, series } = chartOn(excel, sheet)
  expect([ChartType, axes.value.Minimum, axes.value.Maximum]).toEqual(['BarStacked', -100, 100])
  expect(series.map(({ Name }) => Name)).toEqual(['NPS', ...scheme.bands.map(({ title }) => title.en)])
  expect(new Set(series.map(({ format }) => format?.color)).size).toBe(series.length)
  const widths = excel.book.sheet(sheet).values('C6:C10')
  expect(summed(widths)).toBe(0)
  expect(widths.flat()).toEqual([-100, 1, 29, 40, 30])
  expect(excel.book.sheet(sheet).formula('B5')).toBe('=S!C1')
})

test('answers are counted by value, in three groups on the scale of 0 to 10', async () => {
  const excel = await openWorkbook({ sheets: { 'My answers': [[10], [9], [9], [3], [null], [7]] } })
  modelCountIf(excel)
  const request = { kind: 'distribution', answers: "'My answers'!A1:A6", scale: { low: 0, high: 10 } } as const
  expect(await act(excel, 'insertChart', request)).toEqual({ done: true, sheet: 'Answers' })
  expect(chartOn(excel, 'Answers').series.map(({ Name }) => Name)).toEqual(['Detractors', 'Passives', 'Promoters'])
  expect(excel.book.sheet('Answers').values('A4:D15')).toMatchObject([
    ['Answer', 'Detractors', 'Passives', 'Promoters'],
    ...[0, 1, 2].map((value) => [value, 0, null, null]),
    [3, 1, null, null],
    ...[4, 5, 6].map((value) => [value, 0, null, null]),
    [7, null, 1, null],
    [8, null, 0, null],
    [9, null, null, 2],
    [10, null, null, 1],
  ])
})

describe.runIf(hasData)('on real data', () => {
  test('the trend covers its months and both ends of the interval', async () => {
    const rows = readColumns(['datacamp_nps_web.csv'], ['response_date', 'nps_rating'])
    const excel = await openWorkbook({ sheets: { Data: [['date', 'score'], ...rows] } })
    const last = rows.length + 1
    const outcome = await act(excel, 'insertChart', {
      ...{ kind: 'trend', scores: `Data!B2:B${last}`, dates: `Data!A2:A${last}`, period: 'month', scale: '' },
    })
    expect(outcome).toEqual({ done: true, sheet: 'Trend' })
    const sheet = excel.book.sheet('Trend')
    const [, ...months] = sheet.values('A4:C40').filter(([month]) => month !== null)
    const { series, axes } = chartOn(excel, 'Trend')
    expect(months.length).toBe(3)
    expect(summed(months.map(([, answers]) => [answers]))).toBe(rows.length)
    const column = (letter: string) => `Trend!${letter}5:${letter}${months.length + 4}`
    expect(series.map(({ values }) => values.address)).toEqual([column('C'), column('D'), column('E')])
    expect(series.map(({ categories }) => categories.address)).toEqual(Array(3).fill(column('A')))
    expect([axes.value.Minimum, axes.value.Maximum]).toEqual([-100, 100])
  })
})

test('a month without answers is a gap in the trend and no zero', async () => {
  const rows = [
    [45292, 10],
    [45293, 9],
    [45352, 3],
  ]
  const excel = await openWorkbook({ sheets: { D: rows } })
  excel.host.calculation.formulaShows = () => ({ error: '#N/A' })
  const request = { kind: 'trend', scores: 'D!B1:B3', dates: 'D!A1:A3', period: 'month', scale: '' } as const
  await act(excel, 'insertChart', request)
  const sheet = excel.book.sheet('Trend')
  expect(sheet.values('B5:C7')).toEqual([
    [2, 100],
    [0, ''],
    [1, -100],
  ])
  expect(chartOn(excel, 'Trend').series.map(({ values }) => values.address)).toEqual([
    'Trend!I5:I7',
    'Trend!J5:J7',
    'Trend!K5:K7',
  ])
  expect(sheet.formula('I6')).toBe('=IF(ISNUMBER(C6),C6,NA())')
})

test('importance against satisfaction names its criteria', async () => {
  const cells = [
    ['Price', 'Speed', 'Staff'],
    [9, 7, 5],
    [6, 8, 9],
  ]
  const excel = await openWorkbook({ sheets: { C: cells } })
  const request = { kind: 'matrix', importance: 'C!A2:C2', satisfaction: 'C!A3:C3', criteria: 'C!A1:C1' } as const
  const sheet = 'Importance and satisfaction'
  expect(await act(excel, 'insertChart', request)).toEqual({ done: true, sheet })
  const { series, axes } = chartOn(excel, sheet)
  expect(series.map(({ Name }) => Name)).toEqual(['Price', 'Speed', 'Staff'])
  const values = excel.book.sheet(sheet)
  const points = series.map(({ values: up, categories }) => [
    values.value(categories.address.split('!')[1] ?? ''),
    values.value(up.address.split('!')[1] ?? ''),
  ])
  expect(points).toEqual([
    [6, 9],
    [8, 7],
    [9, 5],
  ])
  expect([axes.value.Minimum, axes.value.Maximum]).toEqual([0, 10])
})

test.each([1, 2])('a cell being typed in while question %i reads the scores is said', async (count) => {
  const excel = await openWorkbook({ sheets: { D: [[45000, 10]] } })
  excel.host.failLater(count, 'InvalidOperationInCellEditMode')
  const request = { kind: 'trend', scores: 'D!B1:B1', dates: 'D!A1:A1', period: '', scale: '' } as const
  expect(await act(excel, 'insertChart', request)).toEqual({ done: false, reason: 'editing', place: '' })
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(['D'])
})

test('two ranges are found in one question and read in another', async () => {
  const excel = await openWorkbook({ sheets: { D: [['x', 11]] } })
  const request = { kind: 'trend', scores: 'D!B1:B1', dates: 'D!A1:A1', period: '', scale: '' } as const
  expect(await countRequests(excel, () => act(excel, 'insertChart', request))).toBe(2)
})

test('cells that the function cannot use are said in its own sentence, and no sheet is left', async () => {
  const excel = await openWorkbook({ sheets: { D: [['x', 11]] } })
  const request = { kind: 'trend', scores: 'D!B1:B1', dates: 'D!A1:A1', period: '', scale: '' } as const
  const outcome = await act(excel, 'insertChart', request)
  expect(outcome).toMatchObject({ done: false, reason: 'badData' })
  expect(outcome.done ? '' : outcome.place).toContain('D!')
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(['D'])
})

test('bands become a table that formulas use, and are read back', async () => {
  const excel = await openWorkbook({ sheets: { S: [[35]] } })
  expect(await act(excel, 'putBands', scheme)).toEqual({ done: true, reference: 'NpsBands', sheet: 'NPS bands' })
  expect(await act(excel, 'putBands', scheme)).toEqual({ done: true, reference: 'NpsBands_2', sheet: 'NPS bands 2' })
  const described = scheme.bands.filter(({ origin }) => origin !== 'completed')
  const rows = described.map(({ low, high, title }) => [low, high, title.en, scheme.source.en, null, null])
  const read = await act(excel, 'readBands')
  expect(read.done && read.tables[0]).toEqual({ name: 'NpsBands', address: "'NPS bands'!A2:F5", rows })
  await excel.type('S!C1', '=BAND(A1,NpsBands)')
  expect(excel.book.sheet('S').value('C1')).toBe(described.find(({ low, high }) => low < 35 && high > 35)?.title.en)
})
