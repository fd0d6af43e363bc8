/** What formulas wait for, in the pane: shown while it lasts, and ended by a person. */
import { expect, test } from 'vitest'
import { loyalty } from '../sheet/loyalty.ts'
import { violations } from '../support/axe.ts'
import { clippedElements } from '../support/clipped.ts'
import { openExcel } from './host/excel.ts'
import { panel, shown } from './support/pane.ts'

const kRows = 2600
const comments = Array.from({ length: kRows }, (_, row) => [`slow delivery ${row % 97}`, row % 11])
const formulas = [5, 6, 7].map((top) => `=THEMES(A1:A${kRows},B1:B${kRows},${top})`)

/** A Worker whose script never comes computes for ever. */
async function openWaiting(locale: string) {
  const excel = await openExcel({
    locale,
    sheets: { S: comments },
    prepare: (page) => page.route(/compute-worker/, () => new Promise(() => {})),
  })
  await panel(excel).locator('section').first().waitFor()
  await excel.page.setViewportSize({ width: 320, height: 600 })
  const results = formulas.map((formula) => excel.calculate(formula))
  return { excel, results, strip: excel.page.locator('.long-calls') }
}

const stopped = (word: string) => ({ error: '#N/A', message: expect.stringContaining(word) })

test('formulas that wait are shown, and end with a sentence when a person cancels them', async () => {
  const { excel, results, strip } = await openWaiting('en-US')
  expect(await shown(strip)).toMatch(
    /^THEMES is being computed: \d+ s\n+2 more calculations wait\n+Cancel THEMES\n*Cancel all$/,
  )
  expect([await violations(excel.page), await clippedElements(excel.page)]).toEqual([[], []])
  await strip.getByRole('button', { name: 'Cancel THEMES' }).click()
  expect(await results[0]).toEqual(stopped('press F2'))
  await strip.getByText('1 more calculation waits').waitFor()
  await strip.getByRole('button', { name: 'Cancel all' }).click()
  expect(await Promise.all(results)).toEqual(formulas.map(() => stopped('press F2')))
  await strip.waitFor({ state: 'hidden' })
  expect(await excel.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab')
  await expect.poll(() => excel.page.workers()).toEqual([])
})

test('in Russian; formulas that are deleted in Excel wait no more', async () => {
  const { excel, strip } = await openWaiting('ru-RU')
  expect(await shown(strip)).toMatch(
    /^Вычисляется THEMES: \d+ с\n+Ждут ещё 2 вычисления\n+Отменить THEMES\n*Отменить всё$/,
  )
  expect(await clippedElements(excel.page)).toEqual([])
  excel.host.invocations.cancelAll()
  await strip.waitFor({ state: 'hidden' })
  await expect.poll(() => excel.page.workers()).toEqual([])
  await excel.page.unroute(/compute-worker/)
  const [texts, scores] = [comments.map(([text]) => [text ?? null]), comments.map(([, score]) => [score ?? null])]
  const expected = loyalty.call('THEMES', [texts, scores, 5], { language: 'ru' })
  expect(await excel.calculate(formulas[0] ?? '')).toEqual(expected)
})
