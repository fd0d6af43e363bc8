/** The portable formulas of workbooks that released versions made, computed anew by LibreOffice: what they showed then. */
import type { Cell as FileCell } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { addressOf } from '../../web/workbook/addresses.ts'
import { blockColumns } from '../sheet/released/make-workbook.ts'
import { inLibreOffice } from '../support/libreoffice.ts'
import { type KeptSheet, readReleased, releasedFiles } from '../support/released-workbook.ts'

const isPortable = (key: string, { formula }: FileCell) => {
  const column = Number(key.split(',')[1])
  return column >= blockColumns.portable && column < blockColumns.own && formula !== undefined
}

/** The cells that formulas read, and the portable formulas with nothing kept beside them. */
function withoutKept({ name, rows, cells }: KeptSheet) {
  const plain = [...cells].map(([key, cell]): [string, Partial<FileCell>] => {
    const { formulaResult: _kept, value: _shown, ...formula } = cell
    return isPortable(key, cell) ? [key, formula] : [key, { value: cell.value }]
  })
  return { name, rows: rows.map((row) => row.map((value) => value)), cells: new Map(plain) }
}

test.each(releasedFiles)('%s', async (file) => {
  const kept = await readReleased(file)
  const shown = await inLibreOffice(await writeXlsx({ sheets: kept.map(withoutKept) }))
  let formulas = 0
  for (const { name, cells } of kept) {
    for (const [key, cell] of cells) {
      if (!isPortable(key, cell)) continue
      const [row = 0, column = 0] = key.split(',').map(Number)
      const text = shown.get(name)?.[row]?.[column] ?? ''
      const value = cell.formulaResult ?? cell.value
      const place = `${name}!${addressOf(row, column)}: ${text} for ${value}`
      if (typeof value === 'number')
        expect(Math.abs(Number(text) - value), place).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)))
      else expect(text, place).toBe(value ?? '')
      formulas += 1
    }
  }
  expect(formulas).toBeGreaterThan(60)
})
