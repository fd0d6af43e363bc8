/** Carries out the requests of Excel.run. It knows the wire (object paths, actions, results), not Excel. */
import { ExcelError, HostGap } from '../errors.ts'
import { ApiCollection, ApiObject } from './api-object.ts'
import { located, Members, memberName, nullObject, type Reached, type TooNew } from './members.ts'
import {
  type Action,
  type ArgumentInfo,
  actionType,
  type ObjectPath,
  pathType,
  type QueryInfo,
  type References,
  type RequestBody,
  type ResponseBody,
} from './messages.ts'
import { Query } from './query.ts'

export interface ApiRoot {
  readonly workbook: ApiObject
  /** Makers of the services that requests name by type. */
  readonly services: Readonly<Record<string, () => ApiObject>>
  readonly tooNew: TooNew
  readonly report: (gap: string) => void
  /** Called before each method and each change of a property, 'Range.values': may throw what Excel would answer. */
  readonly beforeChange: (member: string) => void
}

/** One request: an object path is evaluated once, for it may have effects (`Add`). */
interface Run {
  readonly paths: Readonly<Record<string, ObjectPath>>
  readonly objects: Map<number, Reached>
  readonly response: ResponseBody
}

const orNull = (value: unknown): Reached => (value instanceof ApiObject ? value : nullObject)
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export class Interpreter {
  private readonly members: Members
  private readonly query: Query
  private readonly references = new Map<string, ApiObject>()
  private lastReference = 0

  constructor(private readonly root: ApiRoot) {
    this.members = new Members(root.tooNew)
    this.query = new Query(this.members)
  }

  /** Ranges that add-in code keeps between two syncs. None may be left when it is done. */
  get keptReferences(): string[] {
    return [...this.references.keys()]
  }
  keepOnly(ids: readonly string[]): void {
    for (const id of this.keptReferences) if (!ids.includes(id)) this.references.delete(id)
  }

  execute(body: RequestBody): ResponseBody {
    const response: ResponseBody = { Results: [], TraceIds: [] }
    const run: Run = { paths: body.ObjectPaths ?? {}, objects: new Map(), response }
    for (const [index, action] of (body.Actions ?? []).entries()) {
      try {
        response.Results.push({ ActionId: action.Id, Value: this.act(action, run) ?? null })
      } catch (error) {
        this.refuse(response, error, index)
        break
      }
    }
    return response
  }

  /** What ran before stays done, nothing after runs (ClientRequestContext.processRequestExecutorResponseMessage). */
  private refuse(response: ResponseBody, error: unknown, index: number): void {
    const known = error instanceof ExcelError ? error : null
    const text = error instanceof Error ? error.message : String(error)
    if (!known) this.root.report(error instanceof HostGap ? text : `internal error: ${(error as Error).stack ?? text}`)
    response.Error = {
      Code: known?.code ?? 'HostGap',
      Message: text,
      Location: known?.location ?? '',
      ActionIndex: index,
      HttpStatusCode: 400,
    }
  }

  private act(action: Action, run: Run): unknown {
    if (action.ActionType === actionType.trace) {
      run.response.TraceIds.push(action.Id)
      return null
    }
    const object = this.object(action.ObjectPathId, run)
    const args = this.args(action.ArgumentInfo, run)
    switch (action.ActionType) {
      case actionType.instantiate:
        return object === nullObject ? null : object.identity()
      case actionType.query:
        return object === nullObject ? null : this.query.answer(object, action.QueryInfo as QueryInfo)
      case actionType.method:
        return this.method(object, action.Name, args)
      case actionType.set:
        this.root.beforeChange(memberName(this.existing(object, action.Name), action.Name))
        this.members.write(this.existing(object, action.Name), action.Name, args[0] ?? null)
        return null
      default:
        throw new HostGap(`action type ${action.ActionType} is not modelled`)
    }
  }

  private existing(object: Reached, name: string): ApiObject {
    if (object === nullObject) throw new HostGap(`${name} of a null object is not modelled`)
    return object
  }

  private method(object: Reached, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') return this.keepReference(object)
    if (name === '_RemoveReference') return this.removeReference(String(args[0]))
    this.root.beforeChange(memberName(this.existing(object, name), name))
    const value = this.members.call(this.existing(object, name), name, args)
    return value instanceof ApiObject ? value.identity() : value
  }

  /** Without a reference a range is invalid after the first sync. */
  private keepReference(object: Reached): null {
    if (object !== nullObject && object.referenceId === null) {
      this.lastReference += 1
      object.referenceId = `ref${this.lastReference}`
      this.references.set(object.referenceId, object)
    }
    return null
  }
  private removeReference(id: string): null {
    this.references.delete(id)
    return null
  }

  /** The client instantiates every path before its first use, so evaluating on first use keeps the order of effects. */
  private object(id: number, run: Run): Reached {
    const known = run.objects.get(id)
    if (known) return known
    const path = run.paths[id]
    if (!path) throw new HostGap(`object path ${id} is missing`)
    const reached = this.evaluate(path, run)
    run.objects.set(id, reached)
    return reached
  }

  private evaluate(path: ObjectPath, run: Run): Reached {
    switch (path.ObjectPathType) {
      case pathType.global:
        return this.root.workbook
      case pathType.nullObject:
        return nullObject
      case pathType.service:
        return this.service(path.Name)
      case pathType.reference:
        return this.reference(path.Name)
    }
    const parent = this.object(path.ParentObjectPathId ?? 0, run)
    if (parent === nullObject) return nullObject
    if (path.ObjectPathType === pathType.property) return orNull(this.members.read(parent, path.Name))
    const args = this.args(path.ArgumentInfo, run)
    return path.ObjectPathType === pathType.indexer ? this.item(parent, args[0]) : this.made(parent, path.Name, args)
  }

  private service(name: string): ApiObject {
    const make = this.root.services[name]
    if (!make) throw new HostGap(`service ${name} is not modelled`)
    return make()
  }

  private reference(name: string): ApiObject {
    const kept = this.references.get(name)
    if (!kept) throw new ExcelError('InvalidReference')
    return kept
  }

  private item(parent: ApiObject, key: unknown): ApiObject {
    if (!(parent instanceof ApiCollection)) throw new HostGap(`${memberName(parent, 'GetItem')} is not modelled`)
    return located(parent, 'GetItem', () => parent.indexer(key))
  }

  private made(parent: ApiObject, name: string, args: readonly unknown[]): Reached {
    this.root.beforeChange(memberName(parent, name))
    const made = orNull(this.members.call(parent, name, args))
    if (made === nullObject && !name.includes('OrNullObject')) {
      const error = new ExcelError('ItemNotFound')
      error.location = memberName(parent, name)
      throw error
    }
    return made
  }

  /** Objects travel as path ids; an omitted argument travels as null. */
  private args(info: ArgumentInfo | undefined, run: Run): unknown[] {
    const values = info?.Arguments ?? []
    return values.map((value, i) => this.restore(value ?? undefined, info?.ReferencedObjectPathIds?.[i] ?? 0, run))
  }

  private restore(value: unknown, reference: References, run: Run): unknown {
    if (Array.isArray(reference)) {
      return (value as unknown[]).map((element, i) => this.restore(element, reference[i] ?? 0, run))
    }
    if (reference !== 0) return this.object(reference as number, run)
    if (!isRecord(value)) return value
    if (Object.keys(value).join() === '_ObjectPathId') return this.object(value._ObjectPathId as number, run)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.restore(inner, 0, run)]))
  }
}
