/** What is found again has the code it was kept with, whatever the texts are; and most of a short list is found again. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RecentTexts } from '../../web/sheet/recent-texts.ts'

/** How many were not found, each text having its own code; those that were found wrong fail. */
function missesOf(texts: readonly string[]): number {
  const recent = new RecentTexts<number>()
  const codes = new Map<string, number>()
  const wrong: string[] = []
  let misses = 0
  for (const text of texts) {
    const code = codes.get(text) ?? codes.size
    codes.set(text, code)
    if (recent.find(text) === undefined) {
      misses += 1
      recent.keep(text, code)
    }
    if (recent.find(text) !== code) wrong.push(text)
  }
  expect(wrong).toEqual([])
  return misses
}

/** Many share the letters that are looked at, and many are of one letter, two or three. */
const textOf = (number: number) =>
  number % 2 === 0
    ? `a${number >> 6} of ${number % 7}xyz`
    : String.fromCharCode(...[number & 7, number >> 6, 3].slice(number % 3))

test('any texts, also those that differ only where nobody looks', () => {
  fc.assert(fc.property(fc.uint16Array({ maxLength: 300 }), (numbers) => void missesOf(Array.from(numbers, textOf))))
})

test('two hundred groups are found again nearly always', () => {
  const texts = Array.from({ length: 20_000 }, (_, row) => `Region number ${(row * 7919) % 200}`)
  expect(missesOf(texts)).toBeLessThan(2000)
})
