import { ExcelError, HostGap } from '../errors.ts'
import type { ApiObject } from './api-object.ts'

/** Stands for an object that does not exist, behind getItemOrNullObject and the like. */
export const nullObject = Symbol('null object')
export type Reached = ApiObject | typeof nullObject

export const camelCase = (name: string) => name.replace(/^[A-Z]/, (letter) => letter.toLowerCase())
export const pascalCase = (name: string) => name.replace(/^[a-z]/, (letter) => letter.toUpperCase())

export const className = (object: ApiObject) => object.constructor.name.replace(/Api$/, '')
export const memberName = (object: ApiObject, name: string) => `${className(object)}.${camelCase(name)}`
export const scalarsOf = (object: ApiObject) => (object.constructor as typeof ApiObject).scalars

/** Adds the place that the client shows as `debugInfo.errorLocation`. */
export function located<T>(object: ApiObject, name: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof ExcelError && error.location === '') error.location = memberName(object, name)
    throw error
  }
}

/** Answers whether this Excel is too old for a member such as 'Range.getDependents'. */
export type TooNew = (member: string) => boolean

function descriptor(object: ApiObject, name: string): PropertyDescriptor | undefined {
  if (!/^_?[A-Z]/.test(name)) return undefined
  for (
    let proto = Object.getPrototypeOf(object);
    proto && proto !== Object.prototype;
    proto = Object.getPrototypeOf(proto)
  ) {
    const found = Object.getOwnPropertyDescriptor(proto, name)
    if (found) return found
  }
  return undefined
}

/** The members of API objects by their names on the wire. An older Excel answers ApiNotFound, an unknown name is a gap. */
export class Members {
  constructor(readonly tooNew: TooNew) {}

  private find(object: ApiObject, name: string): PropertyDescriptor {
    const full = memberName(object, name)
    if (this.tooNew(full)) {
      const error = new ExcelError('ApiNotFound')
      error.location = full
      throw error
    }
    const found = descriptor(object, name)
    if (!found) throw new HostGap(`${full} is not modelled`)
    return found
  }

  read(object: ApiObject, name: string): unknown {
    const { get } = this.find(object, name)
    if (!get) throw new HostGap(`${memberName(object, name)} is not a property that can be read`)
    return located(object, name, () => get.call(object))
  }

  write(object: ApiObject, name: string, value: unknown): void {
    const { set } = this.find(object, name)
    if (!set) throw new HostGap(`${memberName(object, name)} is not a property that can be set`)
    located(object, name, () => set.call(object, value))
  }

  call(object: ApiObject, name: string, args: readonly unknown[]): unknown {
    const { value } = this.find(object, name)
    if (typeof value !== 'function') throw new HostGap(`${memberName(object, name)} is not a method`)
    return located(object, name, () => value.apply(object, args))
  }
}
