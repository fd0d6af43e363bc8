/** A hundred thousand calls leave the memory as it was. */
import { expect, test } from 'vitest'
import { engineOf } from '../../wasm/js/load.ts'
import { Memory } from '../../wasm/js/memory.ts'
import { engineModule, engineWithoutSlack } from './engine.ts'

const module = await engineModule(engineWithoutSlack())
const engine = engineOf(new Memory(module))
const missing = () => Number.NaN
const sample = { promoters: 20, passives: 9, detractors: 7 }
const scores = Array.from({ length: 100 }, (_, i) => [i % 11])

/** One of each kind that crosses the border in its own way. */
function mixedCalls(): void {
  engine.begin(300)
  const answers = engine.matrix(scores, missing)
  const groups = engine.column(scores.map((_, i) => i % 4))
  engine.nps(engine.npsSample(engine.tally(answers, { low: 0, high: 10 }), '0-10'))
  engine.npsInterval(sample, 0.95, 'bootstrap')
  engine.npsGroupScores(engine.npsGroups(answers, groups, 4, '0-10', groups), 0.95)
  engine.adjustPValues([0.1, 0.2], 'holm')
  engine.csiRespondents(answers, answers, 10)
  engine.advice('NPS', 'high', 's1-nps', 'ru', '')
  engine.readScheme('{"id": "a", "bands": [')
  engine.band(engine.defaultScheme('NPS') as never, 12, 'mark')
}

test('the heap does not grow', () => {
  for (let warm = 0; warm < 100; warm += 1) mixedCalls()
  const size = module.HEAPF64.length
  for (let call = 0; call < 10_000; call += 1) mixedCalls()
  expect(module.HEAPF64.length).toBe(size)
})
