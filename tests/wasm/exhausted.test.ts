/** Memory that the system refuses in the middle of a call, and memory that a large call has taken. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { loadEngine } from '../../wasm/js/load.ts'
import type { Cell } from '../../web/sheet/contract.ts'
import { createLoyalty } from '../../web/sheet/loyalty.ts'
import { engineBytes } from './engine.ts'

const answers = Array.from({ length: 100_000 }, (_, row): Cell[] => [row % 11])
const customers = answers.map((_, row): Cell[] => [`customer ${row}`])
const small = [[10], [9], [3]]
const kBytes = 2 ** 27

afterEach(() => vi.restoreAllMocks())

/** The memories of all instances that were made, the newest last. */
function memories(): WebAssembly.Memory[] {
  const made: WebAssembly.Memory[] = []
  const instantiate = WebAssembly.instantiate
  WebAssembly.instantiate = (async (code: WebAssembly.Module, imports: WebAssembly.Imports) => {
    const instance = await instantiate(code, imports)
    made.push(...Object.values(instance.exports).filter((each) => each instanceof WebAssembly.Memory))
    return instance
  }) as typeof instantiate
  onTestFinished(() => {
    WebAssembly.instantiate = instantiate
  })
  return made
}

function refuseMemory(): void {
  vi.spyOn(WebAssembly.Memory.prototype, 'grow').mockImplementation(() => {
    throw new RangeError('refused')
  })
}

test.each([
  // There is no room for the cells.
  {
    name: 'NPS',
    given: [Array.from({ length: 3_000_000 }, (): Cell[] => [9])],
    language: 'en',
    instances: 1,
    again: 3_000_000,
  },
  // There is room for the cells and for the result, but not for the work between: the engine gives up.
  // A hundred thousand groups would take seconds once more.
  { name: 'NPS.BY', given: [answers, customers], language: 'ru', instances: 2, again: 1000 },
] as const)('without memory $name says so, and every call after it works', async (each) => {
  const { name, given, language, instances, again } = each
  const made = memories()
  const printed = vi.spyOn(console, 'error')
  const loyalty = createLoyalty(await loadEngine(engineBytes()))
  refuseMemory()
  const message = expect.stringMatching(/not enough memory|Не хватает памяти/)
  expect(loyalty.call(name, [...given], { language })).toEqual({ error: '#VALUE!', message })
  expect(loyalty.call('NPS', [small])).toBeCloseTo(100 / 3, 12)
  await expect.poll(() => made.length).toBe(instances)
  expect(loyalty.call('NPS', [small])).toBeCloseTo(100 / 3, 12)
  vi.restoreAllMocks()
  const rows = given.map((column) => column.slice(0, again))
  expect(loyalty.call(name, rows, { language })).not.toHaveProperty('error')
  expect(printed).not.toHaveBeenCalled()
})

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** What the system has given to this process, in bytes. */
function resident(): number {
  collect()
  return process.memoryUsage.rss()
}

test('what a large call has taken is given back when it is over', async () => {
  const made = memories()
  const engine = await loadEngine(engineBytes())
  const loyalty = createLoyalty(engine)
  const answersOf = (cells: number) => {
    engine.begin(cells)
    const column = engine.emptyColumn(cells)
    engine.numbers(column).fill(10)
    return engine.tally(column, { low: 0, high: 10 }).answers
  }
  const before = resident()
  expect(answersOf(kBytes / 8)).toBe(kBytes / 8)
  expect(made[0]?.buffer.byteLength).toBeGreaterThan(kBytes)
  await expect.poll(() => made.length).toBe(2)
  // Calls are made in the memory of the new instance.
  const used = () => {
    answersOf(kBytes / 32)
    return made[1]?.buffer.byteLength
  }
  await expect.poll(used).toBeGreaterThan(kBytes / 4)
  made.length = 0
  await expect.poll(resident).toBeLessThan(before + kBytes / 2)
  expect(loyalty.call('NPS', [small])).toBeCloseTo(100 / 3, 12)
  expect(loyalty.schemes.length).toBeGreaterThan(0)
})
