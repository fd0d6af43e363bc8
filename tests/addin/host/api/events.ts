import type { ApiObject } from '../wire/api-object.ts'

/** Event types of the real script (GenericEventHandlers of Worksheet and WorksheetCollection). */
export const eventType = {
  documentSelectionChanged: 2,
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
} as const
export type EventName = Exclude<keyof typeof eventType, 'documentSelectionChanged'>

/** Gives a class the methods that register and unregister events; `target` is the wire's id of who raises them. */
export function addEvents<T extends ApiObject>(
  apiClass: { readonly prototype: T },
  names: readonly EventName[],
  target: (object: T) => string,
): void {
  const method = (name: string, work: (object: T) => void) =>
    Object.defineProperty(apiClass.prototype, name, {
      value(this: T) {
        work(this)
      },
    })
  for (const name of names) {
    method(`_Register${name}Event`, (object) => object.host.events.register(name, target(object)))
    method(`_Unregister${name}Event`, (object) => object.host.events.unregister(name, target(object)))
  }
}
