/** Settings kept in the workbook (Microsoft, Excel.Setting and Excel.SettingCollection). */
import { ApiCollection, ApiObject } from '../wire/api-object.ts'
import type { Workbook } from '../workbook/workbook.ts'

/** Its target is the key. */
export class SettingApi extends ApiObject<string> {
  static override readonly scalars = ['Key', 'Value']
  override identity() {
    return { _Id: this.target }
  }
  get Key() {
    return this.target
  }
  get Value() {
    return JSON.parse(this.host.workbook.settings.get(this.target) ?? 'null')
  }
  set Value(value: unknown) {
    this.host.workbook.settings.set(this.target, JSON.stringify(value))
  }
  Delete() {
    this.host.workbook.settings.delete(this.target)
  }
}

export class SettingCollectionApi extends ApiCollection<Workbook> {
  override entries() {
    return [...this.target.settings.keys()].map((key) => new SettingApi(this.host, key))
  }
  override lookup(key: unknown) {
    return this.target.settings.has(String(key)) ? new SettingApi(this.host, String(key)) : null
  }
  /** Sets what is there already (Microsoft, SettingCollection.add). */
  Add(key: string, value: unknown = null) {
    this.target.settings.set(key, JSON.stringify(value))
    return new SettingApi(this.host, key)
  }
  GetItemOrNullObject(key: unknown) {
    return this.lookup(key)
  }
}
