/** Which files are counted by the database, and what is said when it cannot. */
import { describe, expect, it } from 'vitest'
import { limits } from '../../web/import/limits.ts'
import { refusalOf } from '../../web/warehouse/failures.ts'
import { largeKind } from '../../web/warehouse/kind.ts'
import { namesOf } from '../../web/warehouse/table.ts'

const line = '2024-01-31,9,north\n'

/** A file that says it is larger than it is. */
function fileOf(name: string, text: string, size = text.length): File {
  const file = new File([text], name)
  Object.defineProperty(file, 'size', { value: size })
  return file
}

describe('the database is asked', () => {
  const lines = (rows: number) => fileOf('a.csv', line.repeat(4000), line.length * rows)

  it.each([
    ['Parquet by its name', fileOf('a.PARQUET', 'x'), 'parquet'],
    ['Parquet by its beginning', fileOf('export', 'PAR1....'), 'parquet'],
    ['a text of more rows than a sheet may have', lines(limits.rows * 1.01), 'text'],
    ['a text too large to be read whole', fileOf('a.tsv', `${'x'.repeat(9000)}\n`, limits.textBytes + 1), 'text'],
    ['not a text that can be read whole', lines(limits.rows * 0.99), null],
    ['not a short text', fileOf('a.csv', line), null],
    ['not a workbook', fileOf('a.xlsx', 'PK', limits.textBytes + 1), null],
    ['not a paste', { name: 'pasted', text: 'PAR1' }, null],
  ])('%s', async (_what, source, kind) => {
    expect(await largeKind(source)).toBe(kind)
  })
})

it.each([
  ['Out of Memory Error: failed to allocate data of size 1.0 GiB', 'text', 'import-large-memory', {}],
  ['RuntimeError: memory access out of bounds', 'parquet', 'import-large-memory', {}],
  ['RuntimeError: null function or function signature mismatch', 'parquet', 'import-large-memory', {}],
  ['Invalid Input Error: No magic bytes found at end of file', 'parquet', 'import-parquet-damaged', {}],
  [
    'Invalid Input Error: Error in file "answers.csv" on line 1234567: expected 5 values',
    'text',
    'import-large-row',
    1,
  ],
  ['anything else', 'text', 'import-large-row', 0],
] as const)('"%s" of a %s is said as %s', (message, kind, id, row) => {
  const { sentence } = refusalOf(new Error(message), kind)
  expect(sentence.id).toBe(id)
  if (typeof row === 'number') expect(sentence.values.row).toBe(row === 1 ? 1234567 : 0)
})

it('names columns apart, whatever their headings', () => {
  expect(namesOf(['NPS', 'nps', '', 'NPS', ' '])).toEqual(['NPS', 'nps 2', 'column 3', 'NPS 3', 'column 5'])
})
