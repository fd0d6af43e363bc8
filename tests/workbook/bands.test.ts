/** A team's own bands go to a sheet and come back. */
import { describe, expect, test } from 'vitest'
import type { Cell, Rectangle } from '../../web/sheet/contract.ts'
import { planBands, readBands } from '../../web/workbook/index.ts'
import { loyalty } from './surveys.ts'

const read = (rows: Rectangle, metric = 'NPS') =>
  readBands({ rows, metric, source: 'The team', loyalty, language: 'en' })

const tableOf = (plan: ReturnType<typeof planBands>): Cell[][] =>
  (plan.sheets[0]?.rows ?? []).map((cells) => cells.slice(0, 6).map((cell) => cell?.value ?? null))

describe('there and back', () => {
  test.each(loyalty.schemes.map((scheme) => [scheme.id, scheme] as const))('%s', (_id, scheme) => {
    const [, ...rows] = tableOf(planBands(scheme, 'en'))
    const found = read(rows, scheme.metric)
    const described = scheme.bands.filter(({ origin }) => origin !== 'completed')
    const own = 'scheme' in found ? found.scheme.bands.filter(({ origin }) => origin !== 'completed') : []
    expect(own.map(({ low, title }) => [low, title.en])).toEqual(described.map(({ low, title }) => [low, title.en]))
  })
})

test('a formula reads the table', () => {
  const [scheme] = loyalty.schemes
  if (scheme === undefined) throw new Error('no scheme')
  const plan = planBands(scheme, 'ru')
  expect(loyalty.call('BAND', [45, tableOf(plan)], { language: 'ru' })).toBe('Много лояльных клиентов')
  expect(plan.sheets[0]).toMatchObject({ name: 'Уровни NPS', tables: [{ name: 'NpsBands' }] })
})

test('a malformed table is explained cell by cell', () => {
  const found = read([
    [-100, 0, 'Weak'],
    [null, 30, 'Fair'],
    [null, null, null],
    ['thirty', 70, ''],
    [70, 60, 'Good'],
    [70, 300, 'Top'],
  ])
  expect('problems' in found ? found.problems.map(({ row, column, message }) => [row, column, message]) : []).toEqual([
    [1, 0, 'This band needs a number from which it begins.'],
    [3, 0, '“thirty” is no number, and a limit is one.'],
    [3, 2, 'This band needs a name.'],
    [4, 1, 'This band ends at or below 70, where it begins.'],
    [5, 1, 'A limit is a number from -100 to 100.'],
    [5, 0, 'Another band begins at 70 too.'],
  ])
})

test('overlaps and holes are said, and the table is read: from the next beginning on the next band counts', () => {
  const found = read([
    [30, 70, 'Good'],
    [-100, 0, 'Weak'],
    [10, 40, 'Fair'],
    [70, null, 'Top'],
  ])
  expect('remarks' in found ? found.remarks : []).toEqual([
    {
      row: 1,
      column: 1,
      message:
        'No band describes what is from 0 to 10. To fill the hole, clear this cell: the band then ends where the next one begins.',
    },
    {
      row: 2,
      column: 1,
      message: 'This band ends at 40, and the next one begins at 30: from there on the next one counts.',
    },
  ])
  expect('scheme' in found ? found.scheme.bands.map(({ low, high }) => [low, high]) : []).toEqual([
    [-100, 0],
    [0, 10],
    [10, 30],
    [30, 70],
    [70, 100],
  ])
})

test('the source is what the team wrote beside its bands', () => {
  const found = read([
    [-100, 30, 'Below', 'Board of May 2026', 'A. Petrova', 46_150],
    [30, 100, 'Above', null, null, null],
  ])
  expect(found).toMatchObject({ scheme: { source: { en: 'Board of May 2026' } }, remarks: [] })
})

test('numbers as people write them', () => {
  const found = read(
    [
      ['0,25', 'Some come back'],
      ['0,5', 'Many come back'],
    ],
    'RPR',
  )
  expect(found).toMatchObject({
    scheme: { unit: 'fraction', bands: [{ low: 0 }, { low: 0.25, high: 0.5 }, { low: 0.5, high: 1 }] },
  })
})

test('an empty table is none', () => {
  expect(read([[null, null, null]])).toMatchObject({ problems: [{ row: 0, column: 0 }] })
})
