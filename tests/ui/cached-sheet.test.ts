import { expect, test } from 'vitest'
import { cachedSheet } from '../../addin/taskpane/cached-sheet.ts'
import { MemorySheet } from './fixtures/sheet.ts'

function sheetWith(ranges: Record<string, number>): MemorySheet {
  const sheet = new MemorySheet()
  for (const [address, rows] of Object.entries(ranges))
    sheet.ranges.set(
      address,
      Array.from({ length: rows }, () => [1]),
    )
  return sheet
}

test('the same cells are asked for once, together with what is not known, until they change', async () => {
  const sheet = sheetWith({ A: 2, B: 3 })
  const cached = cachedSheet(sheet)
  await cached.readRanges(['A'])
  const [a, b] = await cached.readRanges(['A', 'B'])
  expect([a?.cells.length, b?.cells.length]).toEqual([2, 3])
  expect(sheet.asked).toEqual(['A', 'B'])
  cached.forget()
  await cached.readRanges(['A', 'B'])
  expect(sheet.asked).toEqual(['A', 'B', 'A,B'])
})

test('very large ranges are not held together', async () => {
  const sheet = sheetWith({ A: 1_500_000, B: 1_500_000 })
  const cached = cachedSheet(sheet)
  for (const reference of ['A', 'B', 'B', 'A']) await cached.readRanges([reference])
  expect(sheet.asked).toEqual(['A', 'B', 'A'])
})

test('what failed is asked for again', async () => {
  const sheet = sheetWith({ A: 2 })
  const failing = { ...sheet, readRanges: () => Promise.reject(new Error('busy')) }
  let isFailing = true
  const cached = cachedSheet({
    ...sheet,
    readRanges: (all) => (isFailing ? failing.readRanges() : sheet.readRanges(all)),
  })
  await expect(cached.readRanges(['A'])).rejects.toThrow('busy')
  isFailing = false
  expect((await cached.readRanges(['A']))[0]?.cells.length).toBe(2)
})
