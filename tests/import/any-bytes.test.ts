/** Whatever the bytes, there is a survey or a sentence, soon. */
import { type BookType, utils, write } from '@e965/xlsx'
import { writeXlsx } from 'hucre'
import { expect, it } from 'vitest'
import type { Asked } from '../../web/import/contract.ts'
import { Refusal } from '../../web/import/refusal.ts'
import fc from '../support/any-input.ts'
import { read } from './support/file.ts'

const runs = 600
/** Milliseconds for one file, on a busy machine. */
const patience = 20_000

async function outcome(bytes: Uint8Array | string, asked: Asked = {}): Promise<string> {
  const start = performance.now()
  const result = await read(bytes, asked).then(
    ({ survey }) => {
      for (const { cells } of survey.table.columns) expect(cells).toHaveLength(survey.table.rows)
      return 'survey'
    },
    (error: unknown) => {
      if (error instanceof Refusal) return error.sentence.id
      throw error
    },
  )
  expect(performance.now() - start).toBeLessThan(patience)
  return result
}

const counted = () => {
  const counts: Record<string, number> = {}
  const count = (id: string) => {
    counts[id] = (counts[id] ?? 0) + 1
  }
  return { counts, count }
}

it('any bytes', async () => {
  const { counts, count } = counted()
  /* Half of them without the control characters that betray what is no text. */
  const letter = fc.integer({ min: 32, max: 255 })
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 4096, size: 'max' }),
    fc
      .array(fc.oneof(letter, fc.constantFrom(9, 10, 13, 34, 44, 59)), { maxLength: 4096, size: 'max' })
      .map((all) => Uint8Array.from(all)),
  )
  await fc.assert(
    fc.asyncProperty(bytes, async (each) => count(await outcome(each))),
    { numRuns: runs, endOnFailure: true },
  )
  console.log('any bytes:', JSON.stringify(counts))
})

it('any text made of what CSV is made of', async () => {
  const { counts, count } = counted()
  const piece = fc.constantFrom(
    ',',
    ';',
    '\t',
    '|',
    '"',
    '""',
    '\n',
    '\r\n',
    '\r',
    '\0',
    'sep=',
    ' ',
    '9',
    '9,5',
    'да',
    '01.02.2024',
    '__proto__',
    '<table>',
  )
  const text = fc.array(piece, { maxLength: 400, size: 'max' }).map((pieces) => pieces.join(''))
  const asked = fc.constantFrom<Asked>(
    {},
    { delimiter: '|' },
    { encoding: 'utf-16le' },
    { encoding: 'ibm866', headingRows: 2 },
  )
  await fc.assert(
    fc.asyncProperty(text, asked, async (each, how) => count(await outcome(each, how))),
    { numRuns: runs, endOnFailure: true },
  )
  console.log('any text:', JSON.stringify(counts))
})

const rows = [['score', 'why', 'when'], ...Array.from({ length: 20 }, (_, row) => [row % 11, 'because', row / 7])]

const workbooks: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
  xlsx: () => writeXlsx({ sheets: [{ name: 'Answers', rows }] }),
  xls: () => older('xls'),
  ods: () => older('ods'),
  xlsb: () => older('xlsb'),
}

function older(bookType: BookType): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Answers')
  return new Uint8Array(write(book, { type: 'array', bookType }))
}

for (const [kind, make] of Object.entries(workbooks)) {
  it(`an .${kind} with any bytes changed`, async () => {
    const { counts, count } = counted()
    const workbook = await make()
    const change = fc.tuple(fc.nat({ max: workbook.length - 1 }), fc.nat({ max: 255 }))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = workbook.slice()
        for (const [place, byte] of changes) bytes[place] = byte
        count(await outcome(bytes))
      }),
      { numRuns: 200, endOnFailure: true },
    )
    console.log(`a changed .${kind}:`, JSON.stringify(counts))
  })
}

it('an .ods whose sheet has lost its name', async () => {
  const bytes = await workbooks.ods?.()
  const nameless = Buffer.from(bytes ?? [])
    .toString('latin1')
    .replaceAll('table:name=', 'table:nome=')
  expect(await outcome(Uint8Array.from(Buffer.from(nameless, 'latin1')))).toBe('survey')
})
