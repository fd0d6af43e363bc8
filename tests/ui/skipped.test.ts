import { expect, test } from 'vitest'
import { examplesText } from '../../web/ui/skipped.ts'

test.each([
  [[''], ''],
  [['', '  '], ''],
  [[], ''],
  [['n/a', ''], ' (n/a)'],
  [['11', '−1'], ' (11, −1)'],
])('%o', (examples, text) => {
  expect(examplesText(examples)).toBe(text)
})
