/** Joins the workbook, the requests of the page, the calculation and the pipe between them. */
import { RangeApi } from './api/range.ts'
import { services } from './api/services.ts'
import { WorkbookApi } from './api/workbook.ts'
import { Calculation } from './calculation/calculation.ts'
import { Functions, type FunctionsMetadata } from './calculation/functions.ts'
import { Invocations } from './calculation/invocations.ts'
import { ExcelError } from './errors.ts'
import { Events } from './events.ts'
import type { Profile } from './profiles.ts'
import { Interpreter } from './wire/interpreter.ts'
import {
  actionType,
  type EventEntry,
  eventCategory,
  invokeMessage,
  messageType,
  type RequestBody,
  type ResponseBody,
} from './wire/messages.ts'
import type { Area } from './workbook/area.ts'
import { cellOnWire } from './workbook/cells.ts'
import type { Sheet } from './workbook/sheet.ts'
import type { Workbook } from './workbook/workbook.ts'

export interface HostOptions {
  readonly workbook: Workbook
  readonly profile: Profile
  readonly tooNew: (member: string) => boolean
  readonly metadata: FunctionsMetadata
  readonly namespace: string
  /** Delivers one message to the page. */
  readonly send: (text: string) => void
}

/** One request of the page and what it was answered, for tests that count questions. */
export interface LoggedRequest {
  readonly body: RequestBody
  readonly answer: ResponseBody
}

export class Host {
  readonly workbook: Workbook
  readonly profile: Profile
  readonly runtime: Record<string, unknown> = {}
  readonly events: Events
  readonly functions: Functions
  readonly invocations: Invocations
  readonly calculation: Calculation
  readonly requests: LoggedRequest[] = []
  /** Everything the host could not answer: a test fails when there is any. */
  readonly gaps = new Set<string>()
  /** Whether the add-in's page is seen: 'Background' or 'Visible' (OfficeCore.AppRuntimeState). */
  paneState = 'Background'
  /** Buttons of the ribbon whose command has said that it is done. */
  readonly completedCommands: string[] = []
  /** Whether a cell that a result spills into shows the formula as its own: Microsoft does not say. */
  spilledCellsHaveFormulas = false
  /** Pause before each answer, for a slow Excel. */
  answerDelay = 0
  private readonly interpreter: Interpreter
  private readonly send: (text: string) => void
  private readonly plannedFailures: (string | undefined)[] = []
  private readonly plannedRefusals: { readonly member: string; left: number; readonly code: string }[] = []
  private readiness = new Signal()
  private trigger: 'Unknown' | 'ThisLocalAddin' = 'Unknown'

  constructor(options: HostOptions) {
    this.workbook = options.workbook
    this.profile = options.profile
    this.send = options.send
    this.events = new Events(
      (entries) => this.post(entries),
      () => this.runtime.EnableEvents !== false,
    )
    this.functions = new Functions(options.metadata, options.namespace)
    this.invocations = new Invocations((entries) => this.post(entries))
    this.calculation = new Calculation(this)
    this.workbook.onCellWritten = (...written) => this.calculation.cellWritten(...written)
    this.interpreter = new Interpreter({
      workbook: new WorkbookApi(this, this.workbook),
      services: services(this),
      tooNew: options.tooNew,
      report: (gap) => this.report(gap),
      beforeChange: (member) => this.failIfPlanned(member),
    })
  }

  /** Resolves when the page has said that its functions can be called. */
  get ready(): Promise<void> {
    return this.readiness.given
  }
  pageIsReady(): void {
    this.readiness.give()
  }
  /** The page is gone; the workbook and its formulas stay. */
  pageIsGone(): void {
    // Who waits for the first page waits on.
    if (this.readiness.isGiven) this.readiness = new Signal()
    this.events.forgetAll()
    this.interpreter.keepOnly([])
    this.invocations.forgetAll()
  }

  report(gap: string): void {
    this.gaps.add(gap)
  }
  get keptReferences(): string[] {
    return this.interpreter.keptReferences
  }
  /** The next requests fail as a whole, as with InvalidOperationInCellEditMode while a person types in a cell. */
  failNext(...codes: string[]): void {
    this.plannedFailures.push(...codes)
  }

  /** The same for the question number `count` from now on. */
  failLater(count: number, code: string): void {
    this.plannedFailures.push(...Array(count - 1).fill(undefined), code)
  }

  /** The call number `count` of a member from now on is refused, in the middle of its batch: 'Range.formulas', 'WorksheetCollection.add'. */
  failAt(member: string, count: number, code: string): void {
    this.plannedRefusals.push({ member, left: count, code })
  }
  private failIfPlanned(member: string): void {
    for (const planned of this.plannedRefusals) {
      if (planned.member !== member) continue
      planned.left -= 1
      if (planned.left === 0) {
        const error = new ExcelError(planned.code)
        error.location = member
        throw error
      }
    }
  }

  receive(text: string): void {
    const { id, type, message } = JSON.parse(text)
    if (type !== messageType.request) {
      this.report(`message type ${type} is not modelled`)
      return
    }
    const body: RequestBody = typeof message.body === 'string' ? JSON.parse(message.body) : message.body
    const kept = this.keptReferences
    const answer = this.answer(body)
    this.requests.push({ body, answer })
    const write = (fit: ResponseBody) =>
      JSON.stringify({ id, type: messageType.response, message: { statusCode: 200, headers: {}, body: fit } })
    const fits = write(answer)
    const tooLong = fits.length > this.profile.maxPayload
    if (tooLong) this.interpreter.keepOnly(kept)
    const reply = tooLong ? write(refusal('ResponsePayloadSizeLimitExceeded')) : fits
    if (this.answerDelay > 0) setTimeout(() => this.send(reply), this.answerDelay)
    else this.send(reply)
  }

  private answer(body: RequestBody): ResponseBody {
    const planned = isQuestion(body) ? this.plannedFailures.shift() : undefined
    if (planned !== undefined) return refusal(planned)
    this.trigger = 'ThisLocalAddin'
    try {
      return this.interpreter.execute(body)
    } finally {
      this.trigger = 'Unknown'
    }
  }

  post(entries: readonly EventEntry[]): void {
    setTimeout(() => this.send(JSON.stringify({ type: messageType.events, message: { entries } })), 0)
  }

  /** A Range object or an address. */
  areaOf(argument: unknown, base: Sheet): Area {
    if (argument instanceof RangeApi) return argument.target
    const area = typeof argument === 'string' ? this.workbook.resolve(argument, base) : null
    if (!area) throw new ExcelError('InvalidArgument')
    return area
  }

  select(...areas: readonly [Area, ...Area[]]): void {
    const before = this.workbook.activeSheet
    const { sheet } = areas[0]
    this.workbook.selection = areas
    if (before !== sheet) {
      this.events.fire('Deactivated', [before.id, 'Workbook'], { worksheetId: before.id })
      this.events.fire('Activated', [sheet.id, 'Workbook'], { worksheetId: sheet.id })
    }
    const address = areas.map((area) => area.localAddress).join(',')
    this.events.fire('SelectionChanged', [sheet.id, 'Workbook'], { address, worksheetId: sheet.id })
    this.events.fireDocumentSelection()
  }

  /** Changes cells and says so: writes by the add-in itself raise onChanged too. */
  edit(area: Area, change: () => void): void {
    const single = area.cellCount === 1
    const value = () => cellOnWire(area.sheet.valueAt(area.row, area.column))
    const before = single ? { valueBefore: value() } : {}
    change()
    this.events.fire('DataChanged', [area.sheet.id, 'Workbook'], {
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: area.sheet.id,
      address: area.localAddress,
      shiftDirection: 'None',
      triggerSource: this.trigger,
      referenceId: this.events.keepRange(area),
      ...before,
      ...(single ? { valueAfter: value() } : {}),
    })
  }

  /** A shortcut or a ribbon function registered with Office.actions.associate. */
  runAction(id: string, args?: unknown): void {
    const json = JSON.stringify([id, args === undefined ? '' : JSON.stringify(args)])
    this.post([[eventCategory.action, invokeMessage, '', json, 0]])
  }
}

/** Given once; whoever waits goes on. */
class Signal {
  isGiven = false
  give: () => void = () => {}
  readonly given = new Promise<void>((resolve) => {
    this.give = () => {
      this.isGiven = true
      resolve()
    }
  })
}

/**
 * Results of custom functions and the page's own start travel through services; a question starts from the workbook. office.js
 * gives ranges back in requests of its own, whenever it likes: those are no questions.
 */
function isQuestion({ ObjectPaths = {}, Actions = [] }: RequestBody): boolean {
  const toServices = Object.values(ObjectPaths).some((path) => path.Name.startsWith('Microsoft.'))
  const asks = Actions.some(
    ({ ActionType, Name }) => ActionType !== actionType.instantiate && Name !== '_RemoveReference',
  )
  return asks && !toServices
}

const refusal = (code: string): ResponseBody => {
  const { message } = new ExcelError(code)
  const error = { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 400 }
  return { Results: [], TraceIds: [], Error: error }
}
