/** Cells that a plan wants coloured by the band of their value, whenever the value changes. */
import { isBlank, numberOfCell } from '../../sheet/cells.ts'
import type { Rectangle, Scheme } from '../../sheet/contract.ts'
import { holds } from '../../ui/headline.ts'
import { describedFills, fillOf as fillOfBand, holeFill } from '../../workbook/band-tones.ts'
import type { BandColours } from '../../workbook/contract.ts'
import { located } from './port.ts'
import type { Reader } from './reader.ts'
import type { FWorkbook, FWorksheet, IStyleData } from './univer.ts'

/** Where printed bands overlap the higher one wins. */
function fillOfValue(scheme: Scheme, value: number): string | null {
  const index = scheme.bands.findLastIndex((band) => holds(band, value))
  return index < 0 ? null : `#${fillOfBand(scheme, index)}`
}

/** By the limits of the team's table as they are now: the row that began last, unless it has ended. */
function fillInTable(scheme: Scheme, limits: Rectangle, value: number): string {
  const rows = limits
    .map(([low, high]) => ({
      low: numberOfCell(low),
      high: isBlank(high) ? Number.POSITIVE_INFINITY : numberOfCell(high),
    }))
    .filter(({ low }) => !Number.isNaN(low))
    .sort((one, other) => one.low - other.low)
  const index = rows.findLastIndex(({ low }) => low <= value)
  const high = rows[index]?.high ?? Number.NEGATIVE_INFINITY
  const isIn = value < high || (value === high && high === scheme.bands.at(-1)?.high)
  return `#${(isIn && describedFills(scheme)[index]) || holeFill}`
}

function limitsNow(workbook: FWorkbook, name: string, reader: Reader): Rectangle {
  const found = located(workbook, name)
  return found ? reader.cells(found.worksheet, found.range) : []
}

/** True where a colour has changed. */
function colourArea(worksheet: FWorksheet, { area, scheme }: BandColours, reader: Reader, table: Rectangle | null) {
  const fillOf = (value: number) => (table ? fillInTable(scheme, table, value) : fillOfValue(scheme, value))
  const sheet = worksheet.getSheet()
  const matrix = sheet.getCellMatrix()
  let changed = false
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const value = reader.cell(worksheet, row, column)
      const rgb = typeof value === 'number' ? fillOf(value) : null
      const { bg, ...style } = (sheet.getComposedCellStyle(row, column) ?? {}) as IStyleData
      if ((bg?.rgb ?? null) === rgb) continue
      matrix.setValue(row, column, { ...matrix.getValue(row, column), s: rgb ? { ...style, bg: { rgb } } : style })
      changed = true
    }
  }
  return changed
}

export function colourBands(
  workbook: FWorkbook,
  worksheet: FWorksheet,
  colours: readonly BandColours[],
  reader: Reader,
): void {
  const changes = colours.map((each) => {
    const table = each.limits === undefined ? null : limitsNow(workbook, each.limits, reader)
    return colourArea(worksheet, each, reader, table)
  })
  if (changes.includes(true)) worksheet.refreshCanvas()
}
