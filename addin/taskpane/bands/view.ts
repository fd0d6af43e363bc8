/** Scales of bands: which there are, colours and charts by them, and the team's own. */
import type { Loyalty, Scheme } from '../../../web/sheet/contract.ts'
import { firstArea } from '../../../web/ui/addresses.ts'
import { schemeChart } from '../../../web/ui/band-chart.ts'
import { schemeTable } from '../../../web/ui/bands-table.ts'
import { html } from '../../../web/ui/dom.ts'
import { sourceLine } from '../../../web/ui/score-section.ts'
import { createWords as createUiWords } from '../../../web/ui/words.ts'
import type { Report } from '../../workbook/contract.ts'
import { reportOf } from '../../workbook/reports.ts'
import { actionRow } from '../action.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import type { MakeView, Surroundings, View } from '../view.ts'
import { wayTo } from '../way-to.ts'
import { createWords } from '../words.ts'
import { Charts } from './charts.ts'
import { OwnBands } from './own-bands.ts'
import { type CellToMend, goneSentence, isOwn, type Named, readOwnTables } from './own-tables.ts'
import { bandsWords } from './words.ts'
import './bands.css'

const kUnsaved = 'own'

class BandsView implements View {
  readonly #root: HTMLElement
  readonly #surroundings: Surroundings
  readonly #words
  readonly #metric = html('select', { id: 'bands-metric' })
  readonly #scheme = html('select', { id: 'bands-scheme' })
  readonly #shown = html('div', { class: 'scheme' })
  readonly #toMend = html('div', { class: 'to-mend small', hidden: true })
  readonly #remarks = html('div', { class: 'to-look small', hidden: true })
  readonly #gone = html('p', { class: 'small', role: 'status' })
  #isOwnRead = false
  #loyalty: Loyalty | null = null
  #own: readonly Named[] = []
  #made: readonly Named[] = []
  #editor: OwnBands | null = null
  readonly #lookForOwn = oneAtATime(() => this.#readOwn())

  constructor(root: HTMLElement, surroundings: Surroundings) {
    this.#root = root
    this.#surroundings = surroundings
    this.#words = bandsWords(surroundings.language)
    root.classList.add('loyalty-panel', 'bands-view')
    this.#metric.addEventListener('change', () => this.#listSchemes())
    this.#scheme.addEventListener('change', () => this.#choose())
    void this.#load()
  }

  seen(): void {
    void this.#lookForOwn()
  }

  selectionChanged(): void {}

  cellsChanged(): void {
    void this.#lookForOwn()
  }

  async #load(): Promise<void> {
    try {
      this.#loyalty = await this.#surroundings.loyalty()
    } catch {
      this.#root.replaceChildren(html('section', {}, createWords(this.#words.language).say('engine-missing')))
      return
    }
    const metrics = [...new Set(this.#loyalty.schemes.map(({ metric }) => metric))]
    this.#metric.replaceChildren(...metrics.map((metric) => html('option', {}, metric)))
    this.#build(this.#loyalty)
    this.#listSchemes()
    await this.#lookForOwn()
  }

  #build(loyalty: Loyalty): void {
    const { say, language } = this.#words
    const { operations } = this.#surroundings
    const scheme = () => this.#chosen as Scheme
    const charts = new Charts({ words: this.#words, loyalty, operations, scheme, selected: () => this.#selected() })
    this.#editor = new OwnBands({
      words: this.#words,
      loyalty,
      operations,
      scheme,
      made: (made) => this.#keep(made),
    })
    const field = (label: string, control: HTMLElement) =>
      html('div', { class: 'field' }, html('label', { for: control.id }, label), control)
    const colours = [
      { label: say('colour'), isMain: true, work: () => this.#colour() },
      { label: say('uncolour'), work: () => this.#uncolour() },
    ]
    this.#root.replaceChildren(
      html(
        'section',
        {},
        html('h2', { class: 'unseen' }, say('bands')),
        html('div', { class: 'choices' }, field(say('metric'), this.#metric), field(say('scheme'), this.#scheme)),
        this.#gone,
        this.#toMend,
        this.#shown,
        this.#remarks,
      ),
      html(
        'section',
        {},
        html('h2', {}, say('colours')),
        html('p', { class: 'small soft' }, say('colours-help')),
        actionRow(colours, createWords(language)),
      ),
      html('section', {}, charts.element),
      html('section', {}, this.#editor.element),
    )
  }

  get #listed(): readonly Named[] {
    const { language } = this.#words
    const ours = (this.#loyalty?.schemes ?? []).map((scheme) => ({
      id: scheme.id,
      name: scheme.source[language],
      scheme,
    }))
    return [...this.#own, ...this.#made, ...ours].filter(({ scheme }) => scheme.metric === this.#metric.value)
  }

  get #picked(): Named | undefined {
    return this.#listed[Number(this.#scheme.value)] ?? this.#listed[0]
  }

  get #chosen(): Scheme | undefined {
    return this.#picked?.scheme
  }

  /** Tables of bands in this workbook. */
  async #readOwn(): Promise<void> {
    const loyalty = this.#loyalty
    if (!loyalty) return
    const { own, toMend, remarks } = await readOwnTables({ ...this.#surroundings, loyalty })
    this.#isOwnRead = true
    this.#tellCells(this.#toMend, 'own-to-mend', toMend)
    this.#tellCells(this.#remarks, 'own-remarks', remarks)
    if (JSON.stringify(own) === JSON.stringify(this.#own)) return this.#tellGone()
    const isUnsaved = this.#picked?.id === kUnsaved
    this.#own = own
    this.#listSchemes(isUnsaved ? kUnsaved : undefined)
  }

  /** Cells of bands that a person has put on a sheet and then broken, or left with a hole. */
  #tellCells(place: HTMLElement, title: string, cells: readonly CellToMend[]): void {
    const { say, language } = this.#words
    const lines = cells.map(({ address, message }) => {
      const go = () => this.#surroundings.operations.goTo(address)
      const way = wayTo({ label: say('own-go', { place: address }), go, language })
      return html('li', {}, html('p', {}, message), way)
    })
    place.hidden = lines.length === 0
    place.replaceChildren(html('p', {}, say(title)), html('ul', {}, ...lines))
  }

  #keep(scheme: Scheme): void {
    this.#made = [{ id: kUnsaved, name: this.#words.say('own-unsaved'), scheme }]
    this.#metric.value = scheme.metric
    this.#listSchemes(kUnsaved)
  }

  #listSchemes(wanted?: string): void {
    const listed = this.#listed
    const options = listed.map(({ name }, i) => html('option', { value: i }, name))
    this.#scheme.replaceChildren(...options)
    const at = listed.findIndex(({ id }) => id === wanted)
    const kept = this.#surroundings.settings.scheme(this.#metric.value)
    const usual = listed.findIndex(({ id }) => !isOwn(id) && id !== kUnsaved)
    const known = listed.findIndex(({ id }) => id === kept)
    this.#scheme.value = String([at, known, usual].find((each) => each >= 0) ?? 0)
    this.#tellGone()
    this.#show()
  }

  /** Another scale is shown than the one chosen, whose table is gone or to be mended. */
  #tellGone(): void {
    const kept = this.#surroundings.settings.scheme(this.#metric.value)
    const isGone = this.#isOwnRead && kept !== '' && !this.#listed.some(({ id }) => id === kept)
    this.#gone.textContent = isGone ? goneSentence(kept, this.#words.language) : ''
  }

  #show(): void {
    const scheme = this.#chosen
    if (!scheme) return
    const words = createUiWords(this.#words.language)
    this.#shown.replaceChildren(schemeChart(scheme, words), sourceLine(scheme, words), schemeTable(scheme, words))
    if (this.#editor?.element.open) this.#editor.begin(scheme)
  }

  /** The workbook remembers it, unless it is nowhere in the workbook yet. */
  #choose(): void {
    const { settings } = this.#surroundings
    const id = this.#picked?.id ?? ''
    if (id !== kUnsaved) void settings.setScheme(this.#metric.value, id)
    this.#tellGone()
    this.#show()
  }

  async #selected(): Promise<string> {
    const selection = await this.#surroundings.sheet.selection().catch(() => null)
    return firstArea(selection?.address ?? '')
  }

  async #colour(): Promise<Report> {
    const outcome = await this.#surroundings.operations.colourBands(null, this.#chosen as Scheme)
    return reportOf('colourBands', outcome, this.#words.language)
  }

  async #uncolour(): Promise<Report> {
    const outcome = await this.#surroundings.operations.removeColours(null)
    return reportOf('removeColours', outcome, this.#words.language)
  }
}

export const bandsView: MakeView = (root, surroundings) => new BandsView(root, surroundings)
