/** A formula that would hold the page up is computed in a Worker, or on the page where there is none, to the same bit. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadEngine } from '../../wasm/js/load.ts'
import { mostCellsAtOnce } from '../../web/sheet/apart/long.ts'
import type { Cell } from '../../web/sheet/contract.ts'
import { createLoyalty } from '../../web/sheet/loyalty.ts'
import { openCalculator } from './support/calculator.ts'

const kRows = (mostCellsAtOnce.THEMES ?? 0) / 2 + 1
const kWords = ['delivery', 'price', 'staff', 'service', 'quality', 'refund', 'support']
const rows = Array.from({ length: kRows }, (_, row): Cell[] => [
  `slow ${kWords[row % 7]} and ${kWords[(row * 3) % 5]}`,
  (row * 7919) % 11,
])

async function impactOf(changed: Cell): Promise<Cell> {
  const loyalty = createLoyalty(await loadEngine(readFileSync('build/engine/engine.wasm')))
  const [comments, scores] = [rows.map(([comment = null]) => [comment]), rows.map(([, score = null]) => [score])]
  scores[0] = [changed]
  const found = loyalty.call('THEMES', [comments, scores])
  return Array.isArray(found) ? (found[1]?.[3] ?? null) : null
}

test('THEMES of many comments, with and without a Worker', async () => {
  let missing: RegExp | null = /compute-worker/
  const sheet = await openCalculator({ query: '?lang=en&example=blank', missing: () => missing })
  await sheet.paste(rows)
  const formula = `=INDEX(THEMES(A1:A${kRows},B1:B${kRows}),2,4)`
  await sheet.type('D1', formula)
  await sheet.goTo('D1')
  const first = await impactOf(0)
  await sheet.shows((value) => value === first)
  missing = null
  const worker = sheet.page.waitForEvent('worker')
  await sheet.type('B1', '10')
  await sheet.goTo('D1')
  const second = await impactOf(10)
  expect(second).not.toBe(first)
  await sheet.shows((value) => value === second)
  expect((await worker).url()).toContain('compute-worker')
})
