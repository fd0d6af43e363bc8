/** The breadth of what the host models: ordinary add-in code in the page, and a look at the workbook. */
import { expect, test } from 'vitest'
import { openSample, run } from './sample.ts'

test('ranges: address, sizes, values, types, text, navigation', async () => {
  const cells = [
    ['a', 1.5],
    [null, true],
    [{ error: '#N/A' }, "'007"],
  ]
  const excel = await openSample({ sheets: { 'My data': cells } })
  const read = `async (c) => {
    const sheet = c.workbook.worksheets.getItem('My data')
    const range = sheet.getRange('A1:B3')
    const used = sheet.getUsedRange(true)
    const cut = range.getIntersectionOrNullObject('B3:Z9')
    const none = range.getIntersectionOrNullObject('F1')
    range.load()
    used.load('address')
    cut.load('address,rowIndex,columnIndex')
    none.load('address')
    await c.sync()
    return [range.address, range.rowCount, range.columnCount, range.values, range.valueTypes, range.text,
      used.address, cut.address, cut.rowIndex, cut.columnIndex, none.isNullObject]
  }`
  expect(await run(excel, read)).toEqual([
    "'My data'!A1:B3",
    3,
    2,
    [
      ['a', 1.5],
      ['', true],
      ['#N/A', '007'],
    ],
    [
      ['String', 'Double'],
      ['Empty', 'Boolean'],
      ['Error', 'String'],
    ],
    [
      ['a', '1.5'],
      ['', 'TRUE'],
      ['#N/A', '007'],
    ],
    "'My data'!A1:B3",
    "'My data'!B3",
    2,
    1,
    true,
  ])
})

test('writing: one value for all, null leaves a cell, "" empties it, formats and text', async () => {
  const excel = await openSample({
    sheets: {
      Sheet1: [
        [1, 2],
        [3, 4],
      ],
    },
  })
  const write = `async (c) => {
    const sheet = c.workbook.worksheets.getActiveWorksheet()
    const range = sheet.getRange('A1:B2')
    range.values = [[null, ''], ['x', 0.4249]]
    sheet.getRange('B2').numberFormat = [['0.0%']]
    sheet.getRange('D1:D3').values = 7
    range.load('values,text')
    await c.sync()
    return [range.values, range.text]
  }`
  expect(await run(excel, write)).toEqual([
    [
      [1, ''],
      ['x', 0.4249],
    ],
    [
      ['1', ''],
      ['x', '42.5%'],
    ],
  ])
  expect(excel.book.sheet('Sheet1').values('D1:D4').flat()).toEqual([7, 7, 7, null])
})

test('a write of more than 1500 cells arrives in pieces and leaves nothing tracked', async () => {
  const excel = await openSample()
  const write = `async (c) => {
    c.workbook.worksheets.getActiveWorksheet().getRange('A1:A4000').values = Array.from({ length: 4000 }, (_, i) => [i])
    await c.sync()
  }`
  await run(excel, write)
  expect(excel.book.sheet('Sheet1').value('A4000')).toBe(3999)
})

test('sheets: add, rename, activate, delete', async () => {
  const excel = await openSample()
  const work = `async (c) => {
    const sheets = c.workbook.worksheets
    const made = sheets.add('Report')
    const missing = sheets.getItemOrNullObject('Nope')
    made.load('name,position')
    missing.load('name')
    await c.sync()
    const first = [made.name, made.position, missing.isNullObject]
    made.name = 'Report 2'
    made.activate()
    const active = sheets.getActiveWorksheet().load('name')
    sheets.load('items/name')
    await c.sync()
    const second = [active.name, ...sheets.items.map((sheet) => sheet.name)]
    made.delete()
    const count = sheets.getCount()
    await c.sync()
    return [first, second, count.value]
  }`
  expect(await run(excel, work)).toEqual([['Report', 1, true], ['Report 2', 'Sheet1', 'Report 2'], 1])
})

test('counting cells and finding blank ones', async () => {
  const excel = await openSample({ sheets: { Sheet1: [[1], [null], ['x'], [true], [0], [{ error: '#N/A' }]] } })
  const count = `async (c) => {
    const sheet = c.workbook.worksheets.getItem('Sheet1')
    const counts = ['A1:A6', 'A:A', 'A2'].map((address) => c.workbook.functions.count(sheet.getRange(address)).load('value'))
    const blanks = sheet.getRange('A1:A6').getSpecialCellsOrNullObject('Blanks').load('address')
    const formulas = sheet.getRange('A1:A6').getSpecialCellsOrNullObject('Formulas')
    await c.sync()
    return [counts.map((each) => each.value), blanks.address, formulas.isNullObject]
  }`
  expect(await run(excel, count)).toEqual([[2, 2, 0], 'Sheet1!A2', true])
})

test('names: a range, a constant, a LAMBDA', async () => {
  const excel = await openSample()
  const work = `async (c) => {
    const names = c.workbook.names
    const scores = names.add('Scores', c.workbook.worksheets.getActiveWorksheet().getRange('A1:A3'), 'all answers')
    names.add('Good', '=50')
    names.add('MYNPS', '=LAMBDA(x, NPS(x))')
    scores.load('name,type,value,formula,scope,comment')
    names.load('items/name,items/type')
    await c.sync()
    const own = [scores.type, scores.value, scores.formula, scores.scope, scores.comment]
    const address = scores.getRange().load('address')
    scores.delete()
    const gone = names.getItemOrNullObject('Scores')
    await c.sync()
    return [own, names.items.map((each) => each.name), address.address, gone.isNullObject]
  }`
  expect(await run(excel, work)).toEqual([
    ['Range', 'Sheet1!$A$1:$A$3', '=Sheet1!$A$1:$A$3', 'Workbook', 'all answers'],
    ['Scores', 'Good', 'MYNPS'],
    'Sheet1!A1:A3',
    true,
  ])
})

test('tables: columns, body, a formula that reads Table[Column]', async () => {
  const excel = await openSample({
    sheets: {
      Sheet1: [
        ['Id', 'Score'],
        [1, 10],
        [2, 9],
        [3, 2],
      ],
    },
  })
  const work = `async (c) => {
    const table = c.workbook.tables.add('Sheet1!A1:B4', true)
    table.name = 'Survey'
    const body = table.columns.getItem('Score').getDataBodyRange().load('address,values')
    table.columns.load('items/name')
    await c.sync()
    return [body.address, body.values, table.columns.items.map((column) => column.name)]
  }`
  expect(await run(excel, work)).toEqual(['Sheet1!B2:B4', [[10], [9], [2]], ['Id', 'Score']])
  expect(await excel.calculate('=NPS(Survey[Score])')).toBeCloseTo(100 / 3, 9)
})

test('several selected areas', async () => {
  const excel = await openSample({ sheets: { Sheet1: [[1], [2], [3]] } })
  excel.select('A1:A2', 'B3')
  const areas = `async (c) => {
    const all = c.workbook.getSelectedRanges()
    all.load('address,areaCount')
    await c.sync()
    return [all.address, all.areaCount]
  }`
  expect(await run(excel, areas)).toEqual(['Sheet1!A1:A2,Sheet1!B3', 2])
  const one = `async (c) => { c.workbook.getSelectedRange().load('address'); await c.sync() }`
  expect(((await run(excel, one)) as string[])[0]).toBe('InvalidSelection')
})

test('formats and a protected sheet', async () => {
  const excel = await openSample()
  const work = `async (c) => {
    const sheet = c.workbook.worksheets.getActiveWorksheet()
    sheet.getRange('A1').format.fill.color = '#FFFF00'
    const format = sheet.getRange('A1:B1').load('format/fill/color,format/font/bold')
    sheet.protection.protect({ allowFormatCells: true })
    sheet.protection.load('protected')
    await c.sync()
    return [format.format.fill.color, format.format.font.bold, sheet.protection.protected]
  }`
  expect(await run(excel, work)).toEqual([null, false, true])
  const write = `async (c) => { c.workbook.getSelectedRange().values = [[1]]; await c.sync() }`
  expect(((await run(excel, write)) as string[]).slice(0, 2)).toEqual(['AccessDenied', 'Range.values'])
})

test('events of selection, of cells and of the calculation', async () => {
  const excel = await openSample()
  await excel.page.evaluate(`Excel.run(async (c) => {
    window.seen = []
    const sheet = c.workbook.worksheets.getActiveWorksheet()
    const changed = async (e) => { seen.push(['changed', e.address, e.triggerSource, e.details?.valueAfter ?? null]) }
    window.changes = c.workbook.worksheets.onChanged.add(changed)
    sheet.onSelectionChanged.add(async (e) => { seen.push(['selected', e.address]) })
    c.workbook.onSelectionChanged.add(async () => { seen.push(['selected somewhere']) })
    c.workbook.worksheets.onCalculated.add(async () => { seen.push(['calculated']) })
    await c.sync()
  })`)
  const expectSeen = async (...events: unknown[][]) => {
    await expect.poll(() => excel.page.evaluate('window.seen')).toEqual(events)
    await excel.page.evaluate('window.seen.length = 0')
  }
  excel.select('C3')
  await expectSeen(['selected', 'C3'], ['selected somewhere'])
  await excel.type('A1:A2', [[5], [6]])
  await expectSeen(['changed', 'A1:A2', 'Unknown', null])
  await excel.type('B1', '=NPS(A1:A2)')
  await expectSeen(['changed', 'B1', 'Unknown', '#BUSY!'], ['calculated'])
  await excel.page.evaluate(
    `Excel.run(window.changes.context, async (c) => { window.changes.remove(); await c.sync() })`,
  )
  await excel.type('D1', 1)
  excel.select('D1')
  await expectSeen(['selected', 'D1'], ['selected somewhere'])
})

test('actions that a shortcut runs', async () => {
  const excel = await openSample()
  await excel.page.evaluate(`Office.actions.associate('freeze', (given) => { window.pressed = given })`)
  excel.host.runAction('freeze', { a: 1 })
  await expect.poll(() => excel.page.evaluate('window.pressed')).toEqual({ a: 1 })
})

test('settings of the document and start with the document', async () => {
  const excel = await openSample({ documentSettings: { scale: '"0-10"' } })
  const old = await excel.page.evaluate(`(async () => {
    const { settings } = Office.context.document
    const before = settings.get('scale')
    settings.set('scale', '1-5')
    await new Promise((done) => settings.saveAsync(done))
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load)
    return before
  })()`)
  expect(old).toBe('0-10')
  expect(excel.documentSettings).toEqual({ scale: '"1-5"' })
  expect(excel.book.startupState).toBe('Background')
})

test('settings and XML parts of the workbook', async () => {
  const excel = await openSample()
  await run(
    excel,
    `async (c) => {
    c.workbook.settings.add('bands', { good: 50 })
    c.workbook.customXmlParts.add('<x:r xmlns:x="urn:x"/>')
    await c.sync()
  }`,
  )
  const work = `async (c) => {
    const setting = c.workbook.settings.getItemOrNullObject('bands').load('value')
    const missing = c.workbook.settings.getItemOrNullObject('other')
    const part = c.workbook.customXmlParts.getByNamespace('urn:x').getOnlyItem().load('id,namespaceUri')
    const none = c.workbook.customXmlParts.getByNamespace('urn:y').getOnlyItemOrNullObject()
    await c.sync()
    part.setXml('<x:r xmlns:x="urn:x">2</x:r>')
    const xml = part.getXml()
    await c.sync()
    return [setting.value, missing.isNullObject, part.namespaceUri, none.isNullObject, xml.value]
  }`
  expect(await run(excel, work)).toEqual([{ good: 50 }, true, 'urn:x', true, '<x:r xmlns:x="urn:x">2</x:r>'])
  expect([...excel.book.settings]).toEqual([['bands', '{"good":50}']])
})

test('conditional formats', async () => {
  const excel = await openSample()
  const work = `async (c) => {
    const cell = c.workbook.worksheets.getActiveWorksheet().getRange('D2')
    cell.conditionalFormats.clearAll()
    const good = cell.conditionalFormats.add(Excel.ConditionalFormatType.cellValue)
    good.cellValue.format.fill.color = '#C6EFCE'
    good.cellValue.rule = { formula1: '=50', operator: 'GreaterThan' }
    const odd = cell.conditionalFormats.add(Excel.ConditionalFormatType.custom)
    odd.custom.rule.formula = '=ISERROR($D$2)'
    cell.conditionalFormats.load('items/type,items/priority')
    await c.sync()
    return cell.conditionalFormats.items.map((each) => [each.type, each.priority])
  }`
  const twoRules = [
    ['Custom', 0],
    ['CellValue', 1],
  ]
  expect(await run(excel, work)).toEqual(twoRules)
  expect(await run(excel, work)).toEqual(twoRules)
  expect(excel.book.sheet('Sheet1').conditionalFormats[1]).toMatchObject({
    CellValue: { Rule: { formula1: '=50', operator: 'GreaterThan' }, format: { fill: { Color: '#C6EFCE' } } },
  })
})

test('charts', async () => {
  const shares = [
    ['promoters', 0.4],
    ['passives', 0.2],
    ['detractors', 0.4],
  ]
  const excel = await openSample({ sheets: { Sheet1: shares } })
  const work = `async (c) => {
    const sheet = c.workbook.worksheets.getActiveWorksheet()
    const made = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange('A1:B3'), Excel.ChartSeriesBy.columns)
    made.name = 'Groups'
    made.title.text = 'Who answered'
    made.setPosition('G2', 'L15')
    made.series.load('items/name,count')
    await c.sync()
    made.series.items[0].name = 'Share'
    const missing = sheet.charts.getItemOrNullObject('Other')
    await c.sync()
    return [made.series.count, missing.isNullObject]
  }`
  expect(await run(excel, work)).toEqual([1, true])
  expect(excel.book.sheet('Sheet1').charts).toMatchObject([
    {
      Name: 'Groups',
      ChartType: 'ColumnClustered',
      title: { Text: 'Who answered' },
      position: { start: 'G2', end: 'L15' },
    },
  ])
  const [chart] = excel.book.sheet('Sheet1').charts
  expect(chart).toMatchObject({ series: [{ Name: 'Share', values: { localAddress: 'B1:B3' } }] })
})
