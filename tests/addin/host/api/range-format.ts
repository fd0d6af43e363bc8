import { ApiObject, storedClass } from '../wire/api-object.ts'
import type { Area } from '../workbook/area.ts'

/** A class whose properties the sheet keeps as formats of an area. */
const formatClass = (prefix: string, initial: Readonly<Record<string, unknown>>) =>
  storedClass<Area>(initial, (area) => ({
    read: (property) => area.sheet.getFormat(area, prefix + property, initial[property]),
    write: (property, value) => {
      area.sheet.checkWritable(area)
      area.sheet.setFormat(area, prefix + property, value)
    },
  }))

export class RangeFillApi extends formatClass('Fill.', { Color: '' }) {
  Clear() {
    this.target.sheet.setFormat(this.target, 'Fill.Color', '')
  }
}

const plainFont = { Bold: false, Color: '#000000', Italic: false, Name: 'Calibri', Size: 11, Underline: 'None' }
export class RangeFontApi extends formatClass('Font.', plainFont) {}

const plainFormat = {
  ColumnWidth: 48,
  RowHeight: 15,
  HorizontalAlignment: 'General',
  VerticalAlignment: 'Bottom',
  WrapText: false,
}
export class RangeFormatApi extends formatClass('', plainFormat) {
  get Fill() {
    return new RangeFillApi(this.host, this.target)
  }
  get Font() {
    return new RangeFontApi(this.host, this.target)
  }
  get Protection() {
    return new FormatProtectionApi(this.host, this.target)
  }
  AutofitColumns() {}
  AutofitRows() {}
}

export class FormatProtectionApi extends ApiObject<Area> {
  static override readonly scalars = ['Locked']
  get Locked() {
    const locked = this.target.mapCells((row, column) => !this.target.sheet.cell(row, column)?.unlocked).flat()
    return locked.every((one) => one === locked[0]) ? (locked[0] ?? null) : null
  }
  set Locked(value: boolean | null) {
    this.target.mapCells((row, column) => {
      this.target.sheet.cellFor(row, column).unlocked = value === false
    })
  }
}
