/** Parts of XML in the workbook, found by the namespace of their root (Microsoft, Excel.CustomXmlPart and its collections). */
import { ExcelError } from '../errors.ts'
import { ApiCollection, ApiObject } from '../wire/api-object.ts'
import type { XmlPart } from '../workbook/workbook.ts'

function rootNamespace(xml: string): string {
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:([\w.-]+):)?[\w.-]+((?:\s[^>]*)?)>/.exec(xml)
  if (!root) throw new ExcelError('InvalidArgument')
  const attribute = root[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root[2] ?? '')?.[1] ?? ''
}

export class CustomXmlPartApi extends ApiObject<XmlPart> {
  static override readonly scalars = ['Id', 'NamespaceUri']
  override identity() {
    return { Id: this.target.id }
  }
  get Id() {
    return this.target.id
  }
  get NamespaceUri() {
    return this.target.namespace
  }
  GetXml() {
    return this.target.xml
  }
  SetXml(xml: string) {
    this.target.namespace = rootNamespace(xml)
    this.target.xml = xml
  }
  Delete() {
    const parts = this.host.workbook.customXmlParts
    parts.splice(parts.indexOf(this.target), 1)
  }
}

/** The parts of one namespace, or all of them (null). */
class XmlParts extends ApiCollection<string | null> {
  override entries() {
    const parts = this.host.workbook.customXmlParts
    const mine = parts.filter((part) => this.target === null || part.namespace === this.target)
    return mine.map((part) => new CustomXmlPartApi(this.host, part))
  }
  GetItemOrNullObject(id: unknown) {
    return this.lookup(id)
  }
}

export class CustomXmlPartCollectionApi extends XmlParts {
  Add(xml: string) {
    const { workbook } = this.host
    const part = { id: `{XML-${workbook.newId()}}`, namespace: rootNamespace(xml), xml }
    workbook.customXmlParts.push(part)
    return new CustomXmlPartApi(this.host, part)
  }
  GetByNamespace(namespace: string) {
    return new CustomXmlPartScopedCollectionApi(this.host, namespace)
  }
}

export class CustomXmlPartScopedCollectionApi extends XmlParts {
  /** An error unless there is exactly one (Microsoft, CustomXmlPartScopedCollection.getOnlyItem). */
  GetOnlyItem() {
    if (this.GetCount() > 1) throw new ExcelError('GeneralException')
    return this.GetOnlyItemOrNullObject()
  }
  GetOnlyItemOrNullObject() {
    const [only, ...others] = this.entries()
    return only && others.length === 0 ? only : null
  }
}
