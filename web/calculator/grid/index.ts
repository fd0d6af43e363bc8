/** The grid as the page uses it. Everything of Univer is behind this file, and is fetched with it. */

import type { FunctionInfo, Language } from '../../sheet/contract.ts'
import type { Selection, Sheet, Shown } from '../../ui/index.ts'
import type { Area, PlannedName, SheetPlan, WorkbookPlan } from '../../workbook/contract.ts'
import type { DataCalls, PlannedChange } from '../data/contract.ts'
import type { ReadWay } from '../data/messages.ts'
import type { Say } from '../words.ts'
import type { Spilled } from '../workbench/charts.ts'
import type { FrontSheet } from '../workbench/hint.ts'
import type { Book, KeptData } from '../workbench/source.ts'
import type { WorkingNow } from '../workbench/working-line.ts'
import { addressOn } from './address.ts'
import { colourBands } from './band-colours.ts'
import { Beside, type BesideEvents } from './beside.ts'
import { breatheBetweenFormulas, createGrid, setGridLanguage } from './create.ts'
import type { CallAnswers } from './functions.ts'
import { cellCount, dataOf, keptData } from './kept.ts'
import { focusCells, keepLabelled } from './labels.ts'
import { limitLargeSheet } from './large-limits.ts'
import { readBeside } from './large-reading.ts'
import { Messages } from './messages.ts'
import { type ChangedCells, type OffScale, offScale } from './off-scale.ts'
import { plannedWorksheet, planSheetId } from './plan.ts'
import { plannedResults, plannedTrends } from './planned-trends.ts'
import { GridSheet } from './port.ts'
import type { Task } from './progress.ts'
import { Reader, spillsOf } from './reader.ts'
import { changedCell, frameSnapshot, sheetSnapshot } from './snapshot.ts'
import { makeRoomForSpills, makeSpillsCopyable } from './spills.ts'
import { hasOurs, selectFirst, startsOf } from './starts.ts'
import { type FUniver, type FWorksheet, type IRange, LifecycleStages } from './univer.ts'
import { leaveOutUnneeded } from './unneeded.ts'
import { type SheetWindow, typeInto, type WindowSize, windowOf } from './window.ts'

const kSelect = 'sheet.operation.set-selections'
const kSetValues = 'sheet.mutation.set-range-values'
const kSheetMutation = 'sheet.mutation.'
/** Mutations after which cells are no longer where the plan has them. */
const reshapes = /^sheet\.mutation\.(insert|remove|move)-(rows?|cols?|columns)$/

export interface GridEvents extends BesideEvents {
  /** The selection moved, or another sheet came to the front. */
  selection(): void
  /** Cells may have other contents or values. */
  cells(): void
  /** Sheets came, went, or were renamed. */
  sheets(): void
  /** Cells were changed; `wrong` is what the first of them does not take. */
  typed(wrong: OffScale | null): void
  /** The sheet is too large for what was asked. */
  refused(): void
}

export interface StartOptions {
  readonly container: HTMLElement
  readonly functions: readonly FunctionInfo[]
  readonly calculator: CallAnswers
  readonly language: Language
  readonly say: () => Say
  readonly dark: boolean
  readonly events: GridEvents
}

/** Rows beside the page, and what a person changed in them here. */
export interface LargeRows {
  readonly data: number
  readonly changed: readonly PlannedChange[]
  readonly calls: DataCalls
}

export interface SheetName {
  readonly id: string
  readonly name: string
  readonly active: boolean
}

/** Of the command that changes cells. */
interface ValuesChange {
  readonly subUnitId: string
  readonly cellValue: ChangedCells
}

export class Grid {
  readonly sheet: Sheet
  /** Univer takes commands from the toolbar, the keyboard and the name box only once it has drawn the first workbook. */
  readonly drawn: Promise<void>
  readonly #univer: FUniver
  readonly #functions: readonly FunctionInfo[]
  readonly #messages: Messages
  readonly #reader: Reader
  #language: Language
  #opened = 0
  #plan: WorkbookPlan | null = null
  readonly #beside: Beside
  readonly #reshaped = new Set<string>()
  #edited = false

  private constructor(
    univer: FUniver,
    messages: Messages,
    beside: Beside,
    { functions, events, language }: StartOptions,
  ) {
    this.#language = language
    this.#univer = univer
    this.#functions = functions
    this.#messages = messages
    this.#beside = beside
    beside.attach(univer, events)
    this.#reader = new Reader(messages)
    this.sheet = new GridSheet(univer, this.#reader, () => beside.large)
    this.drawn = new Promise((resolve) => {
      univer.addEvent(univer.Event.LifeCycleChanged, ({ stage }) => stage === LifecycleStages.Rendered && resolve())
    })
    this.#listen(events)
  }

  static async start(options: StartOptions): Promise<Grid> {
    const messages = new Messages()
    const beside = new Beside(options.calculator)
    const univer = await createGrid({ ...options, messages, large: () => beside.large, long: beside.long })
    const grid = new Grid(univer, messages, beside, options)
    keepLabelled(options.say)
    return grid
  }

  /** True once a person has changed something in the open workbook. */
  get edited(): boolean {
    return this.#edited
  }

  get sheets(): SheetName[] {
    const workbook = this.#univer.getActiveWorkbook()
    const active = workbook?.getActiveSheet().getSheetId()
    return (workbook?.getSheets() ?? []).map((sheet) => {
      const id = sheet.getSheetId()
      return { id, name: sheet.getSheetName(), active: id === active }
    })
  }

  selection(): Promise<Selection | null> {
    return this.sheet.selection()
  }

  open(book: Book, first: string): void {
    const previous = this.#univer.getActiveWorkbook()
    if (previous) this.#univer.disposeUnit(previous.getId())
    this.#messages.forget()
    this.#reshaped.clear()
    this.#opened += 1
    this.#plan = book.kind === 'drafts' ? null : book.plan && withoutData(book.plan)
    this.#beside.open(book)
    const { large } = this.#beside
    if (large) large.calls.rangesOf = (references) => this.sheet.readRanges(references)
    const data = dataOf(book, `workbook${this.#opened}`, this.#language, large?.cells ?? null)
    const workbook = this.#univer.createWorkbook(data)
    workbook.setNumfmtLocal(this.#language)
    leaveOutUnneeded(this.#univer, workbook)
    breatheBetweenFormulas(this.#univer)
    selectFirst(workbook, startsOf(book, this.#functions))
    const { sheetOrder } = data
    this.activate(sheetOrder.includes(first) ? first : (sheetOrder[0] ?? ''))
    this.#edited = false
  }

  /** What the sheet in front was planned to be; null where nothing is known of it. */
  get front(): FrontSheet | null {
    const workbook = this.#univer.getActiveWorkbook()
    const plan = workbook && this.#planOf(workbook.getActiveSheet())
    if (!workbook || !plan) return null
    const index = this.#plan?.sheets.findIndex((sheet) => hasOurs(sheet, this.#functions)) ?? -1
    const scores = workbook.getSheetBySheetId(planSheetId(index))?.getSheetName() ?? ''
    return { purpose: plan.purpose, hasScores: hasOurs(plan, this.#functions), scores }
  }

  /** Tables that formulas of the sheet in front spill, and those of its trends. */
  spilledTables(): Spilled[] {
    const worksheet = this.#univer.getActiveWorkbook()?.getActiveSheet()
    if (!worksheet) return []
    const plan = this.#planOf(worksheet)
    const charts = plan?.charts ?? []
    const spilled = spillsOf(worksheet).map((range) => ({
      formula: worksheet.getRange(range.startRow, range.startColumn).getFormula(),
      cells: this.#reader.cells(worksheet, range),
      title: charts.find(({ series }) => series.some(({ area }) => isWithin(area, range)))?.title ?? '',
    }))
    return [
      ...spilled,
      ...plannedResults(plan, this.#reader, worksheet),
      ...plannedTrends(charts, spilled, this.#reader, worksheet),
    ]
  }

  /** The workbook as it is now. */
  snapshot(): WorkbookPlan {
    const worksheets = this.#univer.getActiveWorkbook()?.getSheets() ?? []
    const reader = this.#reader
    const sheets = worksheets.map((worksheet) => {
      const sheet = { worksheet, reader, plan: this.#planOf(worksheet) }
      return this.#isLarge(worksheet) ? frameSnapshot(sheet) : sheetSnapshot(sheet)
    })
    return { language: this.#language, sheets, names: this.#names() }
  }

  /** Those of the whole workbook. */
  #names(): PlannedName[] {
    const names = this.#univer.getActiveWorkbook()?.getDefinedNames() ?? []
    return names.flatMap((each) =>
      each.getLocalSheetId() ? [] : [{ name: each.getName(), formula: each.getFormulaOrRefString() }],
    )
  }

  /** The sheet whose rows a snapshot lacks; null where it has all. */
  get large(): LargeRows | null {
    const { large } = this.#beside
    const worksheets = this.#univer.getActiveWorkbook()?.getSheets() ?? []
    const data = worksheets.findIndex((worksheet) => this.#isLarge(worksheet))
    const worksheet = worksheets[data]
    if (!large || !worksheet) return null
    const source = { worksheet, reader: this.#reader, plan: this.#planOf(worksheet) }
    const changed = large.cells.changed.map(([row, column, cell]) => changedCell(source, row, column, cell))
    return { data, changed, calls: large.calls }
  }

  #isLarge(worksheet: FWorksheet): boolean {
    return worksheet.getSheetId() === this.#beside.large?.sheetId
  }

  /** Part of the sheet in front, as words. */
  window(top: number, left: number, most: WindowSize): SheetWindow {
    const worksheet = this.#univer.getActiveWorkbook()?.getActiveSheet()
    if (!worksheet) return { sheet: '', top: 0, left: 0, rows: 1, columns: 1, cells: [] }
    return windowOf(worksheet, this.#reader, top, left, most)
  }

  /** Selects a cell of the sheet in front. */
  select(address: string): void {
    this.#univer.getActiveWorkbook()?.getActiveSheet().getRange(address).activate()
  }

  /** As if the text were typed into a cell of the sheet in front. */
  type(address: string, text: string): void {
    typeInto(this.#univer, address, text)
  }

  /** The workbook to be opened again later; null where it is larger than `most` cells, large data aside. */
  keep(most: number): KeptData | null {
    const workbook = this.#univer.getActiveWorkbook()
    if (!workbook) return null
    const { large } = this.#beside
    if (cellCount(workbook.getSheets().filter((sheet) => !this.#isLarge(sheet))) > most) return null
    return {
      kind: 'kept',
      data: keptData(workbook, large?.sheetId ?? ''),
      changed: large?.cells.changed ?? [],
      plan: this.#reshaped.size === 0 ? this.#plan : null,
      front: workbook.getActiveSheet().getSheetId(),
    }
  }

  activate(sheetId: string): void {
    this.#univer.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.activate()
  }

  addSheet(name: string): void {
    this.#univer.getActiveWorkbook()?.insertSheet(name)
  }

  /** A planned sheet behind the others; a name that is taken gets a number. */
  addPlanned(plan: SheetPlan, language: Language): void {
    const names = new Set(this.sheets.map(({ name }) => name))
    let name = plan.name
    for (let number = 2; names.has(name); number += 1) name = `${plan.name} ${number}`
    const sheet = plannedWorksheet(plan, language)
    this.#univer.getActiveWorkbook()?.insertSheet(name, { sheet })
  }

  focus(): void {
    focusCells()
  }

  undo(): void {
    this.#univer.getActiveWorkbook()?.undo()
  }

  redo(): void {
    this.#univer.getActiveWorkbook()?.redo()
  }

  recalculate(): void {
    this.#univer.getFormula().executeCalculation()
  }

  /** Resolves when every formula shows what it gives. */
  computed(): Promise<void> {
    return this.#beside.computed()
  }

  /** What is computed beside the page; null where nothing is left to compute. */
  get working(): WorkingNow | null {
    const { working } = this.#beside
    return working && { ...working, running: working.running && this.#described(working.running) }
  }

  #described({ name, place: { sheetId, row, column } }: Task): WorkingNow['running'] {
    const sheet = this.#univer.getActiveWorkbook()?.getSheetBySheetId(sheetId)
    return sheet ? { name, address: addressOn(sheet.getSheetName(), row, column) } : null
  }

  /** Formulas that are not computed yet say how to compute them later. */
  cancel(): void {
    this.#beside.cancel()
  }

  /** Computes what was given up. */
  computeAgain(): void {
    this.#beside.again()
  }

  /** What the panel shows; null where the page itself has to read. */
  async read(selection: Selection, way: ReadWay): Promise<Shown | null> {
    const { large } = this.#beside
    const sheet = large && this.#univer.getActiveWorkbook()?.getSheetBySheetId(large.sheetId)
    return sheet ? readBeside(selection, way, large, sheet.getSheetName()) : null
  }

  setDark(dark: boolean): void {
    this.#univer.toggleDarkMode(dark)
  }

  async setLanguage(language: Language): Promise<void> {
    this.#language = language
    this.#univer.getActiveWorkbook()?.setNumfmtLocal(language)
    await setGridLanguage(this.#univer, this.#functions, language)
  }

  #offScale({ subUnitId, cellValue }: ValuesChange): OffScale | null {
    const worksheet = this.#univer.getActiveWorkbook()?.getSheetBySheetId(subUnitId)
    return offScale(cellValue, (worksheet && this.#planOf(worksheet)?.validations) ?? [])
  }

  /** What the sheet was made from, as long as its rows and columns are where they were. */
  #planOf(worksheet: FWorksheet): SheetPlan | null {
    const id = worksheet.getSheetId()
    if (this.#reshaped.has(id)) return null
    return this.#plan?.sheets.find((_sheet, index) => planSheetId(index) === id) ?? null
  }

  #listen(events: GridEvents): void {
    const { Event } = this.#univer
    const on = (names: readonly (keyof typeof Event & string)[], callback: () => void) => {
      for (const name of names) this.#univer.addEvent(Event[name] as never, callback)
    }
    on(['SelectionChanged', 'ActiveSheetChanged'], events.selection)
    on(['SheetCreated', 'SheetDeleted', 'SheetMoved', 'SheetNameChanged', 'ActiveSheetChanged'], events.sheets)
    on(['SheetValueChanged'], events.cells)
    this.#univer.addEvent(Event.SheetEditEnded, ({ worksheet, row, column, isConfirm }) => {
      if (isConfirm) this.#beside.entered({ sheetId: worksheet.getSheetId(), row, column })
    })
    limitLargeSheet(this.#univer, (worksheet) => this.#isLarge(worksheet), events.refused)
    this.#univer.onCommandExecuted(({ id, params }, options) => {
      // Univer 0.25.1 fires no SelectionChanged for a paste and for the first move after it; the command is always there.
      if (id === kSelect) events.selection()
      // What formulas write into their cells is local; what a person does is not.
      if (id.startsWith(kSheetMutation) && !options?.onlyLocal) {
        this.#edited = true
        this.#beside.changed()
      }
      if (id === kSetValues && !options?.onlyLocal) events.typed(this.#offScale(params as ValuesChange))
      if (reshapes.test(id)) this.#reshaped.add((params as { readonly subUnitId: string }).subUnitId)
    })
    this.#univer.getFormula().calculationEnd(() => {
      this.#beside.calculationEnded()
      const workbook = this.#univer.getActiveWorkbook()
      for (const worksheet of workbook?.getSheets() ?? []) {
        makeSpillsCopyable(worksheet)
        this.#beside.compute(makeRoomForSpills(worksheet))
        if (workbook) colourBands(workbook, worksheet, this.#planOf(worksheet)?.colours ?? [], this.#reader)
      }
      events.cells()
    })
  }
}

/** A million rows need not be kept twice: of data the grid has all there is to know. */
function withoutData(plan: WorkbookPlan): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.purpose === 'data' ? { ...sheet, rows: [] } : sheet)) }
}

const isWithin = ({ row, column }: Area, range: IRange) =>
  row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn
