import { type EventName, eventType } from './api/events.ts'
import { type EventEntry, eventCategory } from './wire/messages.ts'
import type { Area } from './workbook/area.ts'

/** Events of the workbook for those parts of the page that asked for them. */
export class Events {
  private readonly registered = new Set<string>()
  private readonly ranges = new Map<string, Area>()

  constructor(
    private readonly post: (entries: readonly EventEntry[]) => void,
    private readonly enabled: () => boolean,
  ) {}

  register(name: EventName, target: string): void {
    this.registered.add(`${name}|${target}`)
  }
  unregister(name: EventName, target: string): void {
    this.registered.delete(`${name}|${target}`)
  }
  forgetAll(): void {
    this.registered.clear()
  }

  fire(name: EventName, targets: readonly string[], args: Record<string, unknown>): void {
    if (!this.enabled()) return
    const asked = targets.filter((target) => this.registered.has(`${name}|${target}`))
    if (asked.length === 0) return
    this.post(asked.map((target) => [eventCategory.event, eventType[name], target, JSON.stringify(args), 0]))
  }
  /** workbook.onSelectionChanged is registered in the page only, so it is always sent. */
  fireDocumentSelection(): void {
    this.post([[eventCategory.event, eventType.documentSelectionChanged, '', '{}', 0]])
  }

  /** A range that an event's handler may ask for with args.getRange(). */
  keepRange(area: Area): string {
    const id = `event${this.ranges.size + 1}`
    this.ranges.set(id, area)
    return id
  }
  range(id: string): Area | undefined {
    return this.ranges.get(id)
  }
}
