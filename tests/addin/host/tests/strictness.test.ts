import { expect, test } from 'vitest'
import { openSample, run } from './sample.ts'

test.each([
  [`async (c) => { c.workbook.getSelectedRange().merge(); await c.sync() }`, 'Range.merge is not modelled'],
  [`async (c) => { c.workbook.pivotTables.load('items'); await c.sync() }`, 'Workbook.pivotTables is not modelled'],
  [
    `async (c) => { c.workbook.getSelectedRange().load('hyperlink'); await c.sync() }`,
    'Range.hyperlink is not modelled',
  ],
  [
    `async (c) => { c.workbook.getSelectedRange().formulas = [['=SUM(A1:A2)*2']]; await c.sync() }`,
    'formula =SUM(A1:A2)*2 is not modelled (at "*2")',
  ],
  [
    `async () => new Promise((done) => Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, done))`,
    'of the older common API is not modelled',
  ],
])('whatever the host lacks fails the test by its name: %s', async (code, gap) => {
  const excel = await openSample()
  await run(excel, code)
  expect(() => excel.check()).toThrow(gap)
  expect(() => excel.check()).not.toThrow()
})

test('a range that stays tracked, an error of a script and a request to another origin fail the test', async () => {
  const excel = await openSample()
  await excel.page.evaluate(`{
    const context = new Excel.RequestContext()
    const range = context.workbook.getSelectedRange()
    context.trackedObjects.add(range)
    context.sync()
  }`)
  await expect.poll(() => excel.host.keptReferences.length).toBe(1)
  expect(() => excel.check()).toThrow('a range is still tracked')
  await excel.page.evaluate(`setTimeout(() => { throw new Error('oops') })`)
  await excel.page.evaluate(`fetch('https://example.com/x').catch(() => {})`)
  await expect.poll(() => excel.problems.length).toBe(2)
  await excel.reload()
  expect(() => excel.check()).toThrow(/oops[\s\S]*https:\/\/example\.com\/x|https:\/\/example\.com\/x[\s\S]*oops/)
})

test('errors of Excel carry their place, and what was done before them stays', async () => {
  const excel = await openSample()
  const missing = await run(
    excel,
    `async (c) => { c.workbook.worksheets.getItem('Nope').load('name'); await c.sync() }`,
  )
  expect(missing).toEqual(['ItemNotFound', 'WorksheetCollection.getItem', "The requested resource doesn't exist."])
  const code = `async (c) => {
    const sheet = c.workbook.worksheets.getActiveWorksheet()
    sheet.getRange('A1').values = [[1]]
    sheet.getRange('B1:B2').values = [[1]]
    sheet.getRange('A3').values = [[3]]
    await c.sync()
  }`
  expect((await run(excel, code)) as string[]).toContain('Range.values')
  expect(excel.book.sheet('Sheet1').values('A1:A3')).toEqual([[1], [null], [null]])
})

test('an Excel of 2021 lacks what came later', async () => {
  const code = `async (c) => { c.workbook.getSelectedRange().getDependents(); await c.sync() }`
  const old = await openSample({ requirementSets: '2021' })
  expect(((await run(old, code)) as string[]).slice(0, 2)).toEqual(['ApiNotFound', 'Range.getDependents'])
  const supports = (set: string, version: string) =>
    `Office.context.requirements.isSetSupported('${set}', '${version}')`
  expect(await old.page.evaluate(supports('CustomFunctionsRuntime', '1.3'))).toBe(true)
  expect(await old.page.evaluate(supports('CustomFunctionsRuntime', '1.4'))).toBe(false)
  const now = await openSample({ requirementSets: 'today' })
  expect(await now.page.evaluate(supports('ExcelApi', '1.15'))).toBe(true)
})

test('limits of size, failures on demand and a slow Excel', async () => {
  const excel = await openSample({ profile: 'web' })
  const read = (address: string) =>
    run(
      excel,
      `async (c, a) => { c.workbook.worksheets.getActiveWorksheet().getRange(a).load('values'); await c.sync() }`,
      address,
    )
  expect(((await read('A1:F1000000')) as string[])[0]).toBe('RangeExceedsLimit')
  expect(((await read('A1:C500000')) as string[])[0]).toBe('ResponsePayloadSizeLimitExceeded')
  excel.host.failNext('InvalidOperationInCellEditMode')
  expect(((await read('A1')) as string[])[0]).toBe('InvalidOperationInCellEditMode')
  excel.host.answerDelay = 80
  const started = performance.now()
  await read('A1')
  expect(performance.now() - started).toBeGreaterThan(79)
})
