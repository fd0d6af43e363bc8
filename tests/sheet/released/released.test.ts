import { expect, test } from 'vitest'
import { functions } from '../../../web/sheet/loyalty.ts'
import { brokenBy, type ReleasedFunction, unwritten, written } from './broken.ts'
import released from './functions.json' with { type: 'json' }

const promised = released as readonly ReleasedFunction[]
const now = functions.map(written)

const changed = (change: (nps: ReleasedFunction) => ReleasedFunction | null) =>
  now.flatMap((each) => (each.name === 'NPS' ? (change(each) ?? []) : [each]))

const withParameter = (place: number, change: object) =>
  changed((nps) => ({
    ...nps,
    parameters: nps.parameters.map((each, index) => (index === place ? { ...each, ...change } : each)),
  }))

test('workbooks made with a released version find every function, argument, choice and default as it was', () => {
  expect(brokenBy(promised, now)).toEqual([])
})

test('what the table has is written down: add the line to functions.json beside this test', () => {
  expect(unwritten(promised, now).map((each) => JSON.stringify(each))).toEqual([])
})

const scale = now.find(({ name }) => name === 'NPS')?.parameters.findIndex(({ name }) => name === 'scale') ?? -1

test.each([
  ['a function that is gone', changed(() => null), /^NPS is gone/],
  ['another shape of result', changed((nps) => ({ ...nps, shows: 'table' })), /showed a points and shows a table/],
  ['an argument that is gone', changed((nps) => ({ ...nps, parameters: nps.parameters.slice(0, -1) })), /is gone/],
  [
    'another order',
    changed((nps) => ({ ...nps, parameters: nps.parameters.toReversed() })),
    /formulas give the old one/,
  ],
  ['another kind', withParameter(scale, { kind: 'number' }), /took a choice and takes a number/],
  ['an option that must be given', withParameter(scale, { optional: false }), /must be given now/],
  ['another default', withParameter(scale, { usual: '1-5' }), /meant 0-10 when left out and means 1-5/],
  ['a choice that is gone', withParameter(scale, { choices: ['0-10'] }), /no longer knows "1-5"/],
  [
    'a new argument that must be given',
    changed((nps) => ({
      ...nps,
      parameters: [...nps.parameters, { name: 'x', kind: 'number', optional: false, usual: null, choices: [] }],
    })),
    /asks for a new argument "x"/,
  ],
])('the words for %s', (_, table, words) => {
  expect(brokenBy(promised, table).join('\n')).toMatch(words)
})

test('a new option at the end breaks nothing', () => {
  const option = { name: 'x', kind: 'flag' as const, optional: true, usual: false, choices: [] }
  const table = changed((nps) => ({ ...nps, parameters: [...nps.parameters, option] }))
  expect(brokenBy(promised, table)).toEqual([])
  expect(unwritten(promised, table).map(({ name }) => name)).toEqual(['NPS'])
})
