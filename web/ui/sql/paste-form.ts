/** Rows that a query gave, pasted: read, scored, and put on a sheet. */
import { isCellError } from '../../sheet/cells.ts'
import type { Loyalty, Reading } from '../../sheet/contract.ts'
import { type PastedGroups, type PastedProblem, readPasted } from '../../sql/pasted.ts'
import { bringings, type OfSums } from '../../sql/score-query.ts'
import { planBrought } from '../../workbook/brought-sheet.ts'
import type { WorkbookPlan } from '../../workbook/contract.ts'
import { html } from '../dom.ts'
import type { Say } from '../messages.ts'
import { unitOf } from '../numbers.ts'
import { scoreSection } from '../score-section.ts'
import { bandTitle, headline } from '../sentences.ts'
import type { Words } from '../words.ts'

export interface PasteOptions {
  readonly say: Say
  readonly words: Words
  /** Makes a sheet; the sentence says what came of it. null where the host has no sheets. */
  readonly write: ((plan: WorkbookPlan) => Promise<string | null>) | null
}

type Group = PastedGroups['groups'][number]

/** A person reads so many; the sheet has all. */
const mostShown = 20

const isProblem = (found: PastedGroups | PastedProblem): found is PastedProblem => 'problem' in found

export class PasteForm {
  readonly element: HTMLElement
  readonly #options: PasteOptions
  readonly #text = html('textarea', { id: 'sql-pasted', rows: 5, spellcheck: 'false', class: 'code' })
  readonly #outcome = html('div', { role: 'status' })
  #loyalty: Loyalty | null = null
  #metric: Reading['metric'] = 'NPS'

  constructor(options: PasteOptions) {
    const { say } = options
    this.#options = options
    this.element = html(
      'div',
      { class: 'paste-form' },
      html('h3', {}, say('paste-title')),
      html('p', { class: 'small soft' }, say('paste-help')),
      html('div', { class: 'field' }, html('label', { for: 'sql-pasted' }, say('paste-label')), this.#text),
      this.#outcome,
    )
    this.#text.addEventListener('input', () => this.#read())
  }

  /** The metric that is looked at: of several that have the same sums it is the one meant. */
  show(loyalty: Loyalty, metric: Reading['metric']): void {
    this.#loyalty = loyalty
    this.#metric = metric
    this.#read()
  }

  #read(): void {
    const loyalty = this.#loyalty
    if (loyalty === null || this.#text.value.trim() === '') {
      this.#text.removeAttribute('aria-invalid')
      this.#outcome.replaceChildren()
      return
    }
    const found = readPasted(this.#text.value, [bringings[this.#metric], ...Object.values(bringings)])
    this.#text.setAttribute('aria-invalid', String(isProblem(found)))
    this.#outcome.replaceChildren(...(isProblem(found) ? [this.#wrong(found)] : this.#found(loyalty, found)))
  }

  #wrong({ problem, details }: PastedProblem): HTMLElement {
    return html('p', { class: 'wrong' }, this.#options.say(`problem-${problem}`, details))
  }

  #found(loyalty: Loyalty, found: PastedGroups): HTMLElement[] {
    const [only, ...others] = found.groups
    const reading = only && others.length === 0 ? this.#readingOf(loyalty, found, only) : null
    const isAlone = reading !== null && !isCellError(reading) && reading.interval !== null
    const shown = isAlone ? scoreSection(reading, '', this.#options.words) : this.#table(loyalty, found)
    return [shown, ...this.#writing(loyalty, found)]
  }

  #call({ function: name, sums }: OfSums, group: Group) {
    return { name, args: sums.map((sum) => group.sums[sum] ?? null) }
  }

  #readingOf(loyalty: Loyalty, { bringing }: PastedGroups, group: Group) {
    const { name, args } = this.#call(bringing.reading, group)
    return loyalty.read(name, args, { language: this.#options.words.language })
  }

  /** Low and high, of the function that gives them. */
  #endsOf(loyalty: Loyalty, { bringing }: PastedGroups, reading: Reading, group: Group): readonly number[] {
    if (reading.interval) return [reading.interval.low, reading.interval.high]
    const interval = bringing.beside.find((each) => each.function.includes('.CI.'))
    if (!interval) return []
    const { name, args } = this.#call(interval, group)
    const result = loyalty.call(name, args)
    return Array.isArray(result) ? (result[0] ?? []).map(Number) : []
  }

  #table(loyalty: Loyalty, found: PastedGroups): HTMLElement {
    const { say } = this.#options
    const heading = (text: string, isNumber = false) => html('th', { scope: 'col', class: isNumber && 'number' }, text)
    const rest = found.groups.length - mostShown
    return html(
      'div',
      {},
      html(
        'table',
        { class: 'small' },
        html(
          'thead',
          {},
          html(
            'tr',
            {},
            heading(say('group-heading')),
            heading(found.bringing.metric, true),
            heading(say('from'), true),
            heading(say('to'), true),
          ),
        ),
        html('tbody', {}, ...found.groups.slice(0, mostShown).map((group) => this.#row(loyalty, found, group))),
      ),
      rest > 0 && html('p', { class: 'small soft' }, say('more', { count: rest })),
    )
  }

  #row(loyalty: Loyalty, found: PastedGroups, group: Group): HTMLElement {
    const { say, words } = this.#options
    const name = group.name === null || group.name === '' ? say('all') : String(group.name)
    const reading = this.#readingOf(loyalty, found, group)
    if (reading === null || isCellError(reading)) {
      const text = reading === null || reading.error === '#N/A' ? say('none') : reading.message
      return html('tr', {}, html('th', { scope: 'row' }, name), html('td', { colspan: 3, class: 'soft' }, text))
    }
    const ends = this.#endsOf(loyalty, found, reading, group)
    const number = (value: number | undefined) =>
      html(
        'td',
        { class: 'number' },
        value === undefined ? '' : words.numbers.bound(value, unitOf(reading), reading.unit === 'scale' ? 2 : 1),
      )
    return html(
      'tr',
      {},
      html('th', { scope: 'row' }, name, html('span', { class: 'soft band' }, bandTitle(reading, words))),
      html('td', { class: 'number strong' }, headline(reading, words)),
      number(ends[0]),
      number(ends[1]),
    )
  }

  #writing(loyalty: Loyalty, { bringing, heading, groups }: PastedGroups): HTMLElement[] {
    const { say, words, write } = this.#options
    if (!write) return []
    const told = html('p', { class: 'small soft', role: 'status' })
    const button = html('button', { type: 'button', class: 'button primary' }, say('write'))
    button.addEventListener('click', async () => {
      const plan = planBrought({
        loyalty,
        language: words.language,
        metric: bringing.metric,
        heading: heading === '' && groups.length > 1 ? say('group-heading') : heading,
        columns: bringing.sums,
        groups: groups.map(({ name, sums }) => ({ name, sums: bringing.sums.map((sum) => sums[sum] ?? null) })),
        functions: bringing.beside.map((each) => ({
          function: each.function,
          columns: each.sums.map((sum) => bringing.sums.indexOf(sum)),
        })),
      })
      told.textContent = (await write(plan).catch(() => say('failed'))) ?? say('written')
    })
    return [html('div', { class: 'actions' }, button, told)]
  }
}
