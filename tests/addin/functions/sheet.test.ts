/** The functions in cells: spilling, depending on each other, recalculating, over ranges of every size. */
import { expect, test } from 'vitest'
import type { Entry } from '../host/workbook/sheet.ts'
import { openFunctions } from '../support/addin.ts'

const answers = [[10], [9], [9], [7], [3]]

test('a table spills, shrinks with its data, and is blocked by what stands in its way', async () => {
  const groups = [['a'], ['a'], ['b'], ['b'], ['c']]
  const excel = await openFunctions({
    sheets: { Survey: answers.map(([score], i) => [score ?? null, groups[i]?.[0] ?? null]) },
  })
  const sheet = excel.book.sheet('Survey')
  await excel.type('E1', '=NPS.BY(A1:A5,B1:B5)')
  expect(sheet.values('E2:E5').flat()).toEqual(['a', 'b', 'c', null])
  await excel.type('B5', 'b')
  expect(sheet.values('E2:E5').flat()).toEqual(['a', 'b', null, null])
  await excel.type('F3', 'mine')
  expect(sheet.value('E1')).toEqual({ error: '#SPILL!' })
  await excel.type('F3', '')
  await excel.type('A1', 9)
  expect(sheet.values('E2:E4').flat()).toEqual(['a', 'b', null])
})

test('a number stays in its cell and the formula that reads it follows', async () => {
  const excel = await openFunctions({ sheets: { Survey: answers } })
  const sheet = excel.book.sheet('Survey')
  await excel.type('C1', [['=NPS(A1:A5)', '=BAND(C1,"NPS")', '=BAND(NPS(A1:A5),"NPS")']])
  expect(sheet.value('C1')).toBeCloseTo(40, 9)
  const [before] = sheet.values('D1:E1')
  expect(before?.[0]).toBe(before?.[1])
  await excel.type('A1:A5', [[0], [1], [2], [3], [4]])
  expect(sheet.value('C1')).toBe(-100)
  expect(sheet.value('D1')).not.toBe(before?.[0])
  expect(sheet.value('C2')).toBeNull()
})

test('a band table of the team, in the workbook', async () => {
  const bands = [
    [0, 'poor'],
    [30, 'good'],
    [60, 'great'],
  ]
  const excel = await openFunctions({ sheets: { Survey: answers, Bands: bands } })
  expect(await excel.calculate('=BAND(NPS(A1:A5),Bands!A1:B3)')).toBe('good')
})

test('messages name the cell by its address', async () => {
  const excel = await openFunctions({ sheets: { "Q1 'raw'": [['Score'], [10], [12]] } })
  const message = expect.stringContaining(`'Q1 ''raw'''!A3 (scores): 12 is outside`)
  expect(await excel.calculate('=NPS(A2:A3)')).toEqual({ error: '#VALUE!', message })
  expect(await excel.calculate('=NPS(A:A)')).toEqual({ error: '#VALUE!', message })
})

test('a whole column is refused by Excel on the web and counted on the desktop', async () => {
  const survey = { Survey: [['Score'], ...answers, [null], [0]] }
  const desktop = await openFunctions({ sheets: survey })
  expect(await desktop.calculate('=NPS(A:A)')).toBeCloseTo((100 * (3 - 2)) / 6, 9)
  const web = await openFunctions({ profile: 'web', sheets: survey })
  expect(await web.calculate('=NPS(A:A)')).toEqual({ error: '#CALC!' })
})

test('a million answers with blanks and zeros among them', async () => {
  const excel = await openFunctions()
  const cycle: Entry[] = [10, 9, 8, null, 0, 3, 10, 7]
  const cells = Array.from({ length: 1_000_000 }, (_, i) => [cycle[i % cycle.length] ?? null])
  excel.book.sheet('Sheet1').put('A1', cells)
  expect(await excel.calculate('=NPS(A1:A1000000)')).toBeCloseTo((100 * (3 - 2)) / 7, 9)
})

test('a manifest with a prefix: the same functions under other names', async () => {
  const excel = await openFunctions({ namespace: 'LOYALTY', sheets: { Survey: answers } })
  expect(await excel.calculate('=LOYALTY.NPS(A1:A5)')).toBeCloseTo(40, 9)
  await excel.calculate('=NPS(A1:A5)')
  expect(() => excel.check()).toThrow('worksheet function NPS is not modelled')
})

test('an Excel of 2021 has all that the functions need', async () => {
  const excel = await openFunctions({ requirementSets: '2021', sheets: { Survey: [[10], [null], [0]] } })
  expect(await excel.calculate('=NPS(A1:A3)')).toBe(0)
  expect(await excel.calculate('=NPS.REPORT(A1:A3)')).toBeInstanceOf(Array)
})
