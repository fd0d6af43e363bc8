import { expect, test } from 'vitest'
import catalogue from '../../wasm/catalog/data/schemes.json' with { type: 'json' }
import type { Scheme } from '../../web/sheet/contract.ts'
import { bandGeometry, type CutLabel } from '../../web/ui/band-geometry.ts'
import { createNumbers } from '../../web/ui/numbers.ts'
import { toneOf } from '../../web/workbook/band-tones.ts'
import fc from '../support/any-input.ts'
import { scheme } from './fixtures/schemes.ts'

const plain = (value: number): string => String(value)

/** Calculated by hand: shares of the range, none below 2.2 %, scaled to 100. */
test.each([
  ['s1-nps', [0, 49.1642084562, 51.3274336283, 65.5850540806, 85.2507374631, 100]],
  ['s1-csi', [0, 50, 60, 80, 100]],
  ['s1-rpr', [0, 25, 30, 100]],
])('the bands of %s lie where their cuts say', (id, expected) => {
  const { bands, position, cuts } = bandGeometry(scheme(id), 0, plain)
  expect(cuts.map((cut) => position(cut))).toEqual(expected.map((each) => expect.closeTo(each, 8)))
  expect(bands.map((band) => band.start)).toEqual(expected.slice(0, -1).map((each) => expect.closeTo(each, 8)))
  expect(bands.reduce((sum, band) => sum + band.width, 0)).toBeCloseTo(100, 9)
})

test('a score lies within its own band, in proportion', () => {
  const { position } = bandGeometry(scheme('s1-nps'), 3, plain)
  // 39.84 is 0.246 of the way from 30 to 70.
  expect(position(39.84)).toBeCloseTo(65.5850540806 + 0.246 * (85.2507374631 - 65.5850540806), 8)
  expect(position(-100)).toBe(0)
  expect(position(140)).toBeCloseTo(100, 9)
})

test('tones rise with the bands; above what the source describes they rise no more', () => {
  const tones = (id: string): number[] => scheme(id).bands.map((_, index) => toneOf(scheme(id), index))
  expect(tones('s1-nps')).toEqual([0, 1, 2, 3, 5])
  expect(tones('s1-csi')).toEqual([0, 1, 3, 5])
  expect(tones('s1-rpr')).toEqual([0, 5, 5])
  expect(tones('cli-scale')).toEqual([0, 1, 2, 3, 4, 5])
})

test('holes are bands that the source does not describe', () => {
  const holes = (id: string): boolean[] => bandGeometry(scheme(id), 0, plain).bands.map((band) => band.hole)
  expect(holes('s1-nps')).toEqual([false, true, false, false, false])
  expect(holes('s1-rpr')).toEqual([true, false, true])
})

/** Widths of an 11 px "Noto Sans" as Chromium draws it: digits and signs 6.3, % 9.1, narrow space 2.2. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter === '%' ? 9.1 : letter === '\u202f' ? 2.2 : 6.3), 0)
}

function edges({ x, text, anchor }: CutLabel, chartWidth: number): [number, number] {
  const at = (x / 100) * chartWidth
  const width = widthOf(text)
  const left = { start: at, middle: at - width / 2, end: at - width }[anchor]
  return [left, left + width]
}

const everyBand = catalogue.schemes.flatMap(({ id, bands }) => bands.map((_, index) => [id, index] as const))

test.each(everyBand)('labels of %s, band %i, neither touch nor leave the chart at 288 px', (id, current) => {
  const unit = scheme(id).unit === 'fraction' ? 'fraction' : scheme(id).metric === 'NPS' ? 'signed' : 'points'
  const { labels, cuts } = bandGeometry(scheme(id), current, (cut) => createNumbers('en').score(cut, unit, 2))
  const placed = labels.map((label) => edges(label, 288))
  for (const [i, [left]] of placed.entries()) if (i > 0) expect(left - (placed[i - 1]?.[1] ?? 0)).toBeGreaterThan(3)
  expect(placed[0]?.[0]).toBeGreaterThanOrEqual(0)
  expect(placed.at(-1)?.[1]).toBeLessThanOrEqual(288.001)
  expect(labels[0]?.value).toBe(cuts[0])
  expect(labels.at(-1)?.value).toBe(cuts.at(-1))
})

/** Schemes of a team's own: any cuts of −100..100, any number of bands. */
const anyScheme = fc
  .uniqueArray(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 12 })
  .map((cuts): Scheme => {
    const ends = [-100, ...cuts.sort((a, b) => a - b), 100]
    const [band] = scheme('s1-nps').bands
    if (!band) throw new Error('a scheme has bands')
    const bands = ends.slice(1).map((high, i) => ({ ...band, low: ends[i] ?? -100, high }))
    return { ...scheme('s1-nps'), bands }
  })

test('any scheme: bands fill the chart in order, labels of its ends are there and none touch', () => {
  fc.assert(
    fc.property(anyScheme, fc.nat(), (given, seed) => {
      const { bands, labels } = bandGeometry(given, seed % given.bands.length, plain)
      expect(bands.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 6)
      for (const { width } of bands) expect(width).toBeGreaterThan(1.5)
      const placed = labels.map((label) => edges(label, 288))
      for (const [i, [left]] of placed.entries()) if (i > 0) expect(left - (placed[i - 1]?.[1] ?? 0)).toBeGreaterThan(3)
      expect([labels[0]?.text, labels.at(-1)?.text]).toEqual(['-100', '100'])
    }),
  )
})
