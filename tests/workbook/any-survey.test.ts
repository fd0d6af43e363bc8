/** Whatever a person says of whatever columns, there is a report, and nothing in it is broken. */

import { expect, test } from 'vitest'
import type { Cell } from '../../web/sheet/contract.ts'
import { roles, type Survey } from '../../web/survey/index.ts'
import { frozenOf } from '../../web/workbook/index.ts'
import fc from '../support/any-input.ts'
import { cellsOf } from './plans.ts'
import { loyalty, reportOn, surveyOf } from './surveys.ts'

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -1, max: 12 }) },
  { weight: 2, arbitrary: fc.constant(null) },
  fc.double({ min: 44_000, max: 46_000, noNaN: true }),
  fc.constantFrom('10 - Sure', ' 7', '', ' ', 'n/a', '=1+1', '*', 'a"b', "o'clock", '2024-05-01', 'TRUE'),
  fc.boolean(),
  fc.constant({ error: '#REF!', message: '' } as const),
)

const scale = fc.constantFrom(
  { low: 0, high: 10 },
  { low: 1, high: 10 },
  { low: 1, high: 6 },
  { low: 1, high: 5 },
  { low: 2, high: 3 },
)

const column = (rows: number) =>
  fc.record({
    title: fc.constantFrom('Score', '', '=A1', 'x'.repeat(300), 'Ответ «да»', '__proto__'),
    role: fc.constantFrom(...roles),
    scale,
    criterion: fc.constantFrom('a', 'b', ''),
    cells: fc.array(cell, { minLength: rows, maxLength: rows }),
  })

const survey: fc.Arbitrary<Survey> = fc
  .integer({ min: 0, max: 40 })
  .chain((rows) => fc.array(column(rows), { minLength: 1, maxLength: 8 }))
  .map((columns) => surveyOf('any', columns))

test('any survey', () => {
  fc.assert(
    fc.property(survey, fc.constantFrom('en' as const, 'ru' as const), (given, language) => {
      const plan = reportOn(given, language)
      const formulas = plan.sheets.flatMap(cellsOf).filter(({ formula }) => formula !== undefined)
      expect(formulas.filter(({ value }) => value === undefined || Number.isNaN(value))).toEqual([])
      expect(formulas.filter(({ formula = '' }) => formula.length > 8192 || !formula.startsWith('='))).toEqual([])
      expect(formulas.filter(({ formula = '' }) => /undefined|NaN|null/.test(formula))).toEqual([])
      expect(frozenOf(plan, loyalty.functions).every(({ address }) => /^[A-Z]+\d+$/.test(address))).toBe(true)
    }),
    { numRuns: 200 },
  )
})
