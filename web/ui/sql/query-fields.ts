/** What a person names for a query: the table and its columns, and what the function at hand has besides. */
import { type SqlPeriod, sqlPeriods } from '../../sql/contract.ts'
import { isDay } from '../../sql/days.ts'
import type { AskedColumn, Naming, SqlQuestion } from '../../sql/question.ts'
import { tableParts } from '../../sql/table-name.ts'
import { html } from '../dom.ts'
import type { Say } from '../messages.ts'

let fields = 0

export function field(label: string, control: HTMLElement, soft = ''): HTMLElement {
  fields += 1
  control.id = `sql-field-${fields}`
  return html(
    'div',
    { class: 'field' },
    html('label', { for: control.id }, label, soft && html('span', { class: 'soft' }, ` (${soft})`)),
    control,
  )
}

const nameInput = (placeholder: string): HTMLInputElement =>
  html('input', { type: 'text', spellcheck: 'false', autocomplete: 'off', autocapitalize: 'none', placeholder })

const dayInput = (day: string): HTMLInputElement => html('input', { type: 'date', value: day })

/** Names of a database as a person types them; what is left empty is what such a column is often called. */
class Name {
  readonly asked: AskedColumn
  readonly input: HTMLInputElement
  #isTyped = false

  constructor(asked: AskedColumn, changed: () => void) {
    this.asked = asked
    this.input = nameInput(asked.optional ? '' : asked.usual)
    this.input.addEventListener('input', () => {
      this.#isTyped = true
      changed()
    })
  }

  get value(): string {
    return this.input.value.trim() || this.input.placeholder
  }

  suggest(heading: string): void {
    if (!this.#isTyped) this.input.value = heading
  }
}

export class QueryFields {
  readonly element = html('div', { class: 'query-fields' })
  readonly #say: Say
  readonly #table: HTMLInputElement
  readonly #columns: readonly Name[]
  readonly #group: Name | null
  readonly #pair: readonly Name[]
  readonly #period: HTMLSelectElement
  readonly #from: HTMLInputElement
  readonly #to: HTMLInputElement

  constructor(question: SqlQuestion, say: Say, changed: () => void) {
    const name = (asked: AskedColumn) => new Name(asked, changed)
    this.#say = say
    this.#table = nameInput(question.table)
    this.#columns = question.columns.map(name)
    this.#group = question.group && name(question.group)
    this.#pair = question.pair?.map(name) ?? []
    this.#period = html(
      'select',
      {},
      ...sqlPeriods.map((period) => html('option', { value: period }, say(`period-${period}`))),
    )
    this.#from = dayInput(question.cut?.from ?? '')
    this.#to = dayInput(question.cut?.to ?? '')
    if (question.period) this.#period.value = question.period
    for (const control of [this.#table, this.#period, this.#from, this.#to]) control.addEventListener('input', changed)
    this.element.append(field(say('table'), this.#table, say('table-help')), ...this.#rows(question))
  }

  #rows(question: SqlQuestion): HTMLElement[] {
    const say = this.#say
    const values = { scale: question.scale.replace('-', '–') }
    const named = (label: (usual: string) => string) => (name: Name) =>
      field(say(label(name.asked.usual), values), name.input, name.asked.optional ? say('optional') : '')
    return [
      ...this.#columns.map(named((usual) => `column-${usual}`)),
      ...(this.#group ? [named((usual) => `group-${usual}`)(this.#group)] : []),
      ...this.#pair.map(named((usual) => `pair-${usual}`)),
      ...(question.period ? [field(say('period'), this.#period)] : []),
      ...(question.cut
        ? [field(say('cut-from'), this.#from, say('optional')), field(say('cut-to'), this.#to, say('optional'))]
        : []),
    ]
  }

  /** What headings may name, in the order that `suggest` takes them in. */
  get named(): readonly AskedColumn[] {
    return this.#names.map(({ asked }) => asked)
  }

  get #names(): readonly Name[] {
    return [...this.#columns, ...(this.#group ? [this.#group] : []), ...this.#pair]
  }

  /** '' leaves the usual name. */
  suggest(headings: readonly string[]): void {
    for (const [place, name] of this.#names.entries()) name.suggest(headings[place] ?? '')
  }

  naming(): Naming {
    const table = tableParts(this.#table.value)
    const [first, second] = this.#pair.map(({ value }) => value)
    const day = ({ value }: HTMLInputElement) => (isDay(value) ? value : '')
    return {
      table: table.length > 0 ? table : [this.#table.placeholder],
      columns: this.#columns.map(({ value }) => value),
      group: this.#group?.value || null,
      pair: [first ?? '', second ?? ''],
      period: this.#period.value as SqlPeriod,
      cut: { from: day(this.#from), to: day(this.#to) },
    }
  }
}
