/** The team's own bands: rows to type in, put on a sheet, kept as a file. */
import type { Loyalty, Scheme } from '../../../web/sheet/contract.ts'
import { html } from '../../../web/ui/dom.ts'
import { chevronIcon } from '../../../web/ui/icons.ts'
import type { Operations, Report } from '../../workbook/contract.ts'
import { reportOf } from '../../workbook/reports.ts'
import { actionRow } from '../action.ts'
import type { Words } from '../words.ts'
import { createWords } from '../words.ts'
import { chooseFile, saveFile } from './files.ts'
import { isError, type Row, rowsOfScheme, schemeOfRows } from './own-scheme.ts'

export interface OwnBandsOptions {
  readonly words: Words
  readonly loyalty: Loyalty
  readonly operations: Operations
  /** The scheme that is shown, with which an own one begins. */
  readonly scheme: () => Scheme
  /** A scheme came from a file, or has been put on a sheet. */
  readonly made: (scheme: Scheme) => void
}

const kParts = { low: 'own-low', high: 'own-high', title: 'own-title-column' } as const
const partNames = ['low', 'high', 'title'] as const

export class OwnBands {
  readonly element: HTMLDetailsElement
  readonly #options: OwnBandsOptions
  readonly #body = html('tbody', {})
  /** What lines began as. */
  readonly #began = new WeakMap<HTMLTableRowElement, Row['band']>()
  readonly #adding: HTMLButtonElement
  #scheme: Scheme

  constructor(options: OwnBandsOptions) {
    this.#options = options
    this.#scheme = options.scheme()
    const { words } = options
    const { say } = words
    const head = html(
      'tr',
      {},
      ...partNames.map((part) => html('th', { scope: 'col' }, say(kParts[part]))),
      html('th', {}, html('span', { class: 'unseen' }, say('own-remove'))),
    )
    this.#adding = html('button', { type: 'button', class: 'chip small' }, say('own-add'))
    this.#adding.addEventListener('click', () => this.#add({ low: '', high: '', title: '', band: null })?.focus())
    this.element = html(
      'details',
      { class: 'own' },
      html('summary', {}, chevronIcon(), say('own-title')),
      html('p', { class: 'small soft' }, say('own-help')),
      html('table', { class: 'own-rows' }, html('thead', {}, head), this.#body),
      this.#adding,
      actionRow(
        [
          { label: say('own-put'), isMain: true, work: () => this.#put() },
          { label: say('own-import'), work: () => this.#import() },
          { label: say('own-export'), work: () => this.#export() },
        ],
        createWords(words.language),
      ),
    )
    this.element.addEventListener('toggle', () => {
      if (this.element.open && this.#body.childElementCount === 0) this.begin(options.scheme())
    })
  }

  /** Begins anew with the bands of a scheme. */
  begin(scheme: Scheme): void {
    this.#scheme = scheme
    this.#body.replaceChildren()
    for (const row of rowsOfScheme(scheme, this.#options.words.language)) this.#add(row)
  }

  get #rows(): Row[] {
    return [...this.#body.rows].map((row) => {
      const entries = row.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
      const [low = '', high = '', title = ''] = [...entries].map(({ value }) => value.replaceAll('\n', ' '))
      return { low, high, title, band: this.#began.get(row) ?? null }
    })
  }

  #add(row: Row): HTMLElement | undefined {
    const { say } = this.#options.words
    const inputs = partNames.map((part) => {
      const label = { 'aria-label': say(kParts[part]), class: part }
      const input =
        part === 'title' ? html('textarea', { ...label, rows: 1 }) : html('input', { ...label, type: 'text' })
      input.value = row[part]
      return input
    })
    const remove = html(
      'button',
      { type: 'button', class: 'remove', 'aria-label': say('own-remove'), title: say('own-remove') },
      '×',
    )
    const line = html('tr', {}, ...inputs.map((input) => html('td', {}, input)), html('td', {}, remove))
    remove.addEventListener('click', () => {
      const next = (line.nextElementSibling ?? line.previousElementSibling)?.querySelector('button')
      line.remove()
      ;(next ?? this.#adding).focus()
    })
    this.#began.set(line, row.band)
    this.#body.append(line)
    return inputs[0]
  }

  #typed(): Scheme | Report {
    const { loyalty, words } = this.#options
    const { language, say } = words
    const ownSource = say('own-source')
    const found = schemeOfRows(this.#rows, { scheme: this.#scheme, loyalty, language, ownSource })
    return isError(found) ? { sentence: found.message, details: [] } : found
  }

  async #put(): Promise<Report> {
    const scheme = this.#typed()
    if ('sentence' in scheme) return scheme
    const { operations, words, made } = this.#options
    const outcome = await operations.putBands(scheme)
    if (outcome.done) made(scheme)
    return reportOf('putBands', outcome, words.language)
  }

  async #import(): Promise<Report | null> {
    const { loyalty, words, made } = this.#options
    const file = await chooseFile('.json,application/json')
    if (file === null) return null
    const found = loyalty.readScheme(file.text, { language: words.language })
    if (isError(found)) return { sentence: `${file.name}: ${found.message}`, details: [] }
    made(found)
    this.begin(found)
    return { sentence: words.say('own-imported', { file: file.name }), details: [] }
  }

  async #export(): Promise<Report> {
    const scheme = this.#typed()
    if ('sentence' in scheme) return scheme
    const file = `${scheme.metric.toLowerCase()}-bands.json`
    saveFile(file, `${JSON.stringify(scheme, null, 2)}\n`)
    return { sentence: this.#options.words.say('own-exported', { file }), details: [] }
  }
}
