import { expect, onTestFinished, test } from 'vitest'
import { engineOfVersion } from '../wasm/engine.ts'
import { type Calculator, openCalculator } from './support/calculator.ts'

const blank = { query: '?lang=en&example=blank' }
/** A place on the header of row 1, counted from the corner of the grid's drawing. */
const kRowHeader = 20
const kColumnHeader = 32
/** On the word of a menu's line that also holds a number to change. */
const kMenuWord = { x: 45, y: 16 }
const sentence = /^C1, =NPS\(A1:A3\), #VALUE!: .*11.*0-10/s

async function withError(): Promise<Calculator> {
  const sheet = await openCalculator(blank)
  await sheet.paste([[10], [11], [3]])
  expect(await sheet.typedFormula('C1', '=NPS(A1:A3)')).toMatchObject({ error: '#VALUE!' })
  return sheet
}

test('an error cell has its sentence, beside the grid and in the line that is read aloud', async () => {
  const sheet = await withError()
  const line = await sheet.line()
  expect(line).toMatch(sentence)
  expect(line).toContain('A2')
  expect(await sheet.page.locator('#status').getAttribute('aria-live')).toBe('polite')
  await expect.poll(() => sheet.panel()).toContain('11')
})

test('the sentence goes when the data are mended, and comes back with the error', async () => {
  const sheet = await withError()
  await sheet.type('A2', '9')
  await sheet.goTo('C1')
  expect(await sheet.shows((value) => typeof value === 'number')).toBeCloseTo(100 / 3, 9)
  expect(await sheet.line()).not.toContain('#VALUE!')
  await sheet.page.getByRole('button', { name: 'Undo' }).click()
  await sheet.goTo('C1')
  await sheet.shows((value) => typeof value === 'object')
  expect(await sheet.line()).toMatch(sentence)
})

test('another error in the same cell has its own sentence, a cleared cell has none', async () => {
  const sheet = await withError()
  await sheet.typedFormula('C1', '=NPS(A9:A12)')
  expect(await sheet.line()).toMatch(/#N\/A: /)
  await sheet.page.keyboard.press('Delete')
  await sheet.shows((value) => value === null)
  expect(await sheet.line()).toBe('C1, empty')
})

test('an error that comes from a cell is passed on with its sentence, others are explained by their code', async () => {
  const sheet = await withError()
  await sheet.typedFormula('C2', '=NPS(C1:C1)')
  expect(await sheet.line()).toMatch(/^C2, .*#VALUE!: .*C1/s)
  await sheet.typedFormula('C3', '=NPSS(A1:A3)')
  expect(await sheet.line()).toBe(
    'C3, =NPSS(A1:A3), #NAME?: There is no function or name spelled like this. Check the spelling.',
  )
  await sheet.typedFormula('C4', '=IFERROR(C1,0)')
  expect(await sheet.selected()).toBe(0)
})

test('semicolons between arguments, as in a Russian Excel, are told from other errors', async () => {
  const sheet = await withError()
  await sheet.typedFormula('C1', '=NPS(A1:A3;"1-5")')
  expect(await sheet.line()).toContain('A comma stands between two arguments here')
  await sheet.typedFormula('C2', '=NPS({10;11;3})')
  expect(await sheet.line()).toContain('11 is outside the scale')
})

test('sentences are said in the new language when the language changes', async () => {
  const sheet = await withError()
  await sheet.page.getByRole('button', { name: 'RU' }).click()
  await expect.poll(() => sheet.line()).toMatch(/[а-я]/)
})

const engineFile = /engine-[^/]*\.wasm$/

test('without its engine, with a damaged one and with a foreign one the page says so, and trying again mends it', async () => {
  let missing: RegExp | null = engineFile
  const sheet = await openCalculator({ ...blank, missing: () => missing })
  const { page } = sheet
  await sheet.paste([[10], [9], [3]])
  expect(await sheet.typedFormula('C1', '=NPS(A1:A3)')).toMatchObject({ error: '#N/A' })
  expect(await sheet.line()).toContain('could not be loaded')
  const notice = page.getByRole('alert')
  expect(await notice.textContent()).toContain('could not be loaded')
  missing = null
  for (const [body, sentence] of [
    [Buffer.from('<!doctype html>'), 'arrived damaged'],
    [engineOfVersion('9.9'), 'has been updated'],
  ] as const) {
    await page.route(engineFile, (route) => route.fulfill({ contentType: 'application/wasm', body }), { times: 1 })
    await notice.getByRole('button', { name: 'Try again' }).click()
    await notice.filter({ hasText: sentence }).waitFor()
  }
  await notice.getByRole('button', { name: 'Try again' }).click()
  expect(await sheet.shows((value) => typeof value === 'number')).toBeCloseTo(100 / 3, 9)
  expect(await notice.isVisible()).toBe(false)
})

test('ten thousand formulas before the engine is there', async () => {
  let missing: RegExp | null = engineFile
  const sheet = await openCalculator({ ...blank, missing: () => missing })
  await sheet.paste(Array.from({ length: 10_000 }, (_, row) => [`=NPS.FROMCOUNTS(${row},0,1)`]))
  missing = null
  await sheet.page.getByRole('button', { name: 'Try again' }).click()
  await sheet.goTo('A10000')
  expect(await sheet.shows((value) => typeof value === 'number')).toBeCloseTo((100 * 9998) / 10_000, 9)
  const shown = (await sheet.copied('A1:A10000')).flat().map((text) => Number(text.replace('\u2212', '-')))
  expect(shown).toHaveLength(10_000)
  for (const [row, value] of shown.entries()) expect(value).toBeCloseTo((100 * (row - 1)) / (row + 1), 1)
})

test('the network gone after load changes nothing', async () => {
  const sheet = await openCalculator(blank)
  await sheet.page.context().setOffline(true)
  onTestFinished(() => sheet.page.context().setOffline(false))
  await sheet.paste([[10], [9], [3]])
  expect(await sheet.typedFormula('C1', '=NPS(A1:A3)')).toBeCloseTo(100 / 3, 9)
})

test('a formula that moves takes its sentence along', async () => {
  const sheet = await withError()
  const cells = await sheet.page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox()
  await sheet.page.mouse.click((cells?.x ?? 0) + kRowHeader, (cells?.y ?? 0) + kColumnHeader, { button: 'right' })
  await sheet.page.getByRole('button', { name: 'rows above' }).click({ position: kMenuWord })
  await sheet.goTo('C2')
  expect(await sheet.shows((value) => value !== null)).toMatchObject({ error: '#VALUE!' })
  expect(await sheet.line()).toMatch(/^C2, =NPS\(A2:A4\), #VALUE!: .*A3/)
})

test('without the grid the page still stands and says so', async () => {
  const sheet = await openCalculator({ missing: () => /assets\/grid-.*\.js$/, ready: '#notice:not([hidden])' })
  expect(await sheet.line()).toContain('The grid could not be loaded')
  expect(await sheet.page.getByRole('toolbar').isVisible()).toBe(true)
  expect(await sheet.page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true)
})

test('cells that cannot be: a sheet that is not there, columns of a million rows, and the next call works', async () => {
  const sheet = await withError()
  expect(await sheet.typedFormula('C2', '=NPS(Nowhere!A1:A3)')).toMatchObject({ error: '#REF!' })
  expect(await sheet.line()).toContain('A cell that the formula names is gone')
  expect(await sheet.typedFormula('C2', '=NPS(Nowhere!A1)')).toMatchObject({ error: '#REF!' })
  expect(await sheet.line()).toContain('A cell that the formula names is gone')
  expect(await sheet.typedFormula('C7', '=NPS(A1:XFD1048576)')).toMatchObject({ error: '#VALUE!' })
  expect(await sheet.typedFormula('C3', '=NPS(E1:I1048576)')).toMatchObject({ error: '#VALUE!' })
  expect(await sheet.line()).toContain('more cells than can be read at once')
  expect(await sheet.typedFormula('C4', '=NPS(A3:A1048576)')).toBe(-100)
  expect(await sheet.typedFormula('C5', '=NPS(LAMBDA(x,x))')).toMatchObject({ error: '#VALUE!' })
  expect(await sheet.typedFormula('C6', '=NPS.FROMCOUNTS(1,0,0)')).toBe(100)
})
