import { beforeAll, expect, test } from 'vitest'
import type { Cell, Loyalty } from '../../web/sheet/contract.ts'
import { readSelection } from '../../web/ui/read-selection.ts'
import type { Shown } from '../../web/ui/shown.ts'
import { airportAnswers } from '../support/airport.ts'
import { MemorySheet } from './fixtures/sheet.ts'
import { realLoyalty } from './loyalty.ts'

let loyalty: Loyalty

beforeAll(async () => {
  loyalty = await realLoyalty()
})

const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell])

function look(sheet: MemorySheet, address: string, formula = '', value: Cell = null): Promise<Shown> {
  return readSelection({ address, formula, value }, { loyalty, sheet, language: 'en' })
}

function sheetWith(ranges: Record<string, Cell[][]>): MemorySheet {
  const sheet = new MemorySheet()
  for (const [address, cells] of Object.entries(ranges)) sheet.ranges.set(address, cells)
  return sheet
}

const sfo = (): MemorySheet => sheetWith({ 'Survey!C2:C2832': airportAnswers })

test('the airport survey: score, groups and the cells left out', async () => {
  const shown = await look(sfo(), 'Survey!F2', '=NPS(C2:C2832,,,"exclude")')
  if (shown.kind !== 'reading') throw new Error(shown.kind)
  const { reading } = shown
  expect(reading.value).toBeCloseTo(39.8398, 4)
  expect(reading.counted).toBe(2746)
  expect(reading.groups).toEqual({ promoters: 1436, passives: 968, detractors: 342 })
  expect(reading.histogram?.counts).toEqual([17, 6, 8, 19, 18, 144, 130, 291, 677, 564, 872])
  expect(reading.scheme.bands[reading.band]?.key).toBe('high')
  // Adjusted Wald interval, calculated in Python.
  expect(reading.interval?.low).toBeCloseTo(37.18236071697378, 9)
  expect(reading.interval?.high).toBeCloseTo(42.4102184027061, 9)
})

test('without "exclude" the error names the cell', async () => {
  const shown = await look(sfo(), 'Survey!F2', '=NPS(C2:C2832)')
  expect(shown).toMatchObject({
    kind: 'error',
    function: 'NPS',
    address: 'Survey!C2:C2832',
    error: { error: '#VALUE!' },
  })
  if (shown.kind === 'error') expect(shown.error.message).toMatch(/Survey!C\d+/)
})

test('a chosen scale gives the band, its chances and the advice, unless the formula names another', async () => {
  const chosen = loyalty.schemes.find(({ id }) => id === 'customergauge-nps')
  if (!chosen) throw new Error('no such scheme')
  const sheet = sfo()
  const read = (formula: string) =>
    readSelection(
      { address: 'Survey!F2', formula, value: 41 },
      { loyalty, sheet, language: 'en', choices: { schemes: { NPS: chosen }, gone: {} } },
    )
  const shown = await read('=NPS(C2:C2832,,,"exclude")')
  if (shown.kind !== 'reading') throw new Error(shown.kind)
  expect(shown.reading.scheme.id).toBe('customergauge-nps')
  expect(shown.reading.chances?.length).toBe(chosen.bands.length)
  const { low = 0, high = 0 } = chosen.bands[shown.reading.band] ?? {}
  expect(low <= 39.84 && 39.84 <= high).toBe(true)
  expect(shown.reading.value).toBeCloseTo(39.8398, 4)
  expect(await read('=NPS(Gone!A:A)')).toMatchObject({ reading: { value: 41, scheme: { id: 'customergauge-nps' } } })
})

test('nested: the first call whose cells can be read', async () => {
  const sheet = sheetWith({ 'S!A1:A3': column(10, 9, 3) })
  const nested = await look(sheet, 'S!D1', '=BAND(NPS(A1:A3),"NPS")', 'Many loyal customers')
  expect(nested).toMatchObject({ kind: 'reading', reading: { function: 'NPS', value: 100 / 3 } })
  const portable = '=IF(IFERROR(ERROR.TYPE(NPS(A1:A3)),0)=5,100*COUNT(A1:A3),NPS(A1:A3))'
  expect(await look(sheet, 'S!D1', portable)).toMatchObject({ reading: { value: 100 / 3 } })
})

test('arguments that only the host can compute: the value of the cell', async () => {
  const sheet = new MemorySheet()
  const filtered = '=NPS(FILTER(A1:A9,A1:A9<>""))'
  const shown = await look(sheet, 'S!D1', filtered, 39.84)
  expect(shown).toMatchObject({
    kind: 'reading',
    address: 'S!D1',
    reading: { metric: 'NPS', value: 39.84, interval: null },
  })
  const failed = await look(sheet, 'S!D1', filtered, { error: '#N/A', message: '' })
  expect(failed).toMatchObject({ kind: 'error', error: { error: '#N/A' } })
})

test('an error that a formula hides is told as a sentence; where nothing can be read the sheet may say what to do', async () => {
  const sheet = sheetWith({ 'S!A1:A3': column(null, null, null) })
  const hidden = await look(sheet, 'S!D1', '=IF(COUNT(A1:A3)=0,"",NPS(A1:A3))', '')
  expect(hidden).toMatchObject({ kind: 'error', error: { error: '#N/A' }, isHidden: true })
  const hint = { title: 'Answers', body: 'Type them here.' }
  const read = readSelection(
    { address: 'S!A1', formula: '', value: null },
    { loyalty, sheet: Object.assign(sheet, { hint: () => hint }), language: 'en' },
  )
  expect(await read).toEqual({ kind: 'empty', hint })
})

test('a value that is no score of ours is not taken for one', async () => {
  const sheet = new MemorySheet()
  const filtered = 'FILTER(A1:A9,A1:A9<>"")'
  expect(await look(sheet, 'S!D1', `=NPS(${filtered})/100`, 0.4)).toEqual({ kind: 'empty' })
  expect(await look(sheet, 'S!D1', '=SUM(A1:A9)', 9)).toEqual({ kind: 'empty' })
})

test('a function that gives no score: what its cells show, or why they show an error', async () => {
  const sheet = sheetWith({ 'S!A1:A3': column(5, 4, 3), 'S!D1#': [[4.5, 1.2, 0.24]], 'S!B1:B2': column(9, 4) })
  const stars = await look(sheet, 'S!F1', '=RATING(A1:A3)', 4)
  expect(stars).toMatchObject({ kind: 'result', info: { name: 'RATING' }, result: 4, address: 'S!A1:A3' })
  const spilled = { address: 'S!E1', anchor: 'S!D1', formula: '=NPS.TEST(A1:A3,A1:A3)', value: 1.2 }
  expect(await readSelection(spilled, { loyalty, sheet, language: 'en' })).toMatchObject({
    kind: 'result',
    result: [[4.5, 1.2, 0.24]],
  })
  const wrong = await look(sheet, 'S!F1', '=RATING(B1:B2)', { error: '#VALUE!', message: '' })
  expect(wrong).toMatchObject({
    kind: 'error',
    error: { message: expect.stringContaining('S!B1 (stars): 9 is outside') },
  })
})

test('answers 1 to 5 alone may be stars; an effort question is one', async () => {
  const stars = column(5, 4, 4, 3, 5, 1)
  const effort = column('How easy was it to solve your issue?', 7, 6, 5, 3, 1, 2, 7)
  const sheet = sheetWith({ 'S!A1:A6': stars, 'S!B1:B8': effort })
  const shown = await look(sheet, 'S!A1:A6')
  if (shown.kind !== 'reading') throw new Error(shown.kind)
  expect(shown.reading.function).toBe('CSAT')
  const [rating, nps] = shown.others
  // (5 + 4 + 4 + 3 + 5 + 1) / 6
  expect(rating).toMatchObject({ kind: 'result', info: { name: 'RATING' }, result: 22 / 6, address: 'S!A1:A6' })
  expect(rating?.call).toEqual({ function: 'RATING', texts: ['S!A1:A6'] })
  expect(nps).toMatchObject({ kind: 'reading', reading: { function: 'NPS' } })
  // (7 + 6 + 5 + 3 + 1 + 2 + 7) / 7
  expect(await look(sheet, 'S!B1:B8')).toMatchObject({ kind: 'reading', reading: { metric: 'CES', value: 31 / 7 } })
})

test('a plain range shows the metric that fits it', async () => {
  const sheet = sheetWith({
    'S!A1:A5': column('score', 10, 9, 3, null),
    'S!A1:C3': [
      [1, 2, 3],
      [2, 2, 1],
      [1, 1, 1],
    ],
    'S!E1:E3': column('a', 'b', 'c'),
  })
  expect(await look(sheet, 'S!A1:A5')).toMatchObject({
    kind: 'reading',
    reading: { metric: 'NPS', counted: 3 },
  })
  const cli = await look(sheet, 'S!A1:C3')
  expect(cli).toMatchObject({ kind: 'reading', address: 'S!A1:C3', reading: { metric: 'CLI', counted: 3 } })
  expect(await look(sheet, 'S!E1:E3')).toEqual({ kind: 'empty' })
  await expect(look(sheet, 'S!A1:A2,S!C1:C2')).rejects.toMatchObject({ reason: 'severalAreas' })
})

test('a single cell and a range that cannot be read show nothing', async () => {
  const sheet = new MemorySheet()
  expect(await look(sheet, 'S!A1', '', 10)).toEqual({ kind: 'empty' })
  expect(await look(sheet, 'S!A1:A9', '', 10)).toEqual({ kind: 'empty' })
  expect(sheet.asked).toEqual(['S!A1:A9'])
})

test('options may stand in cells', async () => {
  const sheet = sheetWith({ 'S!A1:A3': column(10, 9, 3), 'S!H1': column(0.9) })
  const shown = await look(sheet, 'S!D1', '=NPS.CI(A1:A3,H1)')
  expect(shown).toMatchObject({ kind: 'reading', address: 'S!A1:A3', reading: { interval: { confidence: 0.9 } } })
})

/** Importance and satisfaction of a published example (cyrilsunil76), one criterion in a row: 181 / 30 of 10 points. */
test('criteria of a list are called as the words beside it', async () => {
  const list = { 'List!B2:B6': column(7, 5, 9, 3, 6), 'List!C2:C6': column(8, 4, 8, 3, 4) }
  const names = ['Quality', 'Price', 'Speed', 'Choice', 'Care']
  const named = await look(sheetWith({ ...list, 'List!A2:A6': column(...names) }), 'List!E2', '=CSI(B2:B6,C2:C6)')
  const unnamed = await look(sheetWith(list), 'List!E2', '=CSI(B2:B6,C2:C6)')
  if (named.kind !== 'reading' || unnamed.kind !== 'reading') throw new Error(`${named.kind} ${unnamed.kind}`)
  expect(named.reading.value).toBeCloseTo(1810 / 30, 12)
  expect(named.reading.function).toBe('CSI')
  expect(named.reading.criteria.map(({ name }) => name).sort()).toEqual([...names].sort())
  expect(unnamed.reading.criteria.every(({ name }) => name.startsWith('Criterion'))).toBe(true)
})

/** The same, a column for each criterion and a row for each of two people who agree. */
test('criteria in columns are called as the headings above them, or in their first cells', async () => {
  const headings = [
    'Importance: quality',
    'How important is the price?',
    'Importance_speed',
    'Choice',
    'Важность: забота',
  ]
  const importance = [7, 5, 9, 3, 6]
  const satisfaction = [8, 4, 8, 3, 4]
  const people = {
    'S!A2:E3': [importance, importance],
    'S!F2:J3': [satisfaction, satisfaction],
    'S!A1:E1': [headings],
    'S!A1:E3': [headings, importance, importance],
    'S!F1:J3': [headings, satisfaction, satisfaction],
  }
  for (const formula of ['=CSI(A2:E3,F2:J3)', '=CSI(A1:E3,F1:J3)']) {
    const named = await look(sheetWith(people), 'S!L2', formula)
    if (named.kind !== 'reading') throw new Error(named.kind)
    expect(named.reading.value).toBeCloseTo(1810 / 30, 12)
    const names = named.reading.criteria.map(({ name }) => name).sort()
    expect(names).toEqual(['Choice', 'price', 'quality', 'speed', 'забота'])
  }
  const { 'S!A1:E1': _, ...unnamed } = people
  const shown = await look(sheetWith(unnamed), 'S!L2', '=CSI(A2:E3,F2:J3)')
  expect(shown.kind === 'reading' && shown.reading.criteria.every(({ name }) => name.startsWith('Criterion'))).toBe(
    true,
  )
})

test('averages of criteria have the interval that the next cell computes from sums', async () => {
  const selection = { address: 'Report!B5', formula: '=CSI({7;5;9},{8;4;8})', value: 70 }
  const read = (beside: string) => readSelection({ ...selection, beside }, { loyalty, sheet: sfo(), language: 'en' })
  const found = await read('=CSI.CI.FROMSUMS(3,210,15500)')
  if (found.kind !== 'reading') throw new Error(found.kind)
  // 70 − t(0.975; 2) · 20 / √3, with Student's quantile 4.302652729911 from printed tables.
  expect(found.reading.interval?.low).toBeCloseTo(70 - (4.302652729911 * 20) / Math.sqrt(3), 8)
  expect(found.reading.counted).toBe(3)
  expect(found.reading.reaches).not.toContain(found.reading.band)
  expect(await read('=CLI.CI.FROMSUMS(3,210,15500)')).toMatchObject({ reading: { interval: null } })
  // Mean 30, deviation 0.1: far from the index of averages.
  expect(await read('=CSI.CI.FROMSUMS(3,90,2700.02)')).toMatchObject({ reading: { interval: null, counted: 3 } })
})
