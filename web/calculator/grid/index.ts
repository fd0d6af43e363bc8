/** The grid as the page uses it. Everything of Univer is behind this file, and is fetched with it. */

import type { FunctionInfo, Language } from '../../sheet/contract.ts'
import type { Selection, Sheet } from '../../ui/index.ts'
import type { WorkbookPlan } from '../../workbook/contract.ts'
import type { Say } from '../words.ts'
import type { Book } from '../workbench/source.ts'
import { colourBands } from './band-colours.ts'
import { createGrid, setGridLanguage } from './create.ts'
import type { CallAnswers } from './functions.ts'
import { focusCells, keepLabelled } from './labels.ts'
import { Messages } from './messages.ts'
import { planData, planSheetId } from './plan.ts'
import { GridSheet } from './port.ts'
import { Reader } from './reader.ts'
import { makeSpillsCopyable } from './spills.ts'
import { type FUniver, LifecycleStages } from './univer.ts'
import { workbookData } from './workbook.ts'

const kSelect = 'sheet.operation.set-selections'
const kSheetMutation = 'sheet.mutation.'

export interface GridEvents {
  /** The selection moved, or another sheet came to the front. */
  selection(): void
  /** Cells may have other contents or values. */
  cells(): void
  /** Sheets came, went, or were renamed. */
  sheets(): void
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

export interface SheetName {
  readonly id: string
  readonly name: string
  readonly active: boolean
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
  #edited = false

  private constructor(univer: FUniver, messages: Messages, { functions, events, language }: StartOptions) {
    this.#language = language
    this.#univer = univer
    this.#functions = functions
    this.#messages = messages
    this.#reader = new Reader(messages)
    this.sheet = new GridSheet(univer, this.#reader)
    this.drawn = new Promise((resolve) => {
      univer.addEvent(univer.Event.LifeCycleChanged, ({ stage }) => stage === LifecycleStages.Rendered && resolve())
    })
    this.#listen(events)
  }

  static async start(options: StartOptions): Promise<Grid> {
    const messages = new Messages()
    const grid = new Grid(await createGrid({ ...options, messages }), messages, options)
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
    this.#opened += 1
    this.#plan = book.kind === 'plan' ? book.plan : null
    const id = `workbook${this.#opened}`
    const data = book.kind === 'plan' ? planData(id, book.plan) : workbookData(id, book.sheets)
    const workbook = this.#univer.createWorkbook(data)
    workbook.setNumfmtLocal(this.#language)
    for (const { id, row, column } of startsOf(book)) workbook.getSheetBySheetId(id)?.getRange(row, column).activate()
    const { sheetOrder } = data
    this.activate(sheetOrder.includes(first) ? first : (sheetOrder[0] ?? ''))
    this.#edited = false
  }

  activate(sheetId: string): void {
    this.#univer.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.activate()
  }

  addSheet(name: string): void {
    this.#univer.getActiveWorkbook()?.insertSheet(name)
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

  setDark(dark: boolean): void {
    this.#univer.toggleDarkMode(dark)
  }

  async setLanguage(language: Language): Promise<void> {
    this.#language = language
    this.#univer.getActiveWorkbook()?.setNumfmtLocal(language)
    await setGridLanguage(this.#univer, this.#functions, language)
  }

  #listen(events: GridEvents): void {
    const { Event } = this.#univer
    const on = (names: readonly (keyof typeof Event & string)[], callback: () => void) => {
      for (const name of names) this.#univer.addEvent(Event[name] as never, callback)
    }
    on(['SelectionChanged', 'ActiveSheetChanged'], events.selection)
    on(['SheetCreated', 'SheetDeleted', 'SheetMoved', 'SheetNameChanged', 'ActiveSheetChanged'], events.sheets)
    on(['SheetValueChanged'], events.cells)
    this.#univer.onCommandExecuted(({ id }, options) => {
      // Univer 0.25.1 fires no SelectionChanged for a paste and for the first move after it; the command is always there.
      if (id === kSelect) events.selection()
      // What formulas write into their cells is local; what a person does is not.
      if (id.startsWith(kSheetMutation) && !options?.onlyLocal) this.#edited = true
    })
    this.#univer.getFormula().calculationEnd(() => {
      const worksheets = this.#univer.getActiveWorkbook()?.getSheets() ?? []
      worksheets.forEach(makeSpillsCopyable)
      this.#plan?.sheets.forEach(({ colours }, index) => {
        const worksheet = worksheets.find((each) => each.getSheetId() === planSheetId(index))
        if (worksheet) colourBands(worksheet, colours, this.#reader)
      })
      events.cells()
    })
  }
}

/** The cell selected first on each sheet: of a plan its first score. */
function startsOf(book: Book): { readonly id: string; readonly row: number; readonly column: number }[] {
  if (book.kind === 'drafts') return book.sheets.map(({ id, start }) => ({ id, ...start }))
  return book.plan.sheets.map(({ rows }, index) => {
    const row = rows.findIndex((cells) => cells.some((cell) => cell?.style === 'score'))
    const column = rows[row]?.findIndex((cell) => cell?.style === 'score') ?? 0
    return { id: planSheetId(index), row: Math.max(0, row), column }
  })
}
