/** What is odd about the data: a list of findings in each column of answers, each a way to its cell. */
import { isCellError, numberOfCell } from '../../../web/sheet/cells.ts'
import type { Cell, Loyalty } from '../../../web/sheet/contract.ts'
import type { Scale } from '../../../web/survey/index.ts'
import { cellAddress, columnLetters } from '../../../web/ui/addresses.ts'
import { html } from '../../../web/ui/dom.ts'
import { noteIcon } from '../../../web/ui/icons.ts'
import { SheetFailure } from '../../../web/ui/index.ts'
import { createWords as createUiWords } from '../../../web/ui/words.ts'
import type { Operations } from '../../workbook/contract.ts'
import { hiddenNote } from '../hidden-note.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import { readSelectedTable, type SelectedTable } from '../selected-table.ts'
import type { MakeView, Surroundings, View } from '../view.ts'
import { wayTo } from '../way-to.ts'
import { type Finding, findingsIn } from './findings.ts'
import { checkWords } from './words.ts'
import './check.css'

/** Findings a person has to act upon; the rest is told quietly. */
const kGrave: ReadonlySet<string> = new Set(['code', 'offScale', 'fractional', 'errors', 'header'])

const kMostFindings = 12

class CheckView implements View {
  readonly #root: HTMLElement
  readonly #surroundings: Surroundings
  readonly #words
  readonly #look = oneAtATime(() => this.#read())

  constructor(root: HTMLElement, surroundings: Surroundings) {
    this.#root = root
    this.#surroundings = surroundings
    this.#words = checkWords(surroundings.language)
    root.classList.add('loyalty-panel', 'check-view')
  }

  seen(): void {
    void this.#look()
  }

  selectionChanged(): void {
    if (!this.#goesToOwn) void this.#look()
    this.#goesToOwn = false
  }

  cellsChanged(): void {
    void this.#look()
  }

  /** The list stays while a person goes through its cells. */
  #goesToOwn = false

  async #read(): Promise<void> {
    try {
      const loyalty = await this.#surroundings.loyalty()
      this.#show(await readSelectedTable(this.#surroundings.sheet), loyalty)
    } catch (error) {
      this.#fail(error instanceof SheetFailure ? error.reason : 'unknown')
    }
  }

  #fail(reason: string): void {
    const { say } = createUiWords(this.#words.language)
    this.#root.replaceChildren(
      html('section', {}, html('h2', {}, say('failure-title')), html('p', { class: 'soft' }, say(`failure-${reason}`))),
    )
  }

  #show(table: SelectedTable | null, loyalty: Loyalty): void {
    const { say, language } = this.#words
    const columns = table ? columnsOf(table).map((column) => this.#looked(column, table, loyalty)) : []
    const clean = columns.filter(({ findings }) => findings.length === 0)
    const intro = html(
      'section',
      {},
      html('h2', {}, say('check')),
      html('p', { class: 'small soft' }, table ? say('checked', { address: table.address }) : say('check-empty')),
      table && hiddenNote(table.hiddenRows, language),
      table && columns.length === 0 && html('p', { class: 'nothing' }, say('no-answers')),
    )
    const odd = columns.filter(({ findings }) => findings.length > 0).map((column) => this.#odd(column))
    this.#root.replaceChildren(intro, ...odd, ...(clean.length > 0 ? [this.#clean(clean)] : []))
  }

  #looked({ index, scale }: CheckedColumn, table: SelectedTable, loyalty: Loyalty): LookedAt {
    const { title = '' } = table.survey.table.columns[index] ?? {}
    const cells = table.cells.slice(table.rowsAbove).map((row) => row[index] ?? null)
    const origin = cellAddress(table.address, table.rowsAbove, index) ?? ''
    const found = findingsIn({ cells, scale, origin }, loyalty, this.#words.language)
    const count = found.find(({ kind }) => kind === 'answers')?.count ?? 0
    const others = found.filter(({ kind }) => kind !== 'answers')
    const findings = others.sort((a, b) => Number(kGrave.has(b.kind)) - Number(kGrave.has(a.kind)))
    return { title, letter: columnLetters(origin), scale, count, findings }
  }

  #name({ title, letter }: LookedAt): (HTMLElement | string)[] {
    const shown = title === '' ? this.#words.say('column', { letter }) : title
    return [shown, html('span', { class: 'soft' }, `\u2002·\u2002${letter}`)]
  }

  #answers({ count, scale }: LookedAt): HTMLElement {
    const { say, numbers } = this.#words
    const values = { count, shown: numbers.count(count), low: scale.low, high: scale.high }
    return html('p', { class: 'small soft' }, say('answers', values))
  }

  #odd(column: LookedAt): HTMLElement {
    const shown = column.findings.slice(0, kMostFindings)
    return html(
      'section',
      {},
      html('h3', {}, ...this.#name(column)),
      this.#answers(column),
      html('ul', { class: 'findings' }, ...shown.map((each) => this.#finding(each, column.scale))),
    )
  }

  /** A long table has many of them: a line for each. */
  #clean(columns: readonly LookedAt[]): HTMLElement {
    const line = (column: LookedAt): HTMLElement =>
      html('li', {}, html('p', {}, ...this.#name(column)), this.#answers(column))
    return html(
      'section',
      {},
      html('h3', {}, this.#words.say('clean')),
      html('ul', { class: 'clean' }, ...columns.map(line)),
    )
  }

  #finding({ kind, count, place, value }: Finding, { low, high }: Scale): HTMLElement {
    const { say, numbers, language } = this.#words
    const sentence = say(`found-${kind}`, {
      count,
      shown: numbers.count(count),
      value: String(value ?? ''),
      scale: `${low}–${high}`,
      hasZero: low <= 0 ? 'yes' : 'no',
    })
    const label = say('go', { place: place.slice(place.lastIndexOf('!') + 1) })
    const way = wayTo({ label, go: () => this.#go(place), language })
    return html(
      'li',
      { class: kGrave.has(kind) ? 'grave' : '' },
      kGrave.has(kind) && noteIcon(),
      html('div', {}, html('p', {}, sentence), way),
    )
  }

  async #go(place: string): ReturnType<Operations['goTo']> {
    this.#goesToOwn = true
    const outcome = await this.#surroundings.operations.goTo(place)
    if (!outcome.done) this.#goesToOwn = false
    return outcome
  }
}

interface LookedAt {
  readonly title: string
  readonly letter: string
  readonly scale: Scale
  readonly count: number
  /** Those a person has to act upon come first. */
  readonly findings: readonly Finding[]
}

interface CheckedColumn {
  readonly index: number
  readonly scale: Scale
}

/** What AUDIT asks of a range where nobody says otherwise. */
const usualScale: Scale = { low: 0, high: 10 }

/** One column that holds too much else to look like answers is what a person wants looked at. */
function columnsOf({ survey, cells, rowsAbove }: SelectedTable): CheckedColumn[] {
  const found = survey.questions.flatMap(({ scale }, index) => (scale ? [{ index, scale }] : []))
  const isAlone = found.length === 0 && cells[0]?.length === 1
  const hasAnswer = ([cell = null]: readonly Cell[]) => {
    const number = isCellError(cell) ? Number.NaN : numberOfCell(cell)
    return number >= usualScale.low && number <= usualScale.high
  }
  return isAlone && cells.slice(rowsAbove).some(hasAnswer) ? [{ index: 0, scale: usualScale }] : found
}

export const checkView: MakeView = (root, surroundings) => new CheckView(root, surroundings)
