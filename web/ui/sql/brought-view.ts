/** What a database brought back, as a person looks at it before it is on a sheet. */
import { isCellError } from '../../sheet/cells.ts'
import type { Argument, Cell, Loyalty, Reading, Result } from '../../sheet/contract.ts'
import { serialOfText } from '../../sheet/dates.ts'
import type { OfSums } from '../../sql/bringings.ts'
import { cohortsIn } from '../../sql/cohort-table.ts'
import type { PastedGroup, PastedGroups } from '../../sql/pasted.ts'
import { html } from '../dom.ts'
import type { Say } from '../messages.ts'
import { unitOf } from '../numbers.ts'
import { resultView, shownCell } from '../result-view.ts'
import { scoreSection } from '../score-section.ts'
import { bandTitle, headline } from '../sentences.ts'
import type { Words } from '../words.ts'

/** A person reads so many; the sheet has all. */
const mostShown = 20

export interface BroughtOptions {
  readonly loyalty: Loyalty
  readonly words: Words
  readonly say: Say
}

const argumentsOf = ({ sums, options = [] }: OfSums, group: PastedGroup): Cell[] => [
  ...sums.map((sum) => group.sums[sum] ?? null),
  ...options,
]

/** Cells of a row: a number for a function that gives one, both ends for an interval. */
const cellsOf = (result: Result): readonly Cell[] => (Array.isArray(result) ? (result[0] ?? []) : [result])

const dayIn = (name: Cell) => serialOfText(String(name ?? ''))

const isInterval = ({ function: name }: OfSums) => /\.CI\b/.test(name)

class BroughtView {
  readonly #options: BroughtOptions
  readonly #found: PastedGroups

  constructor(found: PastedGroups, options: BroughtOptions) {
    this.#found = found
    this.#options = options
  }

  view(): HTMLElement {
    const { bringing, groups } = this.#found
    if (bringing.isMatrix) return this.#cohorts()
    const [only, ...others] = groups
    if (bringing.beside.some(({ takesNames }) => takesNames)) return this.#whole()
    const reading = only && others.length === 0 ? this.#readingOf(only) : null
    if (reading && !isCellError(reading) && reading.interval) return scoreSection(reading, '', this.#options.words)
    return this.#table()
  }

  #resultOf(name: string, result: Result): HTMLElement {
    const { loyalty, words } = this.#options
    const info = loyalty.functions.find((each) => each.name === name)
    return html('div', { class: 'result-section' }, info ? resultView(info, result, words) : '')
  }

  /** A function that takes all groups at once shows them as it does in a sheet. */
  #whole(): HTMLElement {
    const { bringing, groups } = this.#found
    const [of] = bringing.beside
    if (!of) return html('div', {})
    const columns = of.sums.map((sum): Argument => groups.map(({ sums }) => [sums[sum] ?? null]))
    const names = groups.map(({ name }) => [name])
    const { loyalty, words } = this.#options
    const given = [...columns, names, ...(of.options ?? [])]
    return this.#resultOf(of.function, loyalty.call(of.function, given, { language: words.language }))
  }

  #cohorts(): HTMLElement {
    const { say } = this.#options
    const cohorts = cohortsIn(this.#found.groups)
    const [first] = cohorts
    const heads = [say('cohort'), say('cohort-size'), ...(first?.active.map((_, later) => later) ?? [])]
    const rows = cohorts.map(({ start, active }): Cell[] => {
      const size = Number(active[0] ?? 0)
      return [start, size, ...active.map((count) => (count === '' || size === 0 ? '' : count / size))]
    })
    return this.#resultOf('COHORTS', [heads, ...rows])
  }

  #readingOf(group: PastedGroup) {
    const { loyalty, words } = this.#options
    const { reading } = this.#found.bringing
    return reading && loyalty.read(reading.function, argumentsOf(reading, group), { language: words.language })
  }

  /** Low and high, of the function that gives them; nothing where there are none, as of one respondent. */
  #endsOf(reading: Reading, group: PastedGroup): readonly number[] {
    if (reading.interval) return [reading.interval.low, reading.interval.high]
    const interval = this.#found.bringing.beside.find(isInterval)
    const ends = interval ? this.#call(interval, group) : []
    return isCellError(ends) ? [] : cellsOf(ends).map(Number)
  }

  #call(of: OfSums, group: PastedGroup): Result {
    const { loyalty, words } = this.#options
    return loyalty.call(of.function, argumentsOf(of, group), { language: words.language })
  }

  #table(): HTMLElement {
    const { say } = this.#options
    const { groups } = this.#found
    const heading = (text: string, isNumber = false) => html('th', { scope: 'col', class: isNumber && 'number' }, text)
    const heads = this.#headings().map((text) => heading(text, true))
    const rest = groups.length - mostShown
    return html(
      'div',
      {},
      html(
        'table',
        { class: 'small' },
        html('thead', {}, html('tr', {}, heading(say(this.#areDays() ? 'period' : 'group-heading')), ...heads)),
        html('tbody', {}, ...groups.slice(0, mostShown).map((group) => this.#row(group))),
      ),
      rest > 0 && html('p', { class: 'small soft' }, say('more', { count: rest })),
    )
  }

  #areDays(): boolean {
    return this.#found.groups.every(({ name }) => !Number.isNaN(dayIn(name)))
  }

  #nameOf({ name }: PastedGroup): string {
    const { say, words } = this.#options
    if (name === null || name === '') return say('all')
    return this.#areDays() ? words.numbers.cell(dayIn(name), 'day') : String(name)
  }

  /** Not every score comes with an interval. */
  #haveEnds(): boolean {
    return this.#found.groups.slice(0, mostShown).some((group) => {
      const reading = this.#readingOf(group)
      return reading !== null && !isCellError(reading) && this.#endsOf(reading, group).length > 0
    })
  }

  #headings(): readonly string[] {
    const { say } = this.#options
    const { name, beside, reading, sums } = this.#found.bringing
    if (reading === null && beside.length === 0) return sums
    const ends = [say('from'), say('to')]
    if (reading !== null) return this.#haveEnds() ? [name, ...ends] : [name]
    return beside.flatMap((each) => (isInterval(each) ? ends : [name]))
  }

  #row(group: PastedGroup): HTMLElement {
    const name = this.#nameOf(group)
    const { reading } = this.#found.bringing
    return reading === null ? this.#plainRow(name, group) : this.#scoreRow(name, group)
  }

  /** Of functions without bands, or of what the database says alone. */
  #plainRow(name: string, group: PastedGroup): HTMLElement {
    const { beside, sums } = this.#found.bringing
    const results = beside.map((each) => this.#call(each, group))
    const [wrong] = results.filter(isCellError)
    if (wrong) return this.#none(name, wrong.error === '#N/A' ? this.#options.say('nothing') : wrong.message)
    const given = sums.map((sum) => this.#shownSum(sum, group.sums[sum] ?? null))
    const cells =
      beside.length > 0 ? beside.flatMap((each, place) => this.#written(each, results[place] ?? null)) : given
    const number = (text: string) => html('td', { class: 'number' }, text)
    return html('tr', {}, html('th', { scope: 'row' }, name), ...cells.map(number))
  }

  /** With as many decimals as the others of its column. */
  #shownSum(sum: string, value: number | null): string {
    const { words } = this.#options
    const areWhole = this.#found.groups.every(({ sums }) => Number.isInteger(sums[sum] ?? 0))
    return value === null ? '' : words.numbers.fixed(value, areWhole ? 0 : 2)
  }

  #written({ function: name }: OfSums, result: Result): string[] {
    const { loyalty, words } = this.#options
    const isShare = ['fraction', 'row'].includes(loyalty.functions.find((each) => each.name === name)?.shows ?? '')
    const written = (cell: Cell) =>
      isShare && typeof cell === 'number' ? words.numbers.bound(cell, 'fraction', 1) : shownCell(cell, words.language)
    return cellsOf(result).map(written)
  }

  #none(name: string, words: string): HTMLElement {
    const { say } = this.#options
    const width = this.#headings().length
    return html(
      'tr',
      {},
      html('th', { scope: 'row' }, name),
      html('td', { colspan: width, class: 'soft' }, words || say('none')),
    )
  }

  #scoreRow(name: string, group: PastedGroup): HTMLElement {
    const { words } = this.#options
    const reading = this.#readingOf(group)
    if (reading === null || isCellError(reading))
      return this.#none(name, reading === null || reading.error === '#N/A' ? '' : reading.message)
    const ends = this.#endsOf(reading, group)
    const places = this.#headings().length - 1
    const digits = reading.unit === 'scale' ? 2 : 1
    const number = (value: number | undefined) =>
      html('td', { class: 'number' }, value === undefined ? '' : words.numbers.bound(value, unitOf(reading), digits))
    return html(
      'tr',
      {},
      html('th', { scope: 'row' }, name, html('span', { class: 'soft band' }, bandTitle(reading, words))),
      html('td', { class: 'number strong' }, headline(reading, words)),
      ...Array.from({ length: places }, (_, place) => number(ends[place])),
    )
  }
}

export const broughtView = (found: PastedGroups, options: BroughtOptions): HTMLElement =>
  new BroughtView(found, options).view()
