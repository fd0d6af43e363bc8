/** A missing, corrupt or foreign engine is one clear error. */
import { expect, test, vi } from 'vitest'
import { EngineUnavailable, loadEngine } from '../../wasm/js/load.ts'
import { engineBytes, engineOfVersion } from './engine.ts'

async function failureOf(loading: Promise<unknown>): Promise<EngineUnavailable> {
  const failure = await loading.catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(EngineUnavailable)
  return failure as EngineUnavailable
}

test('bytes, a buffer and a response all make an engine', async () => {
  const bytes = engineBytes()
  const buffer = new Uint8Array(bytes).buffer
  for (const source of [bytes, buffer, Promise.resolve(new Response(buffer))]) {
    const engine = await loadEngine(source)
    expect(engine.nps({ promoters: 3, passives: 2, detractors: 1 })).toBeCloseTo(100 / 3, 12)
  }
})

test('two engines do not share memory', async () => {
  const [first, second] = await Promise.all([loadEngine(engineBytes()), loadEngine(engineBytes())])
  const missing = () => Number.NaN
  const answers = first.matrix([[10]], missing)
  second.matrix([[0]], missing)
  expect(first.tally(answers, { low: 0, high: 10 }).counts[10]).toBe(1)
})

test('a file that is not there is missing', async () => {
  expect((await failureOf(loadEngine(Promise.resolve(new Response('', { status: 404 }))))).reason).toBe('missing')
})

test('a network that is gone is missing', async () => {
  const failure = await failureOf(loadEngine(Promise.reject(new TypeError('Failed to fetch'))))
  expect(failure.reason).toBe('missing')
  expect(failure.cause).toBeInstanceOf(TypeError)
})

const emptyModule = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])

test.each([
  ['nothing', new Uint8Array()],
  ['a page of text', new TextEncoder().encode('<!doctype html>')],
  ['half of the engine', engineBytes().slice(0, 50_000)],
  ['another module', emptyModule],
])('%s is corrupt, and nothing is printed', async (_name, bytes) => {
  const printed = vi.spyOn(console, 'error')
  expect((await failureOf(loadEngine(bytes))).reason).toBe('corrupt')
  expect(printed).not.toHaveBeenCalled()
})

test('an engine of another version is refused', async () => {
  const failure = await failureOf(loadEngine(engineOfVersion('9.9.9')))
  expect(failure.reason).toBe('wrongVersion')
  expect(failure.message).toContain('9.9.9')
})
