/** What is found again has the code it was kept with, whatever the texts are; and most of a short list is found again. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RecentTexts } from '../../web/sheet/recent-texts.ts'

/** How many were not found, each text having its own code. */
function missesOf(texts: readonly string[]): number {
  const recent = new RecentTexts()
  const codes = new Map<string, number>()
  let misses = 0
  for (const text of texts) {
    const code = codes.get(text) ?? codes.size
    codes.set(text, code)
    const found = recent.codeOf(text)
    if (found < 0) {
      misses += 1
      recent.keep(text, code)
    }
    expect(recent.codeOf(text)).toBe(code)
  }
  return misses
}

test('any texts, also those that differ only where nobody looks', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc
      .tuple(fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 }))
      .map(([first, last]) => `a${first} of ${last}xyz`),
  )
  fc.assert(fc.property(fc.array(text, { maxLength: 300 }), (texts) => void missesOf(texts)))
})

test('two hundred groups are found again nearly always', () => {
  const texts = Array.from({ length: 20_000 }, (_, row) => `Region number ${(row * 7919) % 200}`)
  expect(missesOf(texts)).toBeLessThan(2000)
})
