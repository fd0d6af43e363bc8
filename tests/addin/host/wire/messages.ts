/**
 * What crosses the pipe between office.js and Excel, read from the classes HostBridge, ObjectPathFactory, ActionFactory and
 * ClientRequestContext of excel-win32-16.01.debug.js in @microsoft/office-js 1.1.110.
 */
export const messageType = { request: 1, response: 2, events: 3 } as const
export const eventCategory = { customFunction: 1, action: 2, event: 65536 } as const
/** The same number for a custom function and for an action of Office.actions. */
export const invokeMessage = 1000
export const cancelMessage = 1001

export const pathType = {
  global: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const
export const actionType = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const

export type References = number | readonly References[]

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[]
  /** Runs parallel to Arguments: the path id of an argument that is an object, 0 for a plain value. */
  readonly ReferencedObjectPathIds?: readonly References[]
}

export interface ObjectPath {
  readonly Id: number
  readonly ObjectPathType: number
  readonly Name: string
  readonly ParentObjectPathId?: number
  readonly ArgumentInfo?: ArgumentInfo
}

export interface QueryInfo {
  /** Names as the add-in wrote them: `address`, `format/fill/color`. */
  readonly Select?: readonly string[]
  readonly Expand?: readonly string[]
  readonly Top?: number
  readonly Skip?: number
}

export interface Action {
  readonly Id: number
  readonly ActionType: number
  readonly Name: string
  readonly ObjectPathId: number
  readonly ArgumentInfo?: ArgumentInfo
  readonly QueryInfo?: QueryInfo
}

export interface RequestBody {
  readonly Actions?: readonly Action[]
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>
}

export interface ResponseError {
  readonly Code: string
  readonly Message: string
  readonly Location: string
  /** With it the client prints `debugInfo.statement`. */
  readonly ActionIndex: number
  readonly HttpStatusCode: number
}

export interface ResponseBody {
  readonly Results: { ActionId: number; Value: unknown }[]
  /** Old-style events are confirmed only here: without its id the handler is silently never called. */
  readonly TraceIds: number[]
  Error?: ResponseError
}

/** [category, type, target, JSON of the arguments, id] */
export type EventEntry = readonly [number, number, string, string, number]
