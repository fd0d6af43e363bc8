import { ExcelError, HostGap } from '../errors.ts'
import { type ApiClass, ApiCollection, ApiObject, type PlainRecord, part, recordClass } from '../wire/api-object.ts'
import { containsRect } from '../workbook/address.ts'
import type { Area } from '../workbook/area.ts'
import type { Sheet } from '../workbook/sheet.ts'
import { RangeApi } from './range.ts'
import { RangeAreasApi } from './range-areas.ts'

export class ConditionalRangeFillApi extends recordClass({ Color: '' }) {}
const plainFont = { Color: '', Bold: false, Italic: false, Underline: 'None', Strikethrough: false }
export class ConditionalRangeFontApi extends recordClass(plainFont) {}
export class ConditionalFormatRuleApi extends recordClass({ Formula: '', FormulaLocal: '', FormulaR1C1: '' }) {}

export class ConditionalRangeFormatApi extends recordClass({ NumberFormat: null }) {
  get Fill() {
    return new ConditionalRangeFillApi(this.host, part(this.target, 'fill'))
  }
  get Font() {
    return new ConditionalRangeFontApi(this.host, part(this.target, 'font'))
  }
}
export class CustomConditionalFormatApi extends ApiObject<PlainRecord> {
  get Rule() {
    return new ConditionalFormatRuleApi(this.host, part(this.target, 'rule'))
  }
  get Format() {
    return new ConditionalRangeFormatApi(this.host, part(this.target, 'format'))
  }
}
/** Its rule is one plain object: formula1, formula2, operator. */
export class CellValueConditionalFormatApi extends recordClass({ Rule: null }) {
  get Format() {
    return new ConditionalRangeFormatApi(this.host, part(this.target, 'format'))
  }
}

const settable = { StopIfTrue: false, Priority: 0, Type: '', Id: '' }
type SheetRule = Sheet['conditionalFormats'][number]

export class ConditionalFormatApi extends recordClass(settable, ['Type', 'Id']) {
  private get rule() {
    return this.target as SheetRule
  }
  override identity() {
    return { Id: this.target.Id }
  }
  private ofType(type: string, apiClass: ApiClass<PlainRecord>) {
    return this.target.Type === type ? new apiClass(this.host, part(this.target, type)) : null
  }
  private required(found: ApiObject | null) {
    if (!found) throw new ExcelError('InvalidOperation')
    return found
  }
  get Custom() {
    return this.required(this.CustomOrNullObject)
  }
  get CustomOrNullObject() {
    return this.ofType('Custom', CustomConditionalFormatApi)
  }
  get CellValue() {
    return this.required(this.CellValueOrNullObject)
  }
  get CellValueOrNullObject() {
    return this.ofType('CellValue', CellValueConditionalFormatApi)
  }
  GetRange() {
    const [area] = this.rule.areas
    return area ? new RangeApi(this.host, area) : null
  }
  /** Null for a rule of several areas (Microsoft, ConditionalFormat.getRangeOrNullObject). */
  GetRangeOrNullObject() {
    const [area, ...others] = this.rule.areas
    return area && others.length === 0 ? new RangeApi(this.host, area) : null
  }
  GetRanges() {
    return new RangeAreasApi(this.host, this.rule.areas)
  }
  Delete() {
    const all = this.rule.areas[0]?.sheet.conditionalFormats ?? []
    all.splice(all.indexOf(this.rule), 1)
  }
}

/** Of areas of one sheet. */
export class ConditionalFormatCollectionApi extends ApiCollection<readonly Area[]> {
  private get rules(): SheetRule[] {
    return this.target[0]?.sheet.conditionalFormats ?? []
  }
  private here(): SheetRule[] {
    return this.rules.filter((rule) => rule.areas.some((area) => this.target.some((mine) => mine.intersect(area))))
  }
  private checkWritable() {
    for (const area of this.target) area.sheet.checkWritable(area)
  }
  override entries() {
    return this.here().map((rule) => new ConditionalFormatApi(this.host, rule))
  }
  /** The newest rule comes first. */
  Add(type: string) {
    this.checkWritable()
    if (!['Custom', 'CellValue'].includes(type)) throw new HostGap(`conditional format ${type} is not modelled`)
    for (const rule of this.rules) rule.Priority = Number(rule.Priority) + 1
    const rule = { Id: `{CF-${this.host.workbook.newId()}}`, Type: type, Priority: 0, areas: this.target }
    this.rules.unshift(rule)
    return new ConditionalFormatApi(this.host, rule)
  }
  ClearAll() {
    this.checkWritable()
    for (const rule of this.here()) {
      const covered = rule.areas.every((area) => this.target.some((mine) => containsRect(mine, area)))
      if (!covered) throw new HostGap('clearAll on a part of the area of a conditional format is not modelled')
      this.rules.splice(this.rules.indexOf(rule), 1)
    }
  }
  GetItemAt(index: number) {
    return this.entries()[index] ?? null
  }
  GetItemOrNullObject(id: unknown) {
    return this.lookup(id)
  }
}
