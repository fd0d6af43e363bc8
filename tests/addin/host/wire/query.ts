import { ApiCollection, ApiObject } from './api-object.ts'
import { type Members, memberName, pascalCase, scalarsOf } from './members.ts'
import type { QueryInfo } from './messages.ts'

type Names = readonly (readonly string[])[]

const asPaths = (names: readonly string[]): Names => names.map((name) => name.split(/[/.]/).map(pascalCase))

/** load(): asked in camelCase, answered in the original PascalCase. */
export class Query {
  constructor(private readonly members: Members) {}

  answer(object: ApiObject, info: QueryInfo): Record<string, unknown> {
    const names = asPaths([...(info.Select?.length ? info.Select : ['*']), ...(info.Expand ?? [])])
    if (object instanceof ApiCollection) return this.collection(object, names, info)
    return { ...object.identity(), ...this.pick(object, names) }
  }

  /** Each item repeats its identity, or the client would address it by position. */
  private collection(object: ApiCollection, names: Names, { Skip = 0, Top }: QueryInfo): Record<string, unknown> {
    const own = names.filter(([head, ...rest]) => rest.length === 0 && scalarsOf(object).includes(head ?? ''))
    const ofItems = names.filter((name) => !own.includes(name))
    const value = this.pick(object, own)
    if (ofItems.length === 0) return value
    const items = object.entries().slice(Skip, Top === undefined ? undefined : Skip + Top)
    return { ...value, _Items: items.map((item) => ({ ...item.identity(), ...this.pick(item, ofItems) })) }
  }

  private pick(object: ApiObject, names: Names): Record<string, unknown> {
    const values: Record<string, unknown> = {}
    const deeper = new Map<string, string[]>()
    const goDeeper = (head: string, rest: string) => deeper.set(head, [...(deeper.get(head) ?? []), rest])
    for (const [head = '', ...rest] of names) {
      if (head === '*') this.pickScalars(object, values)
      else if (rest.length > 0) goDeeper(head, rest.join('/'))
      else {
        const value = this.members.read(object, head)
        if (value instanceof ApiObject) goDeeper(head, '*')
        else values[head] = value ?? null
      }
    }
    for (const [head, select] of deeper) {
      const value = this.members.read(object, head)
      values[head] = value instanceof ApiObject ? this.answer(value, { Select: select }) : null
    }
    return values
  }

  private pickScalars(object: ApiObject, values: Record<string, unknown>): void {
    for (const name of scalarsOf(object)) {
      if (!this.members.tooNew(memberName(object, name))) values[name] = this.members.read(object, name) ?? null
    }
  }
}
