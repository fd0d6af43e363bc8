/** What a cell says on paper. */
import { expect, test } from 'vitest'
import { shown } from '../../web/calculator/out/shown.ts'

const said = (language: 'en' | 'ru') => ({ language, say: (id: string) => id })

/** 35431 is 1 January 1997 in every spreadsheet. */
test.each([
  ['en', 35431, 'month', 'Jan 1997'],
  ['ru', 35431, 'month', 'янв 1997'],
  ['ru', 45413, 'month', 'май 2024'],
  ['en', 35431, 'date', '1997-01-01'],
  ['ru', 35431, 'date', '01.01.1997'],
  ['en', 0.0004, 'pValue', '< 0.001'],
  ['ru', 0.99999, 'chance', '>\u202f99,9\u202f%'],
  ['en', 0.997, 'chance', '99.7\u202f%'],
] as const)('%s %d as %s', (language, value, style, text) => {
  expect(shown(value, style, said(language))).toBe(text)
})
