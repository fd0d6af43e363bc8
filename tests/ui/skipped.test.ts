import { expect, test } from 'vitest'
import { examplesText } from '../../web/ui/skipped.ts'

test.each([
  [[''], ''],
  [['', '  '], ''],
  [[], ''],
  [['n/a', ''], ' (n/a)'],
  [['11', '−1'], ' (11, −1)'],
])('%o', (examples, text) => {
  expect(examplesText(examples, 'en')).toBe(text)
})

test('numbers have the decimal comma of Russian, and words stay as they are', () => {
  expect(examplesText(['8.5', '−1', 'v1.5', '01.02.2024'], 'ru')).toBe(' (8,5; −1; v1.5; 01.02.2024)')
})
