/** Cells that a plan wants coloured by the band of their value, whenever the value changes. */
import type { Scheme } from '../../sheet/contract.ts'
import { holds } from '../../ui/headline.ts'
import { fillOf } from '../../workbook/band-tones.ts'
import type { BandColours } from '../../workbook/contract.ts'
import type { Reader } from './reader.ts'
import type { FWorksheet, IStyleData } from './univer.ts'

/** Where printed bands overlap the higher one wins. */
function fillOfValue(scheme: Scheme, value: number): string | null {
  const index = scheme.bands.findLastIndex((band) => holds(band, value))
  return index < 0 ? null : `#${fillOf(scheme, index)}`
}

/** True where a colour has changed. */
function colourArea(worksheet: FWorksheet, { area, scheme }: BandColours, reader: Reader): boolean {
  const sheet = worksheet.getSheet()
  const matrix = sheet.getCellMatrix()
  let changed = false
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const value = reader.cell(worksheet, row, column)
      const rgb = typeof value === 'number' ? fillOfValue(scheme, value) : null
      const { bg, ...style } = (sheet.getComposedCellStyle(row, column) ?? {}) as IStyleData
      if ((bg?.rgb ?? null) === rgb) continue
      matrix.setValue(row, column, { ...matrix.getValue(row, column), s: rgb ? { ...style, bg: { rgb } } : style })
      changed = true
    }
  }
  return changed
}

export function colourBands(worksheet: FWorksheet, colours: readonly BandColours[], reader: Reader): void {
  const changes = colours.map((each) => colourArea(worksheet, each, reader))
  if (changes.includes(true)) worksheet.refreshCanvas()
}
