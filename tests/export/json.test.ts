import { expect, test } from 'vitest'
import { resultsOf } from '../../web/export/json.ts'
import { loyalty } from '../sheet/loyalty.ts'
import { columns } from './fixtures/data-sheet.ts'
import { planIn, planOf } from './fixtures/plan.ts'

const noReading = () => null

test('every cell that calls a function of ours, and no other', () => {
  const { format, version, language, results } = resultsOf(planIn('en'), loyalty.functions, noReading)
  expect({ format, version, language }).toEqual({ format: 'loyalty-results', version: 1, language: 'en' })
  const cells = results.map(({ cell, formula }) => [cell, formula.replace(/\(.*/, '')])
  expect(cells).toEqual([
    ['B4', '=NPS'],
    ['C4', '=NPS.CI'],
    ['B5', '=NPS'],
    ['B6', '=BAND'],
    ['B8', '=NPS.CATEGORY'],
    ['A11', '=NPS.BY'],
    ['A17', '=NPS.TREND'],
  ])
  expect(results[0]).toMatchObject({ sheet: "Report's own", reading: null })
  // 5 promoters and 3 detractors among 11 answers.
  expect(results[0]?.value).toBeCloseTo(200 / 11, 12)
  expect(results[5]?.value).toEqual(loyalty.call('NPS.BY', [columns.scores, columns.segments]))
})

test('a reading: the interval, the band and whose it is, what did not count', () => {
  const reading = loyalty.read('NPS', [columns.scores], { language: 'ru' })
  if (reading === null || 'error' in reading) throw new Error('no reading')
  const plan = { ...planOf([{ formula: '=NPS(A1:A12)', value: 200 / 11 }]), language: 'ru' } as const
  const asked: unknown[] = []
  const { results } = resultsOf(plan, loyalty.functions, (...place) => {
    asked.push(place)
    return reading
  })
  expect(asked).toEqual([['Sheet', 0, 0]])
  expect(results[0]?.reading).toEqual({
    metric: 'NPS',
    unit: 'points',
    scale: '0-10',
    counted: 11,
    interval: reading.interval,
    band: { scheme: 's1-nps', title: 'Промоутеров больше, чем критиков', low: 1, high: 30 },
    groups: { promoters: 5, passives: 3, detractors: 3 },
    skipped: { blank: 1 },
  })
})

test('survives JSON: errors with their sentence, nothing where nothing is known, no numbers that JSON lacks', () => {
  const error = { error: '#N/A', message: 'There are no answers in the range.' } as const
  const plan = planOf([
    { formula: '=NPS(A1:A9)', value: error },
    { formula: '=NPS(A2:A9)' },
    { formula: '=NPS(A3:A9)', value: Number.NaN },
  ])
  const written = JSON.parse(JSON.stringify(resultsOf(plan, loyalty.functions, noReading)))
  expect(written.results.map(({ value }: { value: unknown }) => value)).toEqual([error, null, null])
})
