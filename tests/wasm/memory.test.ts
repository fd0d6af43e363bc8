/** Cells on their way into the module's memory. */
import { expect, test } from 'vitest'
import type { Rows } from '../../wasm/js/engine.ts'
import { Memory } from '../../wasm/js/memory.ts'
import { engineModule, load } from './engine.ts'

const engine = await load()
const scale = { low: 0, high: 10 }
const missing = () => Number.NaN
const answersIn = (rows: Rows) => engine.tally(engine.matrix(rows, missing), scale)

test('cells are copied row after row, others as the caller says', () => {
  engine.begin(4)
  const asked: [unknown, number][] = []
  const matrix = engine.matrix(
    [
      [1, 'a'],
      [null, 4],
    ],
    (cell, index) => {
      asked.push([cell, index])
      return 9
    },
  )
  expect(matrix).toMatchObject({ length: 4, rows: 2, columns: 2 })
  expect(asked).toEqual([
    ['a', 1],
    [null, 2],
  ])
  expect(engine.tally(matrix, scale).counts).toEqual([0, 1, 0, 0, 1, 0, 0, 0, 0, 2, 0])
})

test('a ragged rectangle is as wide as its first row', () => {
  engine.begin(0)
  expect(answersIn([[1, 2, 3], [4], [], [5, 6, 7, 8]])).toMatchObject({ answers: 7, missing: 5 })
})

test('rows and cells that do not exist are missing', () => {
  engine.begin(0)
  const holes: unknown[][] = [[1, 2]]
  holes[3] = new Array(2)
  expect(answersIn(holes)).toMatchObject({ answers: 2, missing: 6 })
})

test.each([[[]], [[[]]], [[[], [1]]]])('the empty rectangle %j has no cells', (rows) => {
  engine.begin(0)
  expect(answersIn(rows)).toMatchObject({ answers: 0, missing: 0 })
})

test('more cells than announced are copied too, and earlier columns stay', async () => {
  const fresh = await load()
  fresh.begin(1)
  const first = fresh.column([10, 9, 8])
  const second = fresh.matrix(
    Array.from({ length: 500_000 }, () => [3]),
    missing,
  )
  const third = fresh.column(new Float64Array(1_000_000).fill(7))
  expect(fresh.tally(first, scale).counts).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1])
  expect(fresh.tally(second, scale).counts[3]).toBe(500_000)
  expect(fresh.tally(third, scale).counts[7]).toBe(1_000_000)
})

test('a column of an earlier call is only wrong, never harmful', () => {
  engine.begin(2_000_000)
  const old = engine.column(new Float64Array(2_000_000))
  engine.begin(1)
  engine.column([5])
  expect(engine.tally(old, scale).answers).toBeLessThanOrEqual(2_000_000)
  expect(engine.tally({ pointer: 1e15, length: 3 }, scale).answers).toBe(0)
  expect(engine.tally({ pointer: Number.NaN, length: -1 }, scale).answers).toBe(0)
})

test('an infinity is a number, a NaN is a missing answer', () => {
  engine.begin(3)
  expect(answersIn([[Infinity], [-Infinity], [Number.NaN]])).toMatchObject({ missing: 1, offScale: 2, fractional: 0 })
})

test.each([2.9e8, 1e12, Infinity])('%d cells are refused, and the next call works', (cells) => {
  expect(() => engine.begin(cells)).toThrow(RangeError)
  engine.begin(1)
  expect(answersIn([[10]])).toMatchObject({ answers: 1 })
})

test('memory is used again, not used up', async () => {
  const module = await engineModule()
  const memory = new Memory(module)
  const million = new Float64Array(10_000_000)
  memory.begin(million.length)
  memory.column(million)
  const size = module.HEAPF64.length
  for (let call = 0; call < 20; call += 1) {
    memory.begin(million.length)
    memory.column(million)
  }
  expect(module.HEAPF64.length).toBe(size)
})
