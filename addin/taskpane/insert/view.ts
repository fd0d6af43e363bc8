/** Inserting a formula: find a function, fill in its form, see the result, put it in a cell. */
import type { FunctionInfo, Loyalty } from '../../../web/sheet/contract.ts'
import { portable } from '../../../web/sheet/portable.ts'
import { firstArea, isSingleCell } from '../../../web/ui/addresses.ts'
import { html } from '../../../web/ui/dom.ts'
import { SheetFailure } from '../../../web/ui/index.ts'
import { beginsWithDays } from '../../../web/ui/result-view.ts'
import { createWords as createUiWords } from '../../../web/ui/words.ts'
import { reportOf } from '../../workbook/reports.ts'
import { besideData, liesOn } from '../places.ts'
import type { MakeView, Surroundings, View } from '../view.ts'
import { createWords } from '../words.ts'
import { titleOf } from './fields.ts'
import { FunctionForm } from './form.ts'
import { formulaOf } from './formula.ts'
import { OutcomeView } from './outcome-view.ts'
import { type Preview, previewOf } from './preview.ts'
import { SearchView } from './search-view.ts'
import { insertWords } from './words.ts'
import './insert.css'

/** Letters typed one after another are computed once. */
const kTypingPause = 150

/** Of a formula: support.microsoft.com, “Excel specifications and limits”. */
const kMostCharacters = 8192

class InsertView implements View {
  readonly #root: HTMLElement
  readonly #surroundings: Surroundings
  readonly #words
  readonly #place = html('div', {})
  readonly #outcome: OutcomeView
  #loyalty: Loyalty | null = null
  #search: SearchView | null = null
  #form: FunctionForm | null = null
  #preview: Preview | null = null
  /** Why there is no result. */
  #failure = ''
  #typed = new Map<string, string>()
  /** Latest selection of several cells, and where a person last put the cursor. */
  #range = ''
  #cell = ''
  #target = ''
  #ownTarget = ''
  #asked = 0
  #timer = 0
  #inserting = false
  #isInserted = false

  constructor(root: HTMLElement, surroundings: Surroundings) {
    this.#root = root
    this.#surroundings = surroundings
    this.#words = insertWords(surroundings.language)
    root.classList.add('loyalty-panel', 'insert-view')
    this.#outcome = new OutcomeView({
      words: this.#words,
      insert: (overwrite) => void this.#insert(overwrite),
      changed: () => {
        this.#anew()
        this.#present()
      },
      placed: (target) => {
        this.#ownTarget = target
        this.#anew()
        void this.#compute()
      },
    })
    void this.#load()
  }

  seen(): void {
    this.selectionChanged()
    void this.#takeCall()
  }

  selectionChanged(): void {
    this.#anew()
    void this.#look()
  }

  cellsChanged(): void {
    if (this.#form) this.#soon()
  }

  async #load(): Promise<void> {
    try {
      this.#loyalty = await this.#surroundings.loyalty()
    } catch {
      this.#root.replaceChildren(
        html('section', {}, html('p', {}, createWords(this.#words.language).say('engine-missing'))),
      )
      return
    }
    const { functions } = this.#loyalty
    this.#search = new SearchView({ words: this.#words, functions, chosen: (info) => void this.#choose(info) })
    this.#root.replaceChildren(this.#search.element, this.#place)
    await this.#takeCall()
  }

  async #look(): Promise<void> {
    const selection = await this.#surroundings.sheet.selection().catch(() => null)
    const area = firstArea(selection?.address ?? '')
    if (area === '') return
    if (isSingleCell(area)) this.#cell = area
    else this.#range = area
    if (this.#form) await this.#compute()
  }

  /** What the score offered. */
  async #takeCall(): Promise<void> {
    const call = this.#loyalty && this.#surroundings.takeCall()
    const info = this.#loyalty?.functions.find(({ name }) => name === call?.function)
    if (call && info) await this.#choose(info, call.texts)
  }

  async #choose(info: FunctionInfo, texts: readonly string[] = []): Promise<void> {
    this.#anew()
    for (const { parameter, text } of this.#form?.fields ?? []) this.#typed.set(parameter.name, text)
    for (const [i, text] of texts.entries()) this.#typed.set(info.parameters[i]?.name ?? '', text)
    const tables = await this.#tablesFor(info)
    this.#form = new FunctionForm({
      info,
      words: this.#words,
      schemes: this.#loyalty?.schemes ?? [],
      tables,
      typed: this.#typed,
      changed: () => {
        this.#anew()
        this.#soon()
      },
      selected: () => this.#selected(),
    })
    if (this.#range !== '') this.#form.fillFirstRange(this.#range)
    this.#search?.fold()
    this.#place.replaceChildren(this.#form.element, this.#outcome.element)
    this.#form.focus()
    await this.#compute()
  }

  /** Names of the workbook's tables of bands, where the function takes one. */
  async #tablesFor(info: FunctionInfo): Promise<readonly string[]> {
    if (!info.parameters.some(({ kind }) => kind === 'scheme')) return []
    const found = await this.#surroundings.operations.readBands()
    return found.done ? found.tables.map(({ name }) => name) : []
  }

  async #selected(): Promise<string> {
    const selection = await this.#surroundings.sheet.selection().catch(() => null)
    return firstArea(selection?.address ?? '')
  }

  /** A person has changed something: what was said of the last insert is over. */
  #anew(): void {
    this.#isInserted = false
    this.#outcome.tell('')
  }

  #soon(): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.#compute(), kTypingPause)
  }

  /** The latest question wins. */
  async #compute(): Promise<void> {
    const form = this.#form
    if (!form) return
    const asked = ++this.#asked
    const isComplete = form.missing.length === 0 && !form.isWrong
    this.#outcome.computing(true)
    let failure = ''
    const fail = (error: unknown): null => {
      failure = createUiWords(this.#words.language).say(
        `failure-${error instanceof SheetFailure ? error.reason : 'unknown'}`,
      )
      return null
    }
    const preview = isComplete ? await previewOf(form.info, form.given, this.#surroundings).catch(fail) : null
    const target = await this.#chooseTarget(preview)
    if (asked !== this.#asked) return
    this.#outcome.computing(false)
    this.#preview = preview
    this.#failure = failure
    this.#target = target
    this.#present()
  }

  /** Where the cursor is, unless the data is there; then beside the data. */
  async #chooseTarget(preview: Preview | null): Promise<string> {
    if (this.#ownTarget !== '') return this.#ownTarget
    const ranges = preview?.ranges ?? []
    const { rows, columns } = preview ?? { rows: 1, columns: 1 }
    if (this.#cell !== '' && !liesOn(this.#cell, rows, columns, ranges)) return this.#cell
    const beside = ranges[0] ?? this.#range
    return beside === '' ? this.#cell : besideData(beside).catch(() => '')
  }

  /** What keeps the formula out of the sheet, as a sentence; '' for nothing. */
  #hindrance(form: FunctionForm): string {
    const { say } = this.#words
    const missing = form.missing.map(({ parameter }) => titleOf(parameter, this.#words))
    if (form.isWrong) return say('hindered-wrong')
    if (missing.length > 0) return say('hindered-incomplete', { missing: missing.join(', ') })
    if (this.#failure !== '') return this.#failure
    if (this.#target === '') return say('hindered-no-place')
    if (this.#written(form).length > kMostCharacters) return say('hindered-too-long')
    const { rows, columns, ranges } = this.#preview ?? { rows: 1, columns: 1, ranges: [] }
    return liesOn(this.#target, rows, columns, ranges) ? say('hindered-on-data') : ''
  }

  #present(): void {
    const form = this.#form
    if (!form || !this.#loyalty) return
    const formula = formulaOf(form.info, form.given, this.#target)
    this.#outcome.show({
      info: form.info,
      preview: this.#preview,
      formula,
      portable: portable(formula, this.#loyalty.functions, { language: this.#words.language }),
      target: this.#target,
      hindrance: this.#hindrance(form),
      isInserted: this.#isInserted,
    })
  }

  #written({ info, given }: FunctionForm): string {
    const own = formulaOf(info, given, this.#target)
    const wanted =
      this.#loyalty && this.#outcome.wantsPortable
        ? portable(own, this.#loyalty.functions, { language: this.#words.language })
        : null
    return wanted ?? own
  }

  async #insert(overwrite: boolean): Promise<void> {
    const form = this.#form
    if (!form || !this.#loyalty || !this.#preview || this.#inserting) return
    this.#inserting = true
    this.#outcome.busy(true)
    const { rows, columns } = this.#preview
    const { insertFormula } = this.#surroundings.operations
    const wanted = { overwrite, beginsWithDays: beginsWithDays(form.info) }
    const outcome = await insertFormula(this.#target, this.#written(form), { rows, columns }, wanted)
    this.#ownTarget = ''
    this.#outcome.busy(false)
    this.#inserting = false
    this.#isInserted = outcome.done
    this.#present()
    const isOccupied = !outcome.done && outcome.reason === 'occupied'
    this.#outcome.tell(reportOf('insertFormula', outcome, this.#words.language).sentence, isOccupied)
  }
}

export const insertView: MakeView = (root, surroundings) => new InsertView(root, surroundings)
