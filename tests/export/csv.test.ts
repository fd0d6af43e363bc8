import papaparse from 'papaparse'
import { expect, test } from 'vitest'
import { csvOf } from '../../web/export/csv.ts'
import type { PlannedCell } from '../../web/workbook/contract.ts'
import fc from '../support/any-input.ts'

const english = { language: 'en', mark: false } as const
const russian = { language: 'ru', mark: false } as const
const cells = (...values: PlannedCell['value'][]) => values.map((value) => ({ value: value ?? null }))

test('RFC 4180: quotes where they are needed, CRLF, rows of one length', () => {
  const rows = [cells('a', 'b,c', 'say "x"'), cells('two\nlines', null), cells(1.5, true, ' edge ')]
  expect(csvOf(rows, english)).toBe('a,"b,c","say ""x"""\r\n"two\nlines",,\r\n1.5,TRUE," edge "\r\n')
})

test('Russian: semicolons and decimal commas', () => {
  expect(csvOf([cells('a;b', -2.5, 'c,d')], russian)).toBe('"a;b";-2,5;c,d\r\n')
})

test('dates are dates, errors their codes, a mark only where wanted', () => {
  const day = { value: 45_323, style: 'date' } as const
  const error = { value: { error: '#N/A', message: 'no answers' } } as const
  expect(csvOf([[day, error]], english)).toBe('2024-02-01,#N/A\r\n')
  expect(csvOf([[{ ...day, style: 'month' }]], { language: 'ru', mark: true })).toBe('\ufeff01.02.2024\r\n')
})

test('numbers stay numbers, and text like a formula is text', () => {
  expect(csvOf([cells(-1, '-1', '=1+1', '+7', '@A', '\t=1', '-')], english)).toBe("-1,'-1,'=1+1,'+7,'@A,'\t=1,'-\r\n")
})

/** https://owasp.org/www-community/attacks/CSV_Injection */
const kDangerous = /^[=+\-@\t\r\n＝＋－＠]/

const value = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'=+-@＝＋－＠\t\r\n",; a1я|!'),
  }),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
)
const table = fc.array(fc.array(value, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })

test.each([english, russian])('%j: read back, nothing is lost and no field begins a formula', (options) => {
  fc.assert(
    fc.property(table, (rows) => {
      const text = csvOf(
        rows.map((row) => cells(...row)),
        options,
      )
      const delimiter = options.language === 'ru' ? ';' : ','
      const { data } = papaparse.parse<string[]>(text.slice(0, -2), { delimiter, newline: '\r\n' })
      expect(data).toHaveLength(rows.length)
      for (const [i, row] of rows.entries()) {
        for (const [j, given] of row.entries()) {
          const found = data[i]?.[j] ?? ''
          if (typeof given === 'number') expect(Number(found.replace(',', '.'))).toBe(given + 0)
          else if (typeof given === 'string') {
            expect(found).not.toMatch(kDangerous)
            expect(found).toBe(kDangerous.test(given) ? `'${given}` : given)
          } else expect(found).toBe(given === null ? '' : String(given).toUpperCase())
        }
      }
    }),
    { numRuns: 500 },
  )
})
