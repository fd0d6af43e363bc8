/** Names of the workbook or of a sheet (Microsoft, Excel.NamedItem and Excel.NamedItemCollection). */
import { ExcelError } from '../errors.ts'
import { ApiCollection, ApiObject } from '../wire/api-object.ts'
import type { Area } from '../workbook/area.ts'
import type { DefinedName } from '../workbook/sheet.ts'
import { RangeApi } from './range.ts'

const typeNames: Record<string, string> = { string: 'String', number: 'Double', boolean: 'Boolean' }

/** '=50' is 50 and '="a"' is a; any other formula stands for itself, for the host cannot calculate it. */
function constantOf(formula: string): string | number {
  const text = formula.replace(/^=/, '')
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  return /^"(.*)"$/.exec(text)?.[1] ?? formula
}

export class NamedItemApi extends ApiObject<DefinedName> {
  static override readonly scalars = ['Name', 'Type', 'Value', 'Visible', 'Comment', 'Scope', 'Formula']
  override identity() {
    return { _Id: this.target.name }
  }
  private get area(): Area | null {
    return this.host.workbook.resolve(this.target.formula.replace(/^=/, ''))
  }
  get Name() {
    return this.target.name
  }
  get Formula() {
    return this.target.formula
  }
  set Formula(formula: string) {
    this.target.formula = formula
  }
  get Type() {
    return this.area ? 'Range' : typeNames[typeof this.Value]
  }
  get Value() {
    return this.area?.absoluteAddress ?? constantOf(this.target.formula)
  }
  get Visible() {
    return this.target.visible
  }
  set Visible(visible: boolean) {
    this.target.visible = visible
  }
  get Comment() {
    return this.target.comment
  }
  set Comment(comment: string) {
    this.target.comment = comment
  }
  get Scope() {
    return this.target.scope
  }
  Delete() {
    this.target.owner.delete(this.target.name.toLowerCase())
  }
  GetRange() {
    return this.GetRangeOrNullObject()
  }
  GetRangeOrNullObject() {
    return this.area && new RangeApi(this.host, this.area)
  }
}

function formulaFor(reference: unknown): string {
  if (reference instanceof RangeApi) return `=${reference.target.absoluteAddress}`
  if (typeof reference !== 'string') return `=${reference}`
  return reference.startsWith('=') ? reference : `="${reference}"`
}

/** Of a name, as an add-in that ships found it: boardflare/python-excel, app/editor/nameManager.js. */
const longestFormula = { PC: 8190, Mac: 8190, OfficeOnline: 255 } as const

export interface NameScope {
  readonly names: Map<string, DefinedName>
  readonly scope: DefinedName['scope']
}

export class NamedItemCollectionApi extends ApiCollection<NameScope> {
  override entries() {
    return [...this.target.names.values()].map((name) => new NamedItemApi(this.host, name))
  }
  override lookup(key: unknown) {
    const found = this.target.names.get(String(key).toLowerCase())
    return found ? new NamedItemApi(this.host, found) : null
  }
  Add(name: string, reference: unknown, comment = '') {
    const { names, scope } = this.target
    // A letter, an underscore or a backslash first (Excel's help: names in formulas).
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new ExcelError('InvalidArgument')
    if (names.has(name.toLowerCase())) throw new ExcelError('ItemAlreadyExists')
    if (formulaFor(reference).length > longestFormula[this.host.profile.platform])
      throw new ExcelError('InvalidArgument')
    const item: DefinedName = { name, formula: formulaFor(reference), comment, visible: true, scope, owner: names }
    names.set(name.toLowerCase(), item)
    return new NamedItemApi(this.host, item)
  }
  GetItemOrNullObject(name: unknown) {
    return this.lookup(name)
  }
}
