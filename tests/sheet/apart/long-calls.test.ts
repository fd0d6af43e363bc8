/** Calls that take long: computed once, one after another, kept for a while, ended when nobody waits. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { ComputeRequest } from '../../../web/sheet/apart/compute.ts'
import { isLong } from '../../../web/sheet/apart/long.ts'
import { LongCalls } from '../../../web/sheet/apart/long-calls.ts'
import { partsOf } from '../../../web/sheet/apart/parts.ts'
import type { Cell, Result } from '../../../web/sheet/contract.ts'

const requestOf = (rows: readonly (readonly Cell[])[], origin = 'S!A1'): ComputeRequest => ({
  function: 'THEMES',
  arguments: [rows, undefined, { error: '#N/A', message: '' }],
  origins: [origin, null, null],
  language: 'en',
  isScore: false,
})
const comments = () => requestOf([['slow delivery'], ['kind people'], [null]])
const never = () => {}

interface Started {
  readonly request: ComputeRequest
  readonly signal: AbortSignal
  readonly finish: (result: Result) => void
  readonly fail: (reason: Error) => void
}

let started: Started[] = []
let calls = new LongCalls(() => Promise.resolve(null))

beforeEach(() => {
  vi.useFakeTimers()
  started = []
  calls = new LongCalls(
    (request, signal) => new Promise((finish, fail) => started.push({ request, signal, finish, fail })),
  )
})

const settled = () => vi.advanceTimersByTimeAsync(0)

test('two thousand equal calls at once are computed once', async () => {
  const answers = Array.from({ length: 2000 }, () => calls.answer(comments(), never))
  await settled()
  expect(started).toHaveLength(1)
  started[0]?.finish('found')
  expect(new Set(await Promise.all(answers))).toEqual(new Set(['found']))
})

test.each([
  ['another cell', requestOf([['slow delivery'], ['kind people'], ['x']])],
  ['another place', requestOf([['slow delivery'], ['kind people'], [null]], 'S!B1')],
  ['another shape', requestOf([['slow delivery', 'kind people', null]])],
  ['another language', { ...comments(), language: 'ru' as const }],
  ['another option', { ...comments(), arguments: [...comments().arguments.slice(0, 2), 5] }],
  ['another function', { ...comments(), function: 'RFM' }],
])('%s is another call, computed after the first', async (_, other) => {
  const answers = [calls.answer(comments(), never), calls.answer(other, never)]
  await settled()
  expect(started).toHaveLength(1)
  started[0]?.finish(1)
  await settled()
  started[1]?.finish(2)
  expect(await Promise.all(answers)).toEqual([1, 2])
})

test('a result is kept for a minute, an error and a failure are not', async () => {
  const ask = async (finish: (one: Started) => void, begun: number) => {
    const answer = calls.answer(comments(), never).catch(String)
    await settled()
    expect(started).toHaveLength(begun)
    const last = started.at(-1)
    if (last) finish(last)
    return answer
  }
  const error = { error: '#N/A' as const, message: 'no comments' }
  expect(await ask(({ finish }) => finish(error), 1)).toEqual(error)
  expect(await ask(({ fail }) => fail(new Error('no Worker')), 2)).toBe('Error: no Worker')
  expect(await ask(({ finish }) => finish('found'), 3)).toBe('found')
  expect(await ask(() => {}, 3)).toBe('found')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await ask(({ finish }) => finish('anew'), 4)).toBe('anew')
})

test('a call is ended when the last formula that waits for it is canceled, and the next one begins', async () => {
  const ends: (() => void)[] = []
  const cancelable = () => calls.answer(comments(), (end) => ends.push(end))
  const first = cancelable()
  void cancelable()
  const next = calls.answer(requestOf([['other']]), never)
  await settled()
  ends[0]?.()
  expect(started[0]?.signal.aborted).toBe(false)
  ends[1]?.()
  expect(started[0]?.signal.aborted).toBe(true)
  await settled()
  started[1]?.finish('other')
  expect(await next).toBe('other')
  expect(await Promise.race([first, Promise.resolve('waits')])).toBe('waits')
})

test('what was canceled in the queue is never begun', async () => {
  void calls.answer(comments(), never)
  let cancel = () => {}
  void calls.answer(requestOf([['other']]), (end) => {
    cancel = end
  })
  cancel()
  await settled()
  started[0]?.finish(1)
  await settled()
  expect(started).toHaveLength(1)
})

test('what is under way can be watched, and stopped with an error that says so', async () => {
  vi.setSystemTime(1000)
  let told = 0
  const shown = () => calls.underWay.map(({ function: name, state, since, formulas }) => [name, state, since, formulas])
  const unwatch = calls.watch(() => {
    told += 1
  })
  const first = calls.answer(comments(), never)
  const same = calls.answer(comments(), never)
  const other = calls.answer({ ...requestOf([['other']]), function: 'RFM', language: 'ru' }, never)
  await vi.advanceTimersByTimeAsync(500)
  expect(shown()).toEqual([
    ['THEMES', 'running', 1000, 2],
    ['RFM', 'waiting', 1000, 1],
  ])
  const toldBefore = told
  calls.underWay[0]?.stop()
  expect(told).toBeGreaterThan(toldBefore)
  expect(started[0]?.signal.aborted).toBe(true)
  const stopped = { error: '#N/A', message: expect.stringContaining('press F2') }
  expect(await Promise.all([first, same])).toEqual([stopped, stopped])
  await settled()
  expect(shown()).toEqual([['RFM', 'running', 1500, 1]])
  calls.underWay[0]?.stop()
  expect(await other).toEqual({ error: '#N/A', message: expect.stringContaining('нажмите') })
  unwatch()
  const toldAtLast = told
  void calls.answer(comments(), never)
  await settled()
  expect([shown().length, started.length, told]).toEqual([1, 3, toldAtLast])
  started[2]?.finish('found')
  await settled()
  expect(shown()).toEqual([])
})

/** How often a call is looked at says what ten thousand of them cost, on any machine. */
test('thousands of calls wait and are stopped, each looked at a few times', async () => {
  let looks = 0
  const rows = [['slow delivery']]
  const watched = (top: number): ComputeRequest => ({
    ...requestOf(rows),
    arguments: [rows, top],
    get function() {
      looks += 1
      return 'THEMES'
    },
  })
  const answers = Array.from({ length: 3000 }, (_, top) => calls.answer(watched(top), never))
  await settled()
  for (const call of calls.underWay.toReversed()) call.stop()
  for (const call of calls.underWay) call.stop()
  expect(new Set((await Promise.all(answers)).map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect([started.length, calls.underWay]).toEqual([1, []])
  expect(looks).toBeLessThan(30_000)
  const anew = calls.answer(watched(5), never)
  await settled()
  started[1]?.finish('found')
  expect(await anew).toBe('found')
})

test('what is stopped in the queue is never begun', async () => {
  void calls.answer(comments(), never)
  const waiting = calls.answer(requestOf([['other']]), never)
  await settled()
  calls.underWay[1]?.stop()
  expect(await waiting).toMatchObject({ error: '#N/A' })
  started[0]?.finish(1)
  await settled()
  expect(started).toHaveLength(1)
})

test('short calls and quick functions stay where they are', () => {
  const rows = Array.from({ length: 5001 }, () => ['late'])
  expect(isLong(requestOf(rows))).toBe(true)
  expect(isLong(requestOf(rows.slice(1)))).toBe(false)
  expect(isLong({ ...requestOf(rows), function: 'NPS' })).toBe(false)
})

test.each([
  [7, false],
  [20_001, true],
])('of %i groups NPS.BY is long: %s', (count, expected) => {
  const answers = Array.from({ length: 20_001 }, (_, row) => [row % 11])
  const groups = answers.map((_, row) => [`Region ${row % count}`])
  expect(isLong({ ...requestOf([]), function: 'NPS.BY', arguments: [answers, groups] })).toBe(expected)
})

test('rows go over in parts, and none is lost', () => {
  const rows = Array.from({ length: 30_001 }, (_, row) => [row, 'x', null])
  const parts = [...partsOf(rows)]
  expect(parts.map(({ length }) => length)).toEqual([16_666, 13_335])
  expect(parts.flat()).toEqual(rows)
  expect([...partsOf([])]).toEqual([])
})
