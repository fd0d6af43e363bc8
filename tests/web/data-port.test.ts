/** The page's end of the Worker that holds large data, with Workers that answer and one that never does. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DataPort } from '../../web/calculator/data/data-port.ts'
import type { DataAnswer, DataOrder } from '../../web/calculator/data/messages.ts'
import { read } from '../import/support/file.ts'

let isSilent = false
const started: string[] = []

class FakeWorker {
  readonly #isSilent = isSilent
  onmessage: (message: { readonly data: DataAnswer }) => void = () => {}

  constructor() {
    started.push(isSilent ? 'silent' : 'answering')
  }

  postMessage({ type }: DataOrder): void {
    const answers: Partial<Record<DataOrder['type'], DataAnswer>> = {
      cells: { type: 'taken' },
      call: { type: 'result', result: 25 },
    }
    const data = answers[type]
    if (data && !this.#isSilent) queueMicrotask(() => this.onmessage({ data }))
  }

  terminate(): void {
    started.push('ended')
  }
}

beforeEach(() => {
  started.length = 0
  vi.stubGlobal('Worker', FakeWorker)
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a Worker that never answers is given up with what it was asked, and another one answers the next call', async () => {
  const { survey } = await read('recommend?\n10\n9\n3\n')
  const port = new DataPort(survey)
  const range = { startRow: 1, endRow: 3, startColumn: 0, endColumn: 0 }
  const call = () => port.call('NPS', [{ range }], {}, () => {})
  isSilent = true
  const given = [call(), call()]
  await vi.advanceTimersByTimeAsync(5000)
  port.cancel()
  expect(await Promise.all(given)).toEqual([{ why: 'cancelled' }, { why: 'cancelled' }])
  isSilent = false
  await vi.advanceTimersByTimeAsync(5000)
  const next = call()
  await vi.advanceTimersByTimeAsync(5000)
  expect(await next).toEqual({ result: 25 })
  expect(started).toEqual(['silent', 'ended', 'answering'])
})
