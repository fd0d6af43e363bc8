/** The formatter is that of the grid. */
import { format } from 'numfmt'
import { expect, test } from 'vitest'
import { chanceFormats, pValueFormat } from '../../web/workbook/number-formats.ts'

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

/** As the panel says it, which has whole percents between. */
test.each([
  [0.9995, '> 99.9%', '> 99,9%'],
  [1, '> 99.9%', '> 99,9%'],
  [0.997, '99.7%', '99,7%'],
  [0.5, '50.0%', '50,0%'],
  [0.003, '0.3%', '0,3%'],
  [0.0004, '< 0.1%', '< 0,1%'],
])('chance %d', (chance, en, ru) => {
  expect(format(chanceFormats.en, chance)).toBe(en)
  expect(format(chanceFormats.ru, chance, { locale: 'ru' })).toBe(ru)
})
