/** What other readers find in the file. */
import * as sheetjs from '@e965/xlsx'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { writeXlsx } from '../../web/export/xlsx.ts'
import { loyalty } from '../sheet/loyalty.ts'
import { partsOf } from '../support/zip.ts'
import { comments } from './fixtures/data-sheet.ts'
import { planIn, planOf, shownCells } from './fixtures/plan.ts'

const plan = planIn('en')
const bytes = await writeXlsx(plan, loyalty.functions, { title: 'A survey' })
const parts = partsOf(bytes)
const part = (name: string) => parts.get(name) ?? ''
const [report, data] = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'].map(part) as [string, string]

test('hucre and SheetJS read every value back', async () => {
  const read = await readXlsx(bytes)
  const other = sheetjs.read(bytes)
  for (const [index, sheet] of plan.sheets.entries()) {
    const rows = read.sheets[index]?.rows ?? []
    const cells = other.Sheets[sheet.name] ?? {}
    for (const { row, column, value } of shownCells(sheet)) {
      const address = sheetjs.utils.encode_cell({ r: row, c: column })
      const found = rows[row]?.[column]
      const isDate = found instanceof Date
      if (!isDate) expect(found, `${sheet.name} ${address}`).toBe(value)
      expect(cells[address]?.v, `${sheet.name} ${address}`).toBe(value)
    }
  }
})

test('text is never a formula, nor an error', () => {
  const cells = sheetjs.read(bytes, { cellFormula: true }).Sheets['Data 1'] ?? {}
  for (const [row, text] of comments.entries()) {
    const cell = cells[`D${row + 2}`]
    if (text === '') continue
    expect({ type: cell.t, value: cell.v, formula: cell.f }).toEqual({ type: 's', value: text, formula: undefined })
  }
  // A person who edits such a cell leaves text: its format is that of text.
  const styleOf = (address: string) => new RegExp(`<c r="${address}"[^>]* s="(\\d+)"`).exec(data)?.[1]
  expect(new Set(['D2', 'D3', 'D4', 'D5'].map(styleOf)).size).toBe(1)
  expect(part('xl/styles.xml')).toContain('formatCode="@"')
})

test('formulas: ours as an add-in writes them, with the plain ones beside; younger functions marked', () => {
  expect(report).toContain('<f>IF(IFERROR(ERROR.TYPE(_xldudf_NPS(')
  expect(report).toContain('_xldudf_NPS_CATEGORY(B4+60)')
  expect(report).toContain('<f>_xlfn.STDEV.S(')
  // NPS.BY and NPS.TREND have no plain equivalent here: their values stand alone.
  expect(report).not.toMatch(/NPS_BY|NPS_TREND|NPS\.BY/)
  expect(report).not.toMatch(/<f>=/)
})

test.each([
  ['=SEQUENCE(3)', '_xlfn.SEQUENCE(3)'],
  ['=FILTER(A1:A9,B1:B9=1)', '_xlfn._xlws.FILTER(A1:A9,B1:B9=1)'],
])('%s spills in the file too', async (formula, written) => {
  const spill = { rows: 3, columns: 1, values: [[1], [2], [3]], headings: false, native: null, styles: [] }
  const sheet = await writeXlsx(planOf([{ formula, spill }]), loyalty.functions, { title: '' })
  const xml = partsOf(sheet).get('xl/worksheets/sheet1.xml') ?? ''
  expect(xml).toContain(`<c r="A1" cm="1"><f t="array" ref="A1:A3">${written}</f><v>1</v></c>`)
  expect(xml).toContain('<c r="A3"><v>3</v></c>')
})

test.each(['=LET(x,1,x+1)', '=SUM(A1#)', '=NPS.BY(A1:A9,B1:B9)', '=SORT(NPS.BY(A1:A9,B1:B9))'])(
  '%s is only its value',
  async (formula) => {
    const sheet = await writeXlsx(planOf([{ formula, value: 2 }]), loyalty.functions, { title: '' })
    expect(partsOf(sheet).get('xl/worksheets/sheet1.xml')).toContain('<c r="A1"><v>2</v></c>')
  },
)

test('bands are colours of numbers alone', () => {
  const rules = [...report.matchAll(/<cfRule type="expression"[^>]*><formula>(.*?)<\/formula>/g)].map(
    ([, rule]) => rule,
  )
  expect(rules).toHaveLength(5)
  for (const rule of rules) expect(rule).toContain('ISNUMBER(B4)')
  expect(rules[2]).toContain('B4&gt;=1,B4&lt;=30')
  expect(report).toContain('<conditionalFormatting sqref="B4:D4">')
})

test('charts have words for those who do not see them, and axes that begin where they say', () => {
  const drawing = part('xl/drawings/drawing1.xml')
  for (const { title, description } of plan.sheets[0]?.charts ?? []) {
    expect(drawing).toContain(`descr="${description}"`)
    expect(drawing).toContain(`title="${title}"`)
  }
  const axis = (number: number) => [...part(`xl/charts/chart${number}.xml`).matchAll(/<c:(min|max) val="([^"]+)"/g)]
  const ends = (number: number) =>
    axis(number)
      .map(([, end, value]) => `${end} ${value}`)
      .sort()
  expect(ends(1)).toEqual(['max 100', 'min -100'])
  expect(ends(2)).toEqual(['min 0'])
  expect(ends(3)).toEqual(['max 100', 'min -100'])
  // Points from 3 to 8 across and from 3 to 9 up, on a scale from 1 to 10; the axes cross at the means, 5.4 and 6.
  expect(ends(4)).toEqual(['max 10', 'max 9', 'min 2', 'min 2'])
  const crosses = [...part('xl/charts/chart4.xml').matchAll(/<c:crossesAt val="([^"]+)"/g)].map(([, value]) => value)
  expect(crosses.sort()).toEqual(['5.4', '6'])
})

test('charts follow the cells', () => {
  expect(part('xl/charts/chart3.xml')).toContain("<c:f>'Report''s own'!C18:C23</c:f>")
  expect(part('xl/charts/chart3.xml').match(/<c:ser>/g)).toHaveLength(3)
  expect(part('xl/charts/chart1.xml').match(/<c:ser>/g)).toHaveLength(6)
  for (const name of ['Quality', 'Delivery', 'Price', 'Staff', 'Site']) {
    expect(part('xl/charts/chart4.xml')).toContain(`<c:v>${name}</c:v>`)
  }
})

test('opens at the report; pages have numbers', async () => {
  const dataFirst = { ...plan, sheets: [...plan.sheets].reverse() }
  const book = partsOf(await writeXlsx(dataFirst, loyalty.functions, { title: '' }))
  expect(book.get('xl/workbook.xml')).toContain('activeTab="1"')
  expect(report).toContain('<oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter>')
})

test('a table, a rule for what is typed, frozen headings on every page, landscape, one page wide', () => {
  expect(part('xl/tables/table1.xml')).toContain('displayName="Answers" ref="A1:D13"')
  expect(data).toContain('<dataValidation type="whole" sqref="A2:A13" operator="between"')
  expect(data).toContain('<pane ySplit="1"')
  expect(data).toContain('orientation="landscape"')
  expect(data).toContain('fitToWidth="1"')
  expect(part('xl/workbook.xml')).toContain(`localSheetId="1">'Data 1'!$1:$1</definedName>`)
  expect(part('docProps/core.xml')).toContain('A survey')
})

test.each([
  ['two of one name', ['Score', 'score']],
  ['a blank one', ['Score', '']],
  ['one of two lines', ['Score', 'Why\nnot?']],
  ['a number', ['Score', 2024]],
])('headings with %s make no table', async (_, titles) => {
  const [sheet] = planOf(
    titles.map((value) => ({ value })),
    [{ value: 1 }, { value: 2 }],
  ).sheets
  if (sheet === undefined) throw new Error('no sheet')
  const tables = [{ name: 'Table', area: { row: 0, column: 0, rows: 2, columns: 2 } }]
  const book = { language: 'en', sheets: [{ ...sheet, tables }] } as const
  const found = partsOf(await writeXlsx(book, loyalty.functions, { title: '' }))
  expect([...found.keys()].filter((name) => name.includes('table'))).toEqual([])
})

test('what XML cannot hold does not break the file', async () => {
  const texts = ['a\u0000b', '\u001f', '\ud800', '\uffff', ']]>', '&amp;', '_x000D_', '__proto__', '😀']
  const book = await writeXlsx(planOf(texts.map((value) => ({ value }))), loyalty.functions, { title: '\u0001' })
  const [read] = (await readXlsx(book)).sheets
  expect(read?.rows[0]).toHaveLength(texts.length)
  expect(read?.rows[0]?.slice(4)).toEqual(texts.slice(4))
})
