/** The formatter is that of the grid. */
import { format } from 'numfmt'
import { expect, test } from 'vitest'
import { pValueFormat } from '../../web/workbook/number-formats.ts'

test.each([
  [0.0004, '< 0.001', '< 0,001'],
  [0, '< 0.001', '< 0,001'],
  [0.001, '0.001', '0,001'],
  [0.0496, '0.050', '0,050'],
  [1, '1.000', '1,000'],
])('p %d', (p, en, ru) => {
  expect(format(pValueFormat, p)).toBe(en)
  expect(format(pValueFormat, p, { locale: 'ru' })).toBe(ru)
})
