/** A report on the shared surveys holds the numbers that others published of them. */
import { describe, expect, test } from 'vitest'
import type { Language } from '../../web/sheet/contract.ts'
import { hasData } from '../support/data.ts'
import { calling, sheetNamed, shown, tableBy } from './plans.ts'
import { type Named, reportOn, surveyFrom, surveyOf, tenPoints } from './surveys.ts'

const npsColumns: Named[] = [
  { title: 'response_date', role: 'date' },
  { title: 'user_id', role: 'leftOut' },
  { title: 'nps_rating', role: 'recommend', scale: tenPoints },
]

const names: Record<Language, { summary: string; trend: string; check: string }> = {
  en: { summary: 'Summary', trend: 'Trend', check: 'Data check' },
  ru: { summary: 'Сводка', trend: 'Динамика', check: 'Проверка данных' },
}

describe.runIf(hasData)('published scores stand in the summary', () => {
  test.each([
    ['datacamp_nps_email.csv', 18.596311],
    ['datacamp_nps_mobile.csv', -14.714048],
    ['datacamp_nps_web.csv', 22.09607],
  ])('%s', (file, published) => {
    const plan = reportOn(surveyFrom([file], npsColumns))
    expect(shown(sheetNamed(plan, 'Summary'), 'NPS')).toBeCloseTo(published, 6)
  })

  test('of a form filled in by 39 people', () => {
    const title = 'On a scale of 0-10, how would you rate Sudzilla?'
    const plan = reportOn(surveyFrom(['prepbench_040_input_01.csv'], [{ title, role: 'recommend', scale: tenPoints }]))
    const summary = sheetNamed(plan, 'Summary')
    expect(shown(summary, 'NPS')).toBeCloseTo(-35.9, 1)
    const counts = tableBy(summary, 'NPS.COUNTS')
    expect([counts.get('Promoters')?.[0], counts.get('Detractors')?.[0], counts.get('Answers')?.[0]]).toEqual([
      8, 22, 39,
    ])
  })
})

describe.runIf(hasData)('sheets', () => {
  test.each(['en', 'ru'] as const)('of a survey with dates, in %s', (language) => {
    const plan = reportOn(surveyFrom(['datacamp_nps_web.csv'], npsColumns), language)
    expect(plan.sheets.map(({ name }) => name)).toEqual(['Data', ...Object.values(names[language])])
    const trend = calling(sheetNamed(plan, names[language].trend), 'NPS.TREND')[0]
    expect(trend?.spill).toMatchObject({ rows: 4, columns: 7 })
  })
})

test('two questions of recommendation make two blocks', () => {
  const cells = Array.from({ length: 30 }, (_, row) => row % 11)
  const plan = reportOn(
    surveyOf('two', [
      { title: 'Recommend us', role: 'recommend', scale: tenPoints, cells },
      { title: 'Recommend the shop', role: 'recommend', scale: tenPoints, cells: [...cells].reverse() },
      { title: 'City', role: 'segment', cells: cells.map((cell) => (cell % 2 === 0 ? 'Perth' : 'Omsk')) },
    ]),
  )
  expect(calling(sheetNamed(plan, 'Summary'), 'NPS')).toHaveLength(2)
  expect(calling(sheetNamed(plan, 'Summary'), 'NPS.COUNTS')).toHaveLength(2)
  expect(calling(sheetNamed(plan, 'Segments'), 'NPS.BY')).toHaveLength(2)
})
