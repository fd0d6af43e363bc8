import { expect, test } from 'vitest'
import { headlineDigits, intervalDigits } from '../../web/ui/headline.ts'
import { createNumbers, unitOf } from '../../web/ui/numbers.ts'
import { scheme } from './fixtures/schemes.ts'

const [en, ru] = [createNumbers('en'), createNumbers('ru')]

test.each([
  [en.count(2746), '2,746'],
  [ru.count(2746), '2\u202f746'],
  [ru.count(1_048_576), '1\u202f048\u202f576'],
  [en.score(39.8398, 'signed', 2), '+39.84'],
  [ru.score(39.8398, 'signed', 2), '+39,84'],
  [en.score(-35.897, 'signed', 0), '\u221236'],
  [ru.score(-35.897, 'signed', 1), '\u221235,9'],
  [en.score(0, 'signed', 0), '0'],
  [en.score(73.4531, 'points', 2), '73.45'],
  [en.score(0.655832, 'fraction', 2), '65.58\u202f%'],
  [ru.score(0.655832, 'fraction', 2), '65,58\u202f%'],
  [en.score(50, 'points', 2), '50'],
  [en.bound(37, 'signed', 1), '37.0'],
  [ru.bound(-12.25, 'signed', 1), '\u221212,3'],
  [en.plain(30, 'signed', 2), '30'],
  [en.plain(-100, 'signed', 2), '\u2212100'],
  [en.percent(0.5229), '52\u202f%'],
  [en.level(0.95), '95\u202f%'],
  [ru.level(0.999), '99,9\u202f%'],
  [en.chance(0.45), '45\u202f%'],
  [en.chance(0.5), '50\u202f%'],
  [en.chance(0.984), '98\u202f%'],
  [en.chance(0.995), '99.5\u202f%'],
  [ru.chance(0.9989), '99,9\u202f%'],
  [en.chance(0.005), '0.5\u202f%'],
  [ru.chance(0.0012), '0,1\u202f%'],
  [en.chance(0.99999), '>\u202f99.9\u202f%'],
  [ru.chance(0.0000001), '<\u202f0,1\u202f%'],
  [ru.cell(18532, 'count'), '18\u202f532'],
  [en.cell(480.5, 'money'), '480.50'],
  [ru.cell(8911407.904, 'money'), '8\u202f911\u202f407,90'],
  [ru.cell(0.3, 'share'), '30,0\u202f%'],
  [en.cell(-40, 'points'), '\u221240.0'],
  [ru.cell(0.0004, 'p'), '< 0,001'],
  [en.cell(0.118, 'p'), '0.118'],
  [en.cell(0.9999, 'chance'), '>\u202f99.9\u202f%'],
  [en.cell(2024, 'text'), '2024'],
  [en.cell(45413, 'day'), '2024-05-01'],
  [ru.cell(45413, 'day'), '01.05.2024'],
])('%s', (shown, expected) => {
  expect(shown).toBe(expected)
})

test('only NPS carries a sign', () => {
  expect(unitOf({ metric: 'NPS', unit: 'points' })).toBe('signed')
  expect(unitOf({ metric: 'CSI', unit: 'points' })).toBe('points')
  expect(unitOf({ metric: 'RPR', unit: 'fraction' })).toBe('fraction')
  expect(unitOf({ metric: 'CES', unit: '1-7' })).toBe('scale')
})

const bandOf = (id: string, key: string) => {
  const band = scheme(id).bands.find((each) => each.key === key)
  if (!band) throw new Error(`no band ${key}`)
  return band
}

test.each([
  ['far from a cut whole points do', 39.84, 'signed', 's1-nps', 'high', 0],
  ['30 belongs to the lower band', 29.96, 'signed', 's1-nps', 'pos', 0],
  ['30.004 would read as 30.00', 30.004, 'signed', 's1-nps', 'high', 3],
  ['0.6 would read as 1, which has a band of its own', 0.6, 'signed', 's1-nps', 'zero', 1],
  ['−0.4 is not to lose its sign', -0.4, 'signed', 's1-nps', 'neg', 1],
  ['79.6 is medium, and so is 80', 79.6, 'points', 's1-csi', 'mid', 0],
  ['59.6 would read as 60', 59.6, 'points', 's1-csi', 'gap', 1],
  ['a mean has a decimal', 5.25, 'scale', 'ces7', 'pos', 1],
  ['24.7 % would read as 25 %', 0.247, 'fraction', 's1-rpr', 'below', 1],
] as const)('%s', (_, value, unit, id, key, digits) => {
  expect(headlineDigits(value, unit, bandOf(id, key))).toBe(digits)
})

test('an interval shows as many decimals as its ends need to differ', () => {
  expect(intervalDigits(37.18, 42.41, 'signed')).toBe(1)
  expect(intervalDigits(37.18, 37.19, 'signed')).toBe(2)
  expect(intervalDigits(0.6415, 0.6419, 'fraction')).toBe(1)
  expect(intervalDigits(4.31, 6.36, 'scale')).toBe(2)
  expect(intervalDigits(0.64151, 0.64154, 'fraction')).toBe(3)
  expect(intervalDigits(100, 100, 'signed')).toBe(1)
})
