/** The workbook and the application (Microsoft, Excel.Workbook and Excel.Application). */
import { ExcelError } from '../errors.ts'
import { ApiObject, recordClass } from '../wire/api-object.ts'
import type { Workbook } from '../workbook/workbook.ts'
import { FunctionsApi } from './functions.ts'
import { NamedItemCollectionApi } from './names.ts'
import { RangeApi } from './range.ts'
import { RangeAreasApi } from './range-areas.ts'
import { SettingCollectionApi } from './settings.ts'
import { TableCollectionApi } from './tables.ts'
import { WorksheetCollectionApi } from './worksheet.ts'
import { CustomXmlPartCollectionApi } from './xml-parts.ts'

export class WorkbookApi extends ApiObject<Workbook> {
  static override readonly scalars = ['Name', 'ReadOnly', 'IsDirty']
  get Name() {
    return this.target.name
  }
  get ReadOnly() {
    return false
  }
  get IsDirty() {
    return true
  }
  get Application() {
    return new ApplicationApi(this.host, this.target)
  }
  get Functions() {
    return new FunctionsApi(this.host, this.target)
  }
  get Worksheets() {
    return new WorksheetCollectionApi(this.host, this.target)
  }
  get Names() {
    return new NamedItemCollectionApi(this.host, { names: this.target.names, scope: 'Workbook' })
  }
  get Tables() {
    return new TableCollectionApi(this.host, null)
  }
  get Settings() {
    return new SettingCollectionApi(this.host, this.target)
  }
  get CustomXmlParts() {
    return new CustomXmlPartCollectionApi(this.host, null)
  }
  get _Runtime() {
    return new RuntimeApi(this.host, this.host.runtime)
  }
  /** One area only: several selected areas are InvalidSelection (Microsoft, Workbook.getSelectedRange). */
  GetSelectedRange() {
    const [area, ...others] = this.target.selection
    if (!area || others.length > 0) throw new ExcelError('InvalidSelection')
    return new RangeApi(this.host, area)
  }
  GetSelectedRanges() {
    return new RangeAreasApi(this.host, this.target.selection)
  }
  GetActiveCell() {
    const [area] = this.target.selection
    return area ? new RangeApi(this.host, area.at(area.row, area.column)) : null
  }
  _GetRangeForEventByReferenceId(id: string) {
    return this._GetRangeOrNullObjectForEventByReferenceId(id)
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string) {
    const area = this.host.events.range(id)
    return area ? new RangeApi(this.host, area) : null
  }
  /** The page says so while it starts: its functions can be called from now on. */
  _SetOsfControlContainerReadyForCustomFunctions() {
    this.host.pageIsReady()
  }
}

export class ApplicationApi extends ApiObject<Workbook> {
  static override readonly scalars = ['CalculationMode', 'CalculationState']
  get CalculationMode() {
    return this.target.calculationMode
  }
  set CalculationMode(mode: string) {
    if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(mode)) throw new ExcelError('InvalidArgument')
    this.target.calculationMode = mode
    if (mode !== 'Manual') this.host.calculation.schedule()
  }
  get CalculationState() {
    return this.host.calculation.busy ? 'Calculating' : 'Done'
  }
  /** 'Recalculate' takes what has changed, any other type all (Microsoft, Excel.CalculationType). */
  Calculate(type: string) {
    if (type === 'Recalculate') this.host.calculation.refreshStale()
    else this.host.calculation.recalculate()
  }
  SuspendScreenUpdatingUntilNextSync() {}
}

export class RuntimeApi extends recordClass({ EnableEvents: true }) {}
