/** How a sheet is seen, printed and filled in (Microsoft, Excel.WorksheetFreezePanes, Excel.PageLayout, Excel.DataValidation). */
import { ApiObject, type PlainRecord, recordClass } from '../wire/api-object.ts'
import type { Area } from '../workbook/area.ts'
import type { Sheet } from '../workbook/sheet.ts'

export class WorksheetFreezePanesApi extends ApiObject<Sheet> {
  FreezeRows(count = 1) {
    this.target.frozenRows = count
  }
}

export class PageLayoutApi extends recordClass({ Orientation: 'Portrait' }) {}

/** What may be typed into an area; the newest rule holds. */
export class DataValidationApi extends ApiObject<Area> {
  private set(property: string, value: unknown) {
    const { sheet } = this.target
    sheet.checkWritable(this.target)
    const own = sheet.validations.find(({ area }) => area.address === this.target.address)
    if (own) own[property] = value
    else sheet.validations.push({ area: this.target, [property]: value })
  }
  set Rule(rule: PlainRecord) {
    this.set('rule', rule)
  }
  set ErrorAlert(alert: PlainRecord) {
    this.set('errorAlert', alert)
  }
}
