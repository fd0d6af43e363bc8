/** Codes of texts are those that a Map would give, whatever the texts are. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOf, TextCodes } from '../../web/sheet/text-codes.ts'

const codesOf = (texts: readonly string[]) => {
  const table = new TextCodes()
  const rows = texts.map((text) => [text])
  return texts.map((text, row) => {
    if (row % 64 === 0) table.lookAhead(rows, row)
    return table.codeOf(text)
  })
}

const expectedCodes = (texts: readonly string[]) => {
  const known = new Map<string, number>()
  return texts.map((text) => {
    if (!known.has(text)) known.set(text, known.size)
    return known.get(text)
  })
}

test('any texts, seen once or often', () => {
  const text = fc.string({ unit: 'binary', maxLength: 6 })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 300 }), (texts) => {
      expect(codesOf(texts)).toEqual(expectedCodes(texts))
    }),
  )
})

test('more texts than the table began with', () => {
  const texts = Array.from({ length: 60_000 }, (_, row) => `customer ${(row * 7919) % 20_011}`)
  expect(codesOf(texts)).toEqual(expectedCodes(texts))
})

/** Four letters whose second half undoes what the first half did: all of one hash. */
function colliding(first: number): string {
  const mixed = Math.imul(4 ^ first, 0x9e3779b1)
  const second = mixed ^ (mixed >>> 15)
  return String.fromCharCode(first & 0xffff, first >>> 16, second & 0xffff, second >>> 16)
}

test('texts made to collide keep their codes, and take no longer than others', () => {
  const texts = Array.from({ length: 50_000 }, (_, number) => colliding(number * 40_503))
  expect(new Set(texts.map(hashOf)).size).toBe(1)
  expect(codesOf([...texts, ...texts])).toEqual(expectedCodes([...texts, ...texts]))
})
