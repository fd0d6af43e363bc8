/** The engine's file: late, missing, found again, and not needed any more. */
import type { Page, Route } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { functions } from '../../../web/sheet/table.ts'
import { engineOfVersion } from '../../wasm/engine.ts'
import { openFunctions } from '../support/addin.ts'

const engineFile = '**/engine*.wasm'
const sheets = { Survey: [[10], [9], [3]] }
const third = 100 / 3

const english = {
  error: '#N/A',
  message:
    'The calculation engine could not be loaded. Check the connection, then press F2 and Enter in this cell to try again.',
}

test('every function of the table is registered when the page says that it is ready', async () => {
  const excel = await openFunctions({ prepare: (page) => page.route(engineFile, () => {}) })
  const registered = await excel.page.evaluate('Object.keys(CustomFunctions._association.mappings)')
  expect(registered).toEqual(functions.map(({ name }) => name.toUpperCase()))
})

describe.each([
  ['is missing', (route: Route) => route.fulfill({ status: 404 })],
  ['cannot be reached', (route: Route) => route.abort()],
])('an engine that %s', (_, fail) => {
  const withoutEngine = (page: Page) => page.route(engineFile, fail)

  test('is a sentence in the cell, and the next call loads it', async () => {
    const excel = await openFunctions({ sheets, prepare: withoutEngine })
    expect(await excel.calculate('=NPS(A1:A3)')).toEqual(english)
    await excel.page.unroute(engineFile)
    expect(await excel.calculate('=NPS(A1:A3)')).toBeCloseTo(third, 9)
  })

  test('is there again after a reload', async () => {
    const excel = await openFunctions({ sheets, prepare: withoutEngine })
    await excel.type('C1', '=NPS(A1:A3)')
    expect(excel.book.sheet('Survey').value('C1')).toEqual(english)
    await excel.page.unroute(engineFile)
    await excel.reload()
    await excel.type('C1', '=NPS(A1:A3)')
    expect(excel.book.sheet('Survey').value('C1')).toBeCloseTo(third, 9)
  })

  test('is said in Russian where Excel is Russian', async () => {
    const excel = await openFunctions({ sheets, prepare: withoutEngine, locale: 'ru-RU' })
    const message = expect.stringMatching(/^Не удалось загрузить вычислительный модуль\./)
    expect(await excel.calculate('=NPS(A1:A3)')).toEqual({ error: '#N/A', message })
  })

  test('rejects the promise of the pane, which may ask again', async () => {
    const excel = await openFunctions({ prepare: withoutEngine })
    const ask = 'loyalty.then(() => "there", () => "none")'
    expect(await excel.page.evaluate(ask)).toBe('none')
    await excel.page.unroute(engineFile)
    expect(await excel.page.evaluate(ask)).toBe('there')
  })
})

test.each([
  ['no engine', () => 'a page of the provider', /^The calculation engine could not be read\./],
  ['an engine of another version', () => engineOfVersion('9.9'), /^The add-in has been updated/],
])('a file that is %s', async (_, bytes, sentence) => {
  const excel = await openFunctions({
    prepare: (page) => page.route(engineFile, (route) => route.fulfill({ body: bytes() })),
  })
  const message = expect.stringMatching(sentence)
  expect(await excel.calculate('=NPS({10})')).toEqual({ error: '#N/A', message })
  await excel.page.unroute(engineFile)
  expect(await excel.calculate('=NPS({10})')).toBe(100)
})

test('once it is there, the network is not needed', async () => {
  const excel = await openFunctions({ sheets })
  await excel.page.evaluate('loyalty.then(() => true)')
  await excel.page.route('**/*', (route) => route.abort())
  expect(await excel.calculate('=NPS(A1:A3)')).toBeCloseTo(third, 9)
  expect(await excel.calculate('=NPS.REPORT(A1:A3)')).toBeInstanceOf(Array)
})

test('ten thousand calls before the engine is there', async () => {
  let arrive = () => {}
  const late = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const excel = await openFunctions({
    sheets,
    prepare: (page) => page.route(engineFile, (route) => late.then(() => route.fallback())),
  })
  const shown = excel.calculateAll(Array.from({ length: 10_000 }, (_, i) => `=NPS.FROMCOUNTS(${i},0,1)`))
  arrive()
  const expected = Array.from({ length: 10_000 }, (_, i) => (100 * (i - 1)) / (i + 1))
  for (const [i, value] of (await shown).entries()) expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 9)
})

test('ten thousand calls over as many ranges with a blank in each', async () => {
  const cells = Array.from({ length: 10_000 }, (_, i) => [10, null, i % 2 === 0 ? 0 : 9])
  const excel = await openFunctions({ sheets: { Survey: cells } })
  const shown = await excel.calculateAll(cells.map((_, i) => `=NPS(A${i + 1}:C${i + 1})`))
  expect(shown).toEqual(cells.map((_, i) => (i % 2 === 0 ? 0 : 100)))
})
