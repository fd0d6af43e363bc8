/** A formula that would hold the page up is computed in a Worker, or on the page where there is none, to the same bit. */
import { readFileSync } from 'node:fs'
import type { Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { loadEngine } from '../../wasm/js/load.ts'
import { mostCellsAtOnce } from '../../web/sheet/apart/long.ts'
import type { Cell } from '../../web/sheet/contract.ts'
import { createLoyalty } from '../../web/sheet/loyalty.ts'
import { type Calculator, openCalculator } from './support/calculator.ts'

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

/** While their Worker does not come, formulas can be cancelled, and computed later; what replaced one is not waited for. */
async function areCancelled(sheet: Calculator, formula: string, expected: Cell): Promise<void> {
  const { page } = sheet
  const pending: Route[] = []
  await page.route(/compute-worker/, (route) => void pending.push(route))
  const spaced = formula.replace('THEMES(', 'THEMES( ')
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), [spaced, spaced, spaced].join('\n'))
  await sheet.goTo('D3')
  await page.keyboard.press('Control+v')
  await page.getByText('0 of 3 long formulas computed, now THEMES in ').waitFor()
  await sheet.type('D4', '5')
  await page.getByText('1 of 3 long formulas computed').waitFor()
  await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  await sheet.goTo('D3')
  await expect.poll(() => sheet.line()).toContain('Cancelled before it was computed')
  await page.unroute(/compute-worker/)
  await page.keyboard.press('F2')
  await sheet.enter('D3')
  await sheet.goTo('D3')
  await sheet.shows((value) => value === expected)
  await sheet.goTo('D5')
  expect(await sheet.line()).toContain('Cancelled before it was computed')
  await page.getByRole('button', { name: 'Try again' }).click()
  await sheet.shows((value) => value === expected)
  expect([await sheet.value('D4'), await page.getByRole('alert').isVisible()]).toEqual([5, false])
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
  await areCancelled(sheet, formula, first)
  const worker = sheet.page.waitForEvent('worker')
  await sheet.type('B1', '10')
  await sheet.goTo('D1')
  const second = await impactOf(10)
  expect(second).not.toBe(first)
  await sheet.shows((value) => value === second)
  expect((await worker).url()).toContain('compute-worker')
})
