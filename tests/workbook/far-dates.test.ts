/** A date in place of no date makes no thousand months, and is told of. */
import { expect, test } from 'vitest'
import type { Cell, Language } from '../../web/sheet/contract.ts'
import { calling, cellsOf, sheetNamed, tableBy } from './plans.ts'
import { reportOn, surveyOf, tenPoints } from './surveys.ts'

const rows = 120
/** 1 January 2024 as a serial. */
const firstDay = 45_292
const placeholders: readonly (readonly [row: number, serial: number])[] = [
  [3, 1],
  [70, 73_050],
]

/** Scores and orders of ten months, a customer in every tenth row. */
function surveyWith(inPlace: (serial: number) => Cell) {
  const days = Array.from({ length: rows }, (_, row): Cell => firstDay + ((row * 37) % 300))
  for (const [row, serial] of placeholders) days[row] = inPlace(serial)
  const cellsBy = (cellOf: (row: number) => Cell) => Array.from({ length: rows }, (_, row) => cellOf(row))
  return surveyOf('orders', [
    { title: 'When', role: 'date', cells: days },
    { title: 'Client', role: 'customer', cells: cellsBy((row) => `c${row % 45}`), holds: 'text' },
    { title: 'Sum', role: 'amount', cells: cellsBy((row) => 20 + ((row * 13) % 90)) },
    { title: 'Recommend?', role: 'recommend', scale: tenPoints, cells: cellsBy((row) => (row * 7) % 11) },
  ])
}

const withFar = (language: Language) =>
  reportOn(
    surveyWith((serial) => serial),
    language,
  )
const withBlanks = reportOn(surveyWith(() => null))

const tables: readonly (readonly [sheet: string, name: string])[] = [
  ['Trend', 'NPS.TREND'],
  ['Orders', 'CHURN.ORDERS'],
  ['Cohorts', 'COHORTS'],
]

test.each(tables)('%s: the periods are those of the other dates', (sheet, name) => {
  const [far, blank] = [withFar('en'), withBlanks].map((plan) => tableBy(sheetNamed(plan, sheet), name))
  expect(blank?.size).toBeLessThan(12)
  expect(far).toEqual(blank)
})

test('the months of orders too', () => {
  const months = (plan: typeof withBlanks) =>
    cellsOf(sheetNamed(plan, 'Orders')).filter(({ style, value }) => style === 'month' && typeof value === 'number')
  expect(months(withFar('en')).map(({ value }) => value)).toEqual(months(withBlanks).map(({ value }) => value))
})

test('the formulas name the years that count, and the cells stay as they are', () => {
  const plan = withFar('en')
  const [trend] = calling(sheetNamed(plan, 'Trend'), 'NPS.TREND')
  expect(trend?.formula).toContain("('Data'!$A$2:$A$121<DATE(2024,1,1))+('Data'!$A$2:$A$121>=DATE(2025,1,1))")
  expect(sheetNamed(plan, 'Data').rows[4]?.[0]).toEqual({ value: 1, style: 'date' })
})

test.each<[Language, string, string]>([
  [
    'en',
    'Data check',
    'Dates in “When” that lie decades from all the others: 2. The first of them is 1900-01-01 in Data!A5.',
  ],
  [
    'ru',
    'Проверка данных',
    '«When», которые отстоят от остальных на десятки лет: 2. Первая из них — 01.01.1900 в ячейке Data!A5.',
  ],
])('the person is told: %s', (language, name, sentence) => {
  const told = cellsOf(sheetNamed(withFar(language), name)).map(({ value }) => String(value))
  expect(told.join(' ')).toContain(sentence)
})

test('orders of forty years: a sentence in place of the cohorts', () => {
  const survey = surveyWith((serial) => serial)
  const [when, ...others] = survey.table.columns
  const cells = Array.from({ length: rows }, (_, row) => 30_000 + row * 125)
  const long = { ...survey, table: { ...survey.table, columns: [{ ...when, cells } as typeof when & {}, ...others] } }
  const [, sentence] = sheetNamed(reportOn(long), 'Cohorts').rows
  expect(sentence?.[0]?.value).toContain('more than 36 years')
})
