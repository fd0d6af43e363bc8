/** Whatever the cells hold, the file opens in another program's reader and holds the same. */
import * as sheetjs from '@e965/xlsx'
import { expect, test } from 'vitest'
import { writeXlsx } from '../../web/export/xlsx.ts'
import { entriesOf, textOf } from '../../web/import/files/archive.ts'
import type { Cell } from '../../web/sheet/contract.ts'
import type { PlannedCell, Style } from '../../web/workbook/contract.ts'
import { loyalty } from '../sheet/loyalty.ts'
import fc from '../support/any-input.ts'
import { planOf } from './fixtures/plan.ts'

const styles: readonly Style[] = ['title', 'heading', 'text', 'note', 'score', 'percent', 'date', 'month', 'pValue']

const traps = fc.constantFrom(
  '=1',
  '+1',
  '-',
  '@a',
  '#N/A',
  '#DIV/0!',
  '_x000D_',
  '_x0041_x',
  '__proto__',
  'TRUE',
  '1e5',
  ' ',
  '<a>&"',
  ']]>',
  'bell\u0007',
  'a\u000bb\u0000',
)
const value: fc.Arbitrary<Cell> = fc.oneof(
  traps,
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: '#N/A', message: 'no answers' } as const),
)
const cell: fc.Arbitrary<PlannedCell> = fc
  .tuple(value, fc.option(fc.constantFrom(...styles), { nil: undefined }))
  .map(([each, style]) => (style === undefined ? { value: each } : { value: each, style }))
const rows = fc.array(fc.array(fc.option(cell), { maxLength: 4 }), { minLength: 1, maxLength: 5 })

function isSame(found: sheetjs.CellObject | undefined, given: Cell): boolean {
  if (given === null || given === '') return found?.v === undefined
  if (typeof given === 'object') return found?.t === 'e'
  return found !== undefined && found.f === undefined && found.v === (typeof given === 'number' ? given + 0 : given)
}

test.each(['data', 'report'] as const)('a sheet of %s', async (purpose) => {
  await fc.assert(
    fc.asyncProperty(rows, async (planned) => {
      const plan = planOf(...planned)
      const sheets = plan.sheets.map((sheet) => ({ ...sheet, purpose }))
      const bytes = await writeXlsx({ ...plan, sheets }, loyalty.functions, { title: '' })
      const read = sheetjs.read(bytes).Sheets.Sheet ?? {}
      for (const [r, line] of planned.entries()) {
        for (const [c, each] of line.entries()) {
          const found = read[sheetjs.utils.encode_cell({ r, c })]
          expect(isSame(found, each?.value ?? null), JSON.stringify({ found, each })).toBe(true)
        }
      }
    }),
    { numRuns: 300 },
  )
})

/** XML 1.0, 2.2: a file with any other character is damaged for whoever opens it. */
const noXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

test('characters that XML cannot hold damage no file, wherever they stand', async () => {
  const rows = ['bell\u0007', 'half\ud800', '\ufffe\uffff'].map((value) => [
    { value },
    { formula: '=A1', value },
    { formula: `=A1&"${value}"`, value },
    { value, style: 'text' as const },
  ])
  const plan = planOf(...rows)
  const bytes = await writeXlsx(plan, loyalty.functions, { title: 'T\u0007\uffff' })
  const damaged: string[] = []
  for (const entry of entriesOf(bytes)) if (noXml.test(await textOf(bytes, entry))) damaged.push(entry.name)
  expect(damaged).toEqual([])
  expect(sheetjs.read(bytes).Sheets.Sheet?.A3?.v).toBe('\ufffd\ufffd')
})
