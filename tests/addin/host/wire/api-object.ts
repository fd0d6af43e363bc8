import { ExcelError } from '../errors.ts'
import type { Host } from '../host.ts'

/**
 * One class of the Excel API as the wire sees it: members that start with a capital, or with "_" and a capital, may be named
 * by a request; accessors are properties, functions are methods. The wire's name of `RangeApi` is `Range`.
 */
export class ApiObject<Target = unknown> {
  /** What load() without names returns. */
  static readonly scalars: readonly string[] = []
  referenceId: string | null = null

  constructor(
    readonly host: Host,
    readonly target: Target,
  ) {}

  /** Answer to Instantiate: with Id, _Id or _ReferenceId the client replaces its path (ObjectPath.updateUsingObjectData). */
  identity(): Record<string, unknown> {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId }
  }
}

/** `lookup` answers getItem. */
export class ApiCollection<Target = unknown> extends ApiObject<Target> {
  entries(): ApiObject[] {
    return []
  }
  lookup(key: unknown): ApiObject | null {
    return this.entries().find((entry) => Object.values(entry.identity()).includes(key)) ?? null
  }
  indexer(key: unknown): ApiObject {
    const found = this.lookup(key)
    if (!found) throw new ExcelError('ItemNotFound')
    return found
  }
  GetCount(): number {
    return this.entries().length
  }
}

export type ApiClass<Target> = new (host: Host, target: Target) => ApiObject<Target>

export interface PropertyStore {
  read(property: string): unknown
  write(property: string, value: unknown): void
}

/** A class whose listed properties live in a store made from its target. */
export function storedClass<Target>(
  initial: Readonly<Record<string, unknown>>,
  store: (target: Target) => PropertyStore,
  readOnly: readonly string[] = [],
) {
  class Stored extends ApiObject<Target> {
    static override readonly scalars = Object.keys(initial)
  }
  for (const [property, value] of Object.entries(initial)) {
    const accessor: PropertyDescriptor = {
      get(this: Stored) {
        const kept = store(this.target).read(property)
        return kept === undefined ? value : kept
      },
    }
    if (!readOnly.includes(property)) {
      accessor.set = function (this: Stored, next: unknown) {
        store(this.target).write(property, next)
      }
    }
    Object.defineProperty(Stored.prototype, property, accessor)
  }
  return Stored
}

export type PlainRecord = Record<string, unknown>

/** A class over a plain object. */
export const recordClass = (initial: Readonly<Record<string, unknown>>, readOnly: readonly string[] = []) =>
  storedClass<PlainRecord>(
    initial,
    (target) => ({
      read: (property) => target[property],
      write: (property, value) => {
        target[property] = value
      },
    }),
    readOnly,
  )

/** A part of a plain object that is itself one, made when first asked for. */
export function part(owner: PlainRecord, name: string): PlainRecord {
  owner[name] ??= {}
  return owner[name] as PlainRecord
}
