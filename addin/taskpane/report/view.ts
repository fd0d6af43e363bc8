/** A report of the selected table, and the workbook made ready for others: values in place of formulas, or portable formulas. */
import type { Loyalty } from '../../../web/sheet/contract.ts'
import { createSay, metricsOf, type Role } from '../../../web/survey/index.ts'
import { columnLetters } from '../../../web/ui/addresses.ts'
import { html } from '../../../web/ui/dom.ts'
import { SheetFailure } from '../../../web/ui/index.ts'
import { createWords as createUiWords } from '../../../web/ui/words.ts'
import { planReport } from '../../../web/workbook/index.ts'
import type { Report, Scope } from '../../workbook/contract.ts'
import { makePortableReport, reportOf } from '../../workbook/reports.ts'
import { actionRow } from '../action.ts'
import { hiddenNote } from '../hidden-note.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import { readSelectedTable, type SelectedTable, sheetNameOf, sheetNames } from '../selected-table.ts'
import type { MakeView, Surroundings, View } from '../view.ts'
import { createWords } from '../words.ts'
import { dataPlaceOf } from './data-place.ts'
import { writeMethod } from './method.ts'
import { shortNamesPart } from './short-names.ts'
import { reportWords } from './words.ts'
import './report.css'

/** Longer lists of columns are summed up. */
const kMostColumns = 8

class ReportView implements View {
  readonly #surroundings: Surroundings
  readonly #words
  readonly #columns = html('div', {})
  readonly #kept = html('p', { class: 'small soft' })
  readonly #scope = html('select', { id: 'share-scope' })
  #table: SelectedTable | null = null
  /** Sheets of reports, which are no data to report on. */
  readonly #written = new Set<string>()
  readonly #look = oneAtATime(() => this.#read())

  constructor(root: HTMLElement, surroundings: Surroundings) {
    this.#surroundings = surroundings
    this.#words = reportWords(surroundings.language)
    root.classList.add('loyalty-panel', 'report-view')
    root.replaceChildren(this.#reportSection(), this.#shareSection())
  }

  seen(): void {
    void this.#look()
    void this.#countKept()
  }

  selectionChanged(): void {
    void this.#look()
  }

  cellsChanged(): void {
    void this.#look()
  }

  #reportSection(): HTMLElement {
    const { say, language } = this.#words
    const write = { label: say('write'), isMain: true, work: () => this.#write() }
    return html(
      'section',
      {},
      html('h2', {}, say('report')),
      html('p', { class: 'small soft' }, say('report-help')),
      this.#columns,
      actionRow([write], createWords(language)),
      html(
        'div',
        { class: 'share' },
        html('h3', {}, say('method')),
        html('p', { class: 'small soft' }, say('method-help')),
        actionRow([{ label: say('write-method'), work: () => writeMethod(this.#surroundings) }], createWords(language)),
      ),
    )
  }

  #shareSection(): HTMLElement {
    const { say, language } = this.#words
    const words = createWords(language)
    for (const scope of ['workbook', 'selection'] as const)
      this.#scope.append(html('option', { value: scope }, say(`scope-${scope}`)))
    const label = html('label', { for: 'share-scope' }, say('scope'))
    const part = (id: 'portable' | 'freeze', ...actions: readonly { label: string; work: () => Promise<Report> }[]) =>
      html(
        'div',
        { class: 'share' },
        html('h3', {}, say(`share-${id}`)),
        html('p', { class: 'small soft' }, say(`share-${id}-help`)),
        actionRow(actions, words),
      )
    return html(
      'section',
      {},
      html('h2', {}, say('share')),
      html('div', { class: 'field' }, label, this.#scope),
      part(
        'portable',
        { label: say('make-portable'), work: () => this.#makePortable() },
        { label: say('undo-portable'), work: () => this.#undoPortable() },
      ),
      part(
        'freeze',
        { label: say('do-freeze'), work: () => this.#freeze() },
        { label: say('thaw'), work: () => this.#thaw() },
      ),
      this.#kept,
      shortNamesPart(this.#surroundings),
    )
  }

  async #read(): Promise<void> {
    try {
      const table = await readSelectedTable(this.#surroundings.sheet)
      if (table && this.#written.has(sheetNameOf(table.address))) return
      this.#table = table
      this.#columns.replaceChildren(this.#found(table))
    } catch (error) {
      const { say } = createUiWords(this.#words.language)
      const reason = error instanceof SheetFailure ? error.reason : 'unknown'
      this.#columns.replaceChildren(html('p', { class: 'soft' }, say(`failure-${reason}`)))
    }
  }

  /** What each column was taken for, so that a person sees what the report will be of. */
  #found(table: SelectedTable | null): HTMLElement {
    const { say, language } = this.#words
    const sayRole = createSay(language)
    const questions = table?.survey.questions ?? []
    const columns = table?.survey.table.columns ?? []
    const used = questions.flatMap(({ role }, i) =>
      role === 'leftOut' ? [] : [{ role, title: columns[i]?.title ?? '', i }],
    )
    if (!table || used.length === 0) return html('p', { class: 'nothing' }, say('nothing-found'))
    const row = ({ role, title, i }: { role: Role; title: string; i: number }): HTMLElement =>
      html(
        'tr',
        {},
        html('th', { scope: 'row' }, title || say('column', { letter: columnLetters(table.address, i) })),
        html('td', {}, sayRole(`role-${role}`)),
      )
    const rest = used.length - kMostColumns
    return html(
      'div',
      {},
      html('p', { class: 'small soft' }, table.address),
      hiddenNote(table.hiddenRows, language),
      html('table', { class: 'columns small' }, html('tbody', {}, ...used.slice(0, kMostColumns).map(row))),
      rest > 0 && html('p', { class: 'small soft' }, say('more-columns', { count: rest })),
    )
  }

  async #write(): Promise<Report> {
    const { loyalty: load, language, operations } = this.#surroundings
    const { say } = this.#words
    const table = this.#table
    if (!table) return { sentence: say('nothing-found'), details: [] }
    if (metricsOf(table.survey).length === 0) return { sentence: say('nothing-to-report'), details: [] }
    const loyalty: Loyalty = await load()
    const data = dataPlaceOf(table.address, table.rowsAbove, sheetNameOf(table.address))
    const taken = await sheetNames()
    const plan = planReport({ survey: table.survey, loyalty, language, data, includeData: false, taken })
    const outcome = await operations.writePlan(plan)
    if (outcome.done) for (const name of outcome.sheets) this.#written.add(name)
    return reportOf('writePlan', outcome, language)
  }

  async #makePortable(): Promise<Report> {
    const { operations, language } = this.#surroundings
    const report = await makePortableReport(operations, this.#chosenScope, language)
    const { offer } = report
    if (!offer) return report
    return { ...report, offer: { ...offer, work: () => offer.work().finally(() => this.#countKept()) } }
  }

  async #undoPortable(): Promise<Report> {
    const { operations, language } = this.#surroundings
    return reportOf('undoPortable', await operations.undoPortable(this.#chosenScope), language)
  }

  async #freeze(): Promise<Report> {
    const { operations, language } = this.#surroundings
    const outcome = await operations.freeze(this.#chosenScope)
    await this.#countKept()
    return reportOf('freeze', outcome, language)
  }

  async #thaw(): Promise<Report> {
    const { operations, language } = this.#surroundings
    const outcome = await operations.thaw()
    await this.#countKept()
    return reportOf('thaw', outcome, language)
  }

  get #chosenScope(): Scope {
    return this.#scope.value === 'selection' ? 'selection' : 'workbook'
  }

  async #countKept(): Promise<void> {
    const outcome = await this.#surroundings.operations.countFrozen()
    const count = outcome.done ? outcome.cells : 0
    this.#kept.textContent = count > 0 ? this.#words.say('kept', { count }) : ''
  }
}

export const reportView: MakeView = (root, surroundings) => new ReportView(root, surroundings)
