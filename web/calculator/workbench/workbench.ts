/** The view with the grid: cells, the result of the selected one beside them, sheets and the line of the selection below. */
import type { FoundBands, Imported } from '../../import/contract.ts'
import type { Loyalty, Scheme } from '../../sheet/contract.ts'
import { functions } from '../../sheet/loyalty.ts'
import { nextTask } from '../../ui/breathe.ts'
import type { PanelRead } from '../../ui/follow.ts'
import { mountPanel, type Panel, type SchemeChoices, type Sheet, type Shown } from '../../ui/index.ts'
import { readSelection } from '../../ui/read-selection.ts'
import type { WorkbookPlan } from '../../workbook/contract.ts'
import type { Unanswered } from '../data/contract.ts'
import type { Calculator } from '../engine.ts'
import type { Grid } from '../grid/index.ts'
import { loadGrid } from '../grid/load.ts'
import type { OffScale } from '../grid/off-scale.ts'
import { printed } from '../out/print.ts'
import { element } from '../shell/elements.ts'
import type { Notice } from '../shell/notice.ts'
import { showSelection, showState } from '../shell/status.ts'
import { Tabs } from '../shell/tabs.ts'
import type { Voice } from '../shell/voice.ts'
import { Charts } from './charts.ts'
import { computingHint, hintOf } from './hint.ts'
import { bandsIn, bandsNow, ownBandsOf } from './own-bands.ts'
import type { Source } from './source.ts'
import { WorkingLine } from './working-line.ts'

export interface WorkbenchOptions {
  readonly voice: Voice
  readonly calculator: Calculator
  readonly notice: Notice
  readonly dark: () => boolean
  /** What is open may be another, or have other cells. */
  readonly changed: () => void
}

export class Workbench {
  readonly #options: WorkbenchOptions
  readonly #status = element('status')
  readonly #tabs = new Tabs(element('tabs'), (id) => this.#grid?.activate(id))
  readonly #charts: Charts
  readonly #working: WorkingLine
  #grid: Grid | null = null
  #starting: Promise<Grid> | null = null
  #panel: Panel | null = null
  #source: Source | null = null
  /** Bands behind a trend of NPS. */
  #scheme: Scheme | null = null
  /** The team's own bands. */
  #bands: readonly FoundBands[] = []

  constructor(options: WorkbenchOptions) {
    this.#options = options
    this.#charts = new Charts(element('charts'), options.voice)
    this.#working = new WorkingLine({
      voice: options.voice,
      now: () => this.#grid?.working ?? null,
      cancel: () => this.#grid?.cancel(),
      leave: () => this.#grid?.focus(),
    })
  }

  /** What is open, '' for nothing. */
  get title(): string {
    return this.#source?.title(this.#options.voice.say) ?? ''
  }

  /** Where what is open came from. */
  get source(): Source | null {
    return this.#source
  }

  /** What the open report was made of; null where no report of a file is open. */
  get imported(): Imported | null {
    return this.#source?.imported ?? null
  }

  /** Puts the report as it is now on paper. */
  layOut(paper: HTMLElement): void {
    if (this.#grid)
      paper.replaceChildren(...printed(this.#grid.snapshot(), this.title, this.#options.voice, this.#scheme))
  }

  get grid(): Grid | null {
    return this.#grid
  }

  /** True once a person has changed something that is kept nowhere else. */
  get edited(): boolean {
    return this.#grid?.edited ?? false
  }

  /** Puts a workbook in place of the open one; the grid is fetched for the first. */
  async open(source: Source): Promise<void> {
    const { voice, notice } = this.#options
    this.#source = source
    if (!this.#grid) showState(this.#status, voice.say('status-loading'))
    try {
      await this.#started()
    } catch {
      showState(this.#status, voice.say('status-failed'))
      notice.show('status-failed', () => location.reload(), voice.say)
      return
    }
    await this.#show(source)
    await this.#grid?.drawn
    element('cells').removeAttribute('aria-busy')
  }

  /** The engine has come, or is to be tried again. */
  followEngine(loading: Promise<Loyalty>): void {
    this.#panel?.unmount()
    this.#panel = mountPanel(element('panel'), {
      loyalty: loading,
      sheet: this.#sheet,
      language: this.#options.voice.language,
      schemes: (loyalty) => this.#ownSchemes(loyalty),
      read: (selection, way) => this.#read(selection, way),
      settled: (shown) => void this.#describe(shown),
      write: (plan) => this.#write(plan),
    })
    loading.then(
      () => this.#grid?.recalculate(),
      () => null,
    )
  }

  /** What reads cells that are still computed is no error: the panel looks again when they have come. */
  async #read(...[selection, way]: Parameters<PanelRead>): Promise<Shown | null> {
    const grid = this.#grid
    const shown = (await grid?.read(selection, way)) ?? null
    if (shown || !grid?.working) return shown
    const loyalty = await this.#options.calculator.load()
    const found = await readSelection(selection, { ...way, loyalty, sheet: this.#sheet })
    const isWaiting = found.kind === 'error' && grid.working !== null
    return isWaiting ? { kind: 'empty', hint: computingHint(this.#options.voice.say) } : found
  }

  async #write({ sheets, language }: WorkbookPlan): Promise<null> {
    for (const sheet of sheets) this.#grid?.addPlanned(sheet, language)
    this.#grid?.recalculate()
    return null
  }

  /** Scores of a workbook with the team's bands are read by them as they are now. */
  async #ownSchemes(loyalty: Loyalty): Promise<SchemeChoices> {
    const { say, language } = this.#options.voice
    const tables = await bandsNow(this.#bands, this.#sheet.readRanges)
    const { schemes, problems } = ownBandsOf(tables, loyalty, language)
    const mistakes = problems.filter(({ isMistake }) => isMistake).reverse()
    const gone = mistakes.map(({ metric, place, message }) => [metric, say('whole-bands', { place, message })] as const)
    return { schemes, gone: Object.fromEntries(gone) }
  }

  async speak(): Promise<void> {
    const { voice, notice } = this.#options
    const { language } = voice
    notice.hide('words-missing')
    this.#panel?.setLanguage(language)
    if (!this.#grid || !this.#source) return
    const again = () => notice.show('words-missing', () => void this.speak(), voice.say)
    await this.#grid.setLanguage(language).catch(again)
    if (this.#grid.edited) this.#grid.recalculate()
    else await this.#show(this.#source, this.#grid.sheets.find(({ active }) => active)?.id)
  }

  addSheet(): void {
    const { say } = this.#options.voice
    const names = new Set(this.#grid?.sheets.map(({ name }) => name))
    let number = names.size + 1
    while (names.has(say('new-sheet', { number }))) number += 1
    this.#grid?.addSheet(say('new-sheet', { number }))
  }

  /** A failed start is tried again by the next opening. */
  #started(): Promise<Grid> {
    this.#starting ??= this.#start().catch((error: unknown) => {
      this.#starting = null
      throw error
    })
    return this.#starting
  }

  async #start(): Promise<Grid> {
    const { voice, calculator, dark } = this.#options
    // The panel fetches the second only for its first range: by then the network may be gone.
    const [{ Grid }] = await Promise.all([loadGrid(), import('../../ui/offers.ts')])
    await calculator.load().catch(() => null)
    this.#grid = await Grid.start({
      container: element('cells'),
      functions,
      calculator,
      language: voice.language,
      say: () => voice.say,
      dark: dark(),
      events: {
        selection: () => this.#panel?.selectionChanged(),
        cells: () => this.#cellsChanged(),
        sheets: () => this.#sheetsChanged(),
        typed: (wrong) => this.#typed(wrong),
        refused: () => this.#options.notice.tell('large-refused', voice.say),
        working: () => this.#working.changed(),
        givenUp: (why) => this.#givenUp(why),
      },
    })
    return this.#grid
  }

  #givenUp(why: Unanswered | null): void {
    const { notice, voice } = this.#options
    if (why === null) {
      for (const each of ['cancelled', 'lost'] as const) notice.hide(`compute-${each}-notice`)
      return
    }
    const id = `compute-${why}-notice`
    const again = () => {
      notice.hide(id)
      this.#grid?.computeAgain()
    }
    notice.show(id, again, voice.say)
  }

  /** The sentence stands until the next answer. */
  #typed(wrong: OffScale | null): void {
    const { notice, voice } = this.#options
    if (!wrong) {
      notice.hide('typed-off-scale')
      return
    }
    const { low, high, message } = wrong.validation
    const values = { address: wrong.address, low: String(low), high: String(high), message }
    notice.tell('typed-off-scale', voice.say, values)
  }

  async #show(source: Source, first = source.first): Promise<void> {
    const { say, language } = this.#options.voice
    const book = await source.book(say, language)
    // The page has just taken the plan in.
    await nextTask()
    if (this.#source !== source) {
      if (book.kind !== 'drafts') book.large?.calls.close()
      return
    }
    const planned = 'plan' in book && book.plan ? bandsIn(book.plan) : []
    this.#bands = planned.length > 0 ? planned : (source.imported?.bands ?? [])
    this.#grid?.open(book, first)
    await nextTask()
    if (this.#source !== source) return
    this.#options.notice.hideOfWorkbook()
    if (book.kind === 'plan' && book.large?.hasFrozen) this.#options.notice.tell('large-frozen', say)
    this.#sheetsChanged()
    this.#cellsChanged()
  }

  #cellsChanged(): void {
    this.#options.changed()
    this.#panel?.cellsChanged()
    void this.#drawCharts()
  }

  async #drawCharts(): Promise<void> {
    const loyalty = await this.#options.calculator.load().catch(() => null)
    this.#scheme = loyalty?.readValue('NPS', 0).scheme ?? null
    this.#charts.show(this.#grid?.spilledTables() ?? [], this.#scheme)
  }

  /** The panel asks for the selection before there is a grid, and gets none. */
  get #sheet(): Sheet {
    return {
      selection: async () => (await this.#grid?.selection()) ?? null,
      readRanges: async (references) => (await this.#grid?.sheet.readRanges(references)) ?? references.map(() => null),
      selectCells: async (areas) => this.#grid?.sheet.selectCells?.(areas),
      hint: () => hintOf(this.#grid?.front ?? null, this.#options.voice.say),
    }
  }

  #sheetsChanged(): void {
    this.#options.changed()
    void this.#drawCharts()
    this.#tabs.show(this.#grid?.sheets ?? [])
  }

  async #describe(shown: Shown): Promise<void> {
    const { say, language } = this.#options.voice
    const selection = await this.#grid?.selection()
    if (selection) showSelection(this.#status, { selection, shown, say, language })
  }
}
