import { expect, test } from 'vitest'
import { openExcel } from '../excel.ts'
import { openSample, run, sampleFunctions } from './sample.ts'

test('a function is called as Excel calls it and its cell shows the result', async () => {
  const excel = await openSample({ sheets: { Survey: [[10], [9], [3]] } })
  expect(await excel.calculate('=NPS(A1:A3)')).toBeCloseTo(33.333333, 6)
  expect(await excel.calculate('=nps(Survey!$A$1:$A$3,"0-10")')).toBeCloseTo(33.333333, 6)
  expect(await excel.calculate('=NPS({10,9;0,0})')).toBe(0)
  expect(await excel.calculate('=SHARES(A1:A3)')).toEqual([
    ['promoters', 2 / 3],
    ['detractors', 1 / 3],
  ])
})

test('a blank cell arrives as 0 on the desktop and as null on the web', async () => {
  const cells = [[null, 'text', true, { error: '#DIV/0!' }, 7]]
  const desktop = await openSample({ sheets: { A: cells } })
  expect(await desktop.calculate('=ECHO(A1:E1)')).toEqual([['0', '"text"', 'true', '#DIV/0!', '7']])
  const web = await openSample({ profile: 'web', sheets: { A: cells } })
  expect(await web.calculate('=ECHO(A1:E1)')).toEqual([['null', '"text"', 'true', '#DIV/0!', '7']])
  expect(await web.page.evaluate('Office.context.platform')).toBe('OfficeOnline')
  expect(await desktop.page.evaluate('Office.context.platform')).toBe('PC')
})

test('addresses of arguments arrive where they are asked for, quoted where the sheet needs it', async () => {
  const excel = await openSample({ sheets: { "Q1 'raw'": [[1], [2]], Other: 1 } })
  expect(await excel.calculate('=ADDRESSES(A1:A2,Other!A1)')).toBe(`["'Q1 ''raw'''!A1:A2","Other!A1"]`)
  expect(await excel.calculate('=ADDRESSES({1;2})')).toBe('[null,null]')
})

test('errors: with a sentence where the cell may have one, and nothing of an exception', async () => {
  const excel = await openSample()
  const sentence = 'There is no such scale.'
  expect(await excel.calculate('=NPS({1},"1-5")')).toEqual({ error: '#VALUE!', message: sentence })
  expect(await excel.calculate('=NPS("x")')).toEqual({ error: '#N/A', message: 'There are no numbers.' })
  expect(await excel.calculate('=THROWS()')).toEqual({ error: '#VALUE!' })
})

test('a function that is associated after the page is ready fails its first calls', async () => {
  const late = `setTimeout(() => CustomFunctions.associate('ODD', () => 1), 1500)`
  const page = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>'
  const files = { '/late.html': `<!doctype html>${page}<script src="/late.js"></script>`, '/late.js': late }
  const excel = await openExcel({ page: 'late.html', files, functions: sampleFunctions })
  expect(await excel.calculate('=ODD("one")')).toEqual({ error: '#VALUE!' })
  await excel.page.waitForFunction('CustomFunctions._association.mappings.ODD')
  expect(await excel.calculate('=ODD("one")')).toBe(1)
})

test('what is no value never reaches a cell as one', async () => {
  const excel = await openSample()
  expect(await excel.calculateAll(['nan', 'infinity', 'nothing', 'matrix'].map((kind) => `=ODD("${kind}")`))).toEqual([
    { error: '#VALUE!', message: 'NaN' },
    { error: '#NUM!' },
    0,
    [[1, 0]],
  ])
})

test('whole columns: every row on the desktop, refused on the web', async () => {
  const desktop = await openSample({ sheets: { A: [[10], [9]] } })
  expect(await desktop.calculate('=NPS(A:A)')).toBeCloseTo(-100, 0)
  const web = await openSample({ profile: 'web', sheets: { A: [[10], [9]] } })
  expect(await web.calculate('=NPS(A:A)')).toEqual({ error: '#CALC!' })
})

test('typed formulas recalculate, depend on each other and spill', async () => {
  const excel = await openSample({ sheets: { A: [[10], [9]] } })
  const sheet = excel.book.sheet('A')
  await excel.type('C1', [['=NPS(A1:A2)', '=NPS(C1)']])
  expect(sheet.values('C1:D1')).toEqual([[100, 100]])
  await excel.type('A2', 0)
  expect(sheet.values('C1:D1')).toEqual([[0, -100]])
  await excel.type('F1', '=SHARES(A1:A2)')
  expect(sheet.values('F1:G2')).toEqual([
    ['promoters', 0.5],
    ['detractors', 0.5],
  ])
  await excel.type('G2', 'in the way')
  expect(sheet.value('F1')).toEqual({ error: '#SPILL!' })
  expect(sheet.value('G1')).toBeNull()
})

test('an argument that changes while the function runs is calculated again', async () => {
  const excel = await openSample({ sheets: { A: [[10], [9]] } })
  const typed = excel.type('C1', '=NPS(A1:A2)')
  expect(excel.book.sheet('A').value('C1')).toEqual({ error: '#BUSY!' })
  await excel.type('A1', 0)
  await typed
  expect(excel.book.sheet('A').value('C1')).toBe(0)
})

test('calculation by hand', async () => {
  const excel = await openSample({ sheets: { A: [[10], [9]] } })
  await excel.type('C1', '=NPS(A1:A2)')
  await run(excel, `async (c) => { c.application.calculationMode = 'Manual'; await c.sync() }`)
  await excel.type('A2', 1)
  expect(excel.book.sheet('A').value('C1')).toBe(100)
  await run(excel, `async (c) => { c.application.calculate('Recalculate'); await c.sync() }`)
  await excel.calculated()
  expect(excel.book.sheet('A').value('C1')).toBe(0)
})

test('a page that opens again calculates the same workbook', async () => {
  const excel = await openSample({ sheets: { A: [[10], [9]] } })
  await excel.reload()
  expect(await excel.calculate('=NPS(A1:A2)')).toBe(100)
})

test('worksheet functions that a test models', async () => {
  const excel = await openSample({ sheets: { A: [[10], [null]] } })
  excel.native('FILTER', (cells) => (Array.isArray(cells) ? cells.filter(([cell]) => cell !== null) : cells))
  expect(await excel.calculate('=NPS(FILTER(A1:A2))')).toBe(100)
})

test('five hundred formulas', async () => {
  const excel = await openSample({ sheets: { A: [[10], [9]] } })
  await excel.type(
    'J1',
    Array.from({ length: 500 }, () => ['=NPS(A1:A2)']),
  )
  expect(
    excel.book
      .sheet('A')
      .values('J1:J500')
      .flat()
      .every((value) => value === 100),
  ).toBe(true)
})
