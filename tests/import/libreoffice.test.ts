/** Files that LibreOffice wrote. */
import { writeXlsx } from 'hucre'
import { expect, it } from 'vitest'
import { savedByLibreOffice } from '../support/libreoffice.ts'
import { read, rowsOf } from './support/file.ts'

const headings = ['Дата', 'Насколько вероятно, что вы порекомендуете нас?', 'Комментарий', 'Сумма']
/** Serial 45323 is 1 February 2024. */
const answers = [
  [45323, 9, 'Быстро', 1250.5],
  [45324, null, '007', 0.125],
  [45325, 0, 'Два\nряда', 3],
]
const rows = [
  headings,
  ...answers.map(([date, ...rest]) => [new Date(Date.UTC(2024, 1, Number(date) - 45322)), ...rest]),
]

for (const format of ['xls', 'ods'] as const) {
  it(`.${format}`, async () => {
    const bytes = await savedByLibreOffice(await writeXlsx({ sheets: [{ name: 'Ответы', rows }] }), format)
    const found = await read(bytes)
    expect(found.format).toBe(format)
    expect(rowsOf(found)).toEqual([headings, ...answers])
    expect(found.survey.table.columns[0]?.holds).toBe('dates')
  })
}

it('a page with a table', async () => {
  const bytes = await savedByLibreOffice(await writeXlsx({ sheets: [{ name: 'Ответы', rows }] }), 'html')
  const found = await read(bytes, {}, 'answers.xls')
  expect(found.format).toBe('html')
  expect(rowsOf(found).map((row) => row[1])).toEqual([headings[1], 9, null, 0])
})
