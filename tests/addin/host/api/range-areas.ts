/** Several areas of one sheet (Microsoft, Excel.RangeAreas). */
import { ApiCollection, ApiObject } from '../wire/api-object.ts'
import type { Area } from '../workbook/area.ts'
import { ConditionalFormatCollectionApi } from './conditional-formats.ts'
import { RangeApi } from './range.ts'

export class RangeAreasApi extends ApiObject<readonly Area[]> {
  static override readonly scalars = ['Address', 'AreaCount', 'CellCount']
  /** Each area with the name of its sheet (Microsoft, RangeAreas.address). */
  get Address() {
    return this.target.map((area) => area.address).join(',')
  }
  get AreaCount() {
    return this.target.length
  }
  get CellCount() {
    return this.target.reduce((count, area) => count + area.cellCount, 0)
  }
  get Areas() {
    return new RangeCollectionApi(this.host, this.target)
  }
  get ConditionalFormats() {
    return new ConditionalFormatCollectionApi(this.host, this.target)
  }
}

export class RangeCollectionApi extends ApiCollection<readonly Area[]> {
  override entries() {
    return this.target.map((area) => new RangeApi(this.host, area))
  }
  GetItemAt(index: number) {
    return this.entries()[index] ?? null
  }
}
