import { expect, test } from 'vitest'
import { openCalculator } from './support/calculator.ts'

/** 5 promoters, 2 passives, 3 detractors: 100 × (5 − 3) / 10. */
const scores = [10, 9, 9, 10, 9, 8, 7, 6, 0, 3].map((score) => [score])

test('typing =NPS( offers the functions with help, a range gives the score, the panel follows', async () => {
  const sheet = await openCalculator({ query: '?lang=en&example=blank' })
  await sheet.paste(scores)
  await sheet.goTo('C1')
  await sheet.keys('=NPS')
  const suggestions = sheet.page.locator('[data-u-comp=rect-popup]').last()
  await expect.poll(() => suggestions.textContent()).toContain('NPS.CI.FROMCOUNTS')
  expect(await suggestions.textContent()).toContain('Net Promoter Score')
  await sheet.keys('(')
  await expect.poll(() => suggestions.textContent()).toMatch(/NPS\(\s*scores/)
  await sheet.keys('A1:A10)')
  await sheet.enter('C1')
  await sheet.goTo('C1')
  await sheet.shows((value) => value === 20)
  expect(await sheet.line()).toMatch(/^C1, =NPS\(A1:A10\), 20, /)
  await expect.poll(() => sheet.panel()).toContain('+20')
  await sheet.goTo('C2')
  await sheet.keys('=COUNTI')
  await expect.poll(() => suggestions.textContent()).toContain('Counts the number of cells within a range')
  await sheet.keys('F(A1:A10,10)')
  await sheet.enter('C2')
})

test('several formulas typed one after another all stay and all compute', async () => {
  const sheet = await openCalculator({ query: '?lang=en&example=blank' })
  await sheet.paste(scores)
  const formulas: readonly (readonly [address: string, formula: string, value: unknown])[] = [
    ['C1', '=NPS(A1:A10)', 20],
    ['C2', '=XLOOKUP(3,A1:A10,A1:A10)', 3],
    ['C3', '=nps.fromcounts(5,2,3)', 20],
    ['C4', '=IFERROR(NPS(A1:A10,,"0-99"),-1)', -1],
    ['C5', '=NPS(A1:A10)+NPS.FROMCOUNTS(1,0,0)', 120],
    ['C6', '=BAND(C1,"NPS")', 'More promoters than detractors'],
    ['C7', '=1+1', 2],
    // Answers 4 and 5 of 2, 2, 3, 4, 5; a spreadsheet would read the scale as the first of May.
    ['C8', '=CSAT({2;2;3;4;5},"1-5")', 40],
  ]
  for (const [address, formula] of formulas) {
    await sheet.goTo(address)
    await sheet.keys(formula)
    await sheet.enter(address)
  }
  for (const [address, formula, value] of formulas) {
    await sheet.goTo(address)
    await sheet.shows((shown) => shown === value)
    expect((await sheet.line()).toUpperCase()).toContain(formula.toUpperCase())
  }
})

test('editing a score recalculates the score and what the panel says', async () => {
  const sheet = await openCalculator({ query: '?lang=en&example=blank' })
  await sheet.paste(scores)
  expect(await sheet.typedFormula('C1', '=NPS(A1:A10)')).toBe(20)
  await sheet.type('A9', '10')
  await sheet.goTo('C1')
  await sheet.shows((value) => value === 40)
  await expect.poll(() => sheet.panel()).toContain('+40')
})

test('a blank cell is no answer and a typed 0 is a detractor', async () => {
  const sheet = await openCalculator({ query: '?lang=en&example=blank' })
  await sheet.paste([[10], [''], [0], [9]])
  expect(await sheet.typedFormula('C1', '=NPS(A1:A4)')).toBeCloseTo(100 / 3, 9)
  expect(await sheet.typedFormula('C2', '=NPS(A:A)')).toBeCloseTo(100 / 3, 9)
})

test('a table spills, and a cell in its way is named', async () => {
  const sheet = await openCalculator({ query: '?lang=en&example=blank' })
  await sheet.paste(scores.map(([score], index) => [score, index < 5 ? 'first' : 'second']))
  await sheet.typedFormula('D1', '=NPS.BY(A1:A10,B1:B10)')
  expect([await sheet.value('D2'), await sheet.value('E2'), await sheet.value('F2')]).toEqual(['first', 5, 100])
  expect([await sheet.value('D3'), await sheet.value('F3')]).toEqual(['second', -60])
  const [, first, second] = await sheet.copied('D1:F3')
  expect([first, second]).toEqual([
    ['first', '5', '100'],
    ['second', '5', '-60'],
  ])
  await sheet.type('F3', 'in the way')
  await sheet.goTo('D1')
  expect(await sheet.shows((value) => value !== 'Group')).toMatchObject({ error: '#SPILL!' })
  expect(await sheet.line()).toContain('empty cells')
})

test('a table longer than its sheet makes the sheet longer, and formulas find what is in it', async () => {
  const sheet = await openCalculator({ query: '?lang=en&example=blank' })
  // 300 = 27 × 11 + 3: of 0 to 10 each stands 27 times, and 0, 1 and 2 once more.
  await sheet.paste(Array.from({ length: 300 }, (_row, index) => [index % 11]))
  expect(await sheet.typedFormula('E1', '=COUNTIF(C:C,"promoter")')).toBe(0)
  await sheet.type('C900', '=NPS.CATEGORY(A1:A300)')
  await sheet.goTo('C900')
  await sheet.shows((value) => value === 'detractor')
  await sheet.goTo('C1199')
  await sheet.shows((value) => value === 'detractor')
  await sheet.goTo('E1')
  await sheet.shows((value) => value === 54)
  expect(await sheet.typedFormula('C900', '=NPS.CATEGORY(A1:A22)')).toBe('detractor')
  await sheet.goTo('E1')
  await sheet.shows((value) => value === 4)
})
