/** Files that cannot be read: each gets its sentence, and quickly. */
import { utils, write } from '@e965/xlsx'
import { writeXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { checkContents, entriesOf, packedBytes } from '../../web/import/files/archive.ts'
import { createSay } from '../../web/import/words.ts'
import { read } from './support/file.ts'
import { zipped } from './support/zip.ts'

const say = { en: createSay('en'), ru: createSay('ru') }

/** Of this processor, milliseconds: what other programs take from this machine does not count. */
const kMostWork = 5000

async function expectRefused(content: string | Uint8Array, id: string, name?: string): Promise<void> {
  const begun = process.cpuUsage()
  const error = await read(content, {}, name).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ sentence: { id } })
  const { values } = (error as { sentence: { values: Record<string, string | number> } }).sentence
  for (const language of ['en', 'ru'] as const) expect(say[language](id, values)).toMatch(/^[A-ZА-Я].*\.$/)
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(kMostWork)
}

const parts = (sheet: string, strings = ''): { name: string; content: string }[] => [
  {
    name: '[Content_Types].xml',
    content:
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  },
  {
    name: '_rels/.rels',
    content:
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  },
  {
    name: 'xl/workbook.xml',
    content:
      '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>' +
      '<sheet name="Answers" sheetId="1" r:id="rId1"/></sheets></workbook>',
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content:
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  },
  { name: 'xl/worksheets/sheet1.xml', content: sheet },
  ...(strings === '' ? [] : [{ name: 'xl/sharedStrings.xml', content: strings }]),
]

/** A million rows of the same cells. */
function openDocument(cells: string): Uint8Array {
  const content =
    '<office:document-content><office:body><office:spreadsheet><table:table table:name="A">' +
    `<table:table-row table:number-rows-repeated="1048576">${cells}</table:table-row>` +
    '</table:table></office:spreadsheet></office:body></office:document-content>'
  const mimetype = { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }
  return zipped([mimetype, { name: 'content.xml', content }])
}

const sheetOf = (cells: string) => `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`

describe('nothing to read', () => {
  it('an empty file', () => expectRefused('', 'import-empty'))
  it('blank lines', () => expectRefused('\n\r\n  \n'.replaceAll(' ', ''), 'import-empty'))
  it('separators alone', () => expectRefused(';;;\n;;;\n', 'import-empty'))
  it('a mark of UTF-8 alone', () => expectRefused('\ufeff', 'import-empty'))
  it('a workbook with an empty sheet', async () =>
    expectRefused(await writeXlsx({ sheets: [{ name: 'A', rows: [] }] }), 'import-empty'))
})

describe('no table', () => {
  it('bytes of a picture', () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3)) % 256)
    bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    return expectRefused(bytes, 'import-not-a-table', 'answers.csv')
  })
  it('bytes of a small program', () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, index) => (index % 5 < 2 ? 0 : (index * 131 + 7) % 256))
    return expectRefused(bytes, 'import-not-a-table', 'answers.csv')
  })
  it('zeros alone', () => expectRefused(new Uint8Array(300), 'import-not-a-table'))
  it('an archive', () => expectRefused(zipped([{ name: 'answers.csv', content: 'score\n9\n' }]), 'import-archive'))
  it('a text document', () =>
    expectRefused(
      zipped([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/document.xml', content: '<w/>' },
      ]),
      'import-not-a-table',
    ))
})

describe('damage and protection', () => {
  it('a workbook cut in half', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: [['score'], [9]] }] })
    await expectRefused(bytes.subarray(0, bytes.length / 2), 'import-damaged')
  })
  it('a password', async () => {
    const encryption = { password: 'secret', spinCount: 1000 }
    await expectRefused(
      await writeXlsx({ sheets: [{ name: 'A', rows: [['score'], [9]] }], encryption }),
      'import-encrypted',
      'a.xlsx',
    )
  })
  it('an old container with nothing in it', () => {
    const bytes = new Uint8Array(2048)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    return expectRefused(bytes, 'import-damaged', 'answers.xls')
  })
})

/** An .xlsb whose archive is whole, the last `written` bytes of some in its sheet changed. */
function damagedXlsb(found: string, written: string): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['score'], [9]]), 'Answers')
  const workbook = new Uint8Array(write(book, { type: 'array', bookType: 'xlsb' }))
  const files = entriesOf(workbook).map((entry) => ({
    name: entry.name,
    content: Buffer.from(packedBytes(workbook, entry)),
  }))
  const sheet = files.find(({ name }) => name.endsWith('sheet1.bin'))?.content ?? Buffer.of()
  const place = sheet.indexOf(Buffer.from(found, 'hex'))
  expect(place).toBeGreaterThan(0)
  Buffer.from(written, 'hex').copy(sheet, place + (found.length - written.length) / 2)
  return zipped(files)
}

/** In hexadecimal: a record's type and length, then its fields. */
describe('an .xlsb that says of itself what cannot be', () => {
  const cell = '06160000000000000000'
  it('a text of a billion letters', () => expectRefused(damagedXlsb(`${cell}05000000`, '0500007f'), 'import-damaged'))
  it('a column beyond the last', () => expectRefused(damagedXlsb('061600000000', '0000ff7f'), 'import-damaged'))
  it('a row beyond the last', () => expectRefused(damagedXlsb('001900000000', '0000ff7f'), 'import-damaged'))
  it('a record longer than the rest of the sheet', () => expectRefused(damagedXlsb('0616', 'ff'), 'import-damaged'))
})

describe('too much', () => {
  it('two gigabytes, refused before a byte is read', async () => {
    const file = { size: 2 ** 31, slice: () => expect.unreachable('it was read') }
    const { readFile } = await import('../../web/import/read.ts')
    const error = await readFile(file as unknown as Blob, 'answers.csv', {}, () => {}).catch(
      (reason: unknown) => reason,
    )
    expect(error).toMatchObject({ sentence: { id: 'import-too-large', values: { megabytes: 300 } } })
  })
  it('more rows than two million', () => expectRefused(`score\n${'9\n'.repeat(2_000_001)}`, 'import-too-many-rows'))
  it('a column more than a sheet has', () => expectRefused(`${';'.repeat(16_384)}a\n`, 'import-too-many-columns'))
  it('all columns that a sheet has', async () => {
    const row = Array.from({ length: 16_384 }, (_, column) => column).join(';')
    expect((await read(`${row}\n${row}\n`)).survey.table.columns).toHaveLength(16_384)
  })
  it('a row that does not end', () => expectRefused(`a${'b'.repeat(5_000_000)}`, 'import-row-too-long'))
  it('cells in two far corners of a sheet', () => {
    const corner = '<c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c>'
    return expectRefused(zipped(parts(sheetOf(corner))), 'import-too-many-cells')
  })
  it.each([
    ['a value', `table:number-columns-repeated="1024" office:value-type="float" office:value="9"/>`],
    ['other quotation marks', `table:number-columns-repeated = '1024' office:value-type='float' office:value='9'/>`],
    ['text without a kind', `table:number-columns-repeated="1024"><text:p>9</text:p></table:table-cell>`],
  ])('equal cells written once, with a number of times: %s', (_, cell) =>
    expectRefused(openDocument(`<table:table-cell ${cell}`), 'import-too-many-cells'),
  )
  it('spaces written once, with a number of times', () => {
    const spaces =
      '<table:table-cell office:value-type="string"><text:p>a<text:s text:c="300000000"/></text:p></table:table-cell>'
    return expectRefused(openDocument(spaces.repeat(20)), 'import-bomb')
  })
  it('a cell of a web page that says it is a hundred million wide', () =>
    expectRefused(
      '<html><table><tr><td colspan=99999999>9</td><td>8</td></tr></table></html>',
      'import-too-many-columns',
      'a.xls',
    ))
})

describe('archives that swell', () => {
  const blanks = Buffer.alloc(80 * 2 ** 20, ' ')
  it('by what they say', () => {
    const files = parts(sheetOf('')).map((each) => ({
      ...each,
      content: each.name.includes('sheet1') ? blanks : each.content,
    }))
    return expectRefused(zipped(files), 'import-bomb')
  })
  it('beyond what they say', () => {
    const files = parts(sheetOf('')).map((each) =>
      each.name.includes('sheet1') ? { ...each, content: blanks, claimed: 1000 } : each,
    )
    return expectRefused(zipped(files), 'import-damaged')
  })
  it('beyond what they say, though not by much', async () => {
    const lying = zipped([{ name: 'content.xml', content: 'x'.repeat(1001), claimed: 1000 }])
    const damaged = { sentence: { id: 'import-damaged' } }
    await expect(checkContents(lying, entriesOf(lying))).rejects.toMatchObject(damaged)
    const over = zipped([{ name: 'content.xml', content: 'x'.repeat(1000) }])
    const twice = entriesOf(over).flatMap((entry) => Array(over.length).fill(entry))
    await expect(checkContents(over, twice)).rejects.toMatchObject({ sentence: { id: 'import-bomb' } })
  })
  it('a large sheet beyond what it says', () => {
    const row = '<row><c><v>9</v></c></row>'
    const sheet = `<worksheet><sheetData>${row.repeat(250_000)}</sheetData></worksheet>`
    const files = parts('').map((each) =>
      each.name.includes('sheet1') ? { ...each, content: sheet, claimed: 5 * 2 ** 20 } : each,
    )
    return expectRefused(zipped(files), 'import-damaged')
  })
  it('with thousands of entries', () =>
    expectRefused(
      zipped(Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}`, content: '' }))),
      'import-bomb',
    ))
})
