/** A query for the score at hand: which database, which table, which columns; and the text to copy. */
import type { FunctionInfo, Reading } from '../../sheet/contract.ts'
import type { SqlEngine } from '../../sql/contract.ts'
import { clickhouse } from '../../sql/dialects/clickhouse.ts'
import { duckdb } from '../../sql/dialects/duckdb.ts'
import { postgresql } from '../../sql/dialects/postgresql.ts'
import { spark } from '../../sql/dialects/spark.ts'
import { type ScoreQuery, scoreQuery } from '../../sql/score-query.ts'
import { tableParts } from '../../sql/table-name.ts'
import { html } from '../dom.ts'
import type { Say } from '../messages.ts'

type Scored = Pick<Reading, 'metric' | 'scale'>

const dialects = { duckdb, postgresql, clickhouse, spark } as const
const engineNames: Readonly<Record<SqlEngine, string>> = {
  duckdb: 'DuckDB',
  postgresql: 'PostgreSQL',
  clickhouse: 'ClickHouse',
  spark: 'Spark SQL',
}
const usualTable: Readonly<Partial<Record<Reading['metric'], string>>> = { CSI: 'ratings', RPR: 'orders' }
const shownLines = 14

let fields = 0

function field(label: string, control: HTMLElement, soft = ''): HTMLElement {
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

/** What a person has typed stays until another metric is looked at. */
export class QueryForm {
  readonly element = html('div', {})
  readonly #say: Say
  readonly #engine = html(
    'select',
    {},
    ...Object.entries(engineNames).map(([value, name]) => html('option', { value }, name)),
  )
  readonly #table = nameInput('answers')
  readonly #group = nameInput('')
  readonly #text = html('textarea', { readonly: true, rows: shownLines, spellcheck: 'false', class: 'code' })
  readonly #told = html('p', { class: 'small soft', role: 'status' })
  #columns: HTMLInputElement[] = []
  #query: ScoreQuery | null = null
  #shown = ''

  constructor(say: Say) {
    this.#say = say
    for (const control of [this.#engine, this.#table, this.#group])
      control.addEventListener('input', () => this.#write())
  }

  /** True where there is a query for this metric on this scale. */
  show(functions: readonly FunctionInfo[], score: Scored | null): boolean {
    const query = score && scoreQuery(functions, score.metric, score.scale)
    this.element.hidden = query === null
    if (score === null || query === null) return false
    this.#query = query
    const shown = `${score.metric} ${score.scale}`
    if (this.#shown !== shown) this.#build(score, query)
    this.#shown = shown
    this.#write()
    return true
  }

  get columnCount(): number {
    return this.#shown.startsWith('CSI') ? 0 : this.#columns.length
  }

  /** Names that stand above the columns; '' leaves the usual one. */
  suggest(headings: readonly string[]): void {
    for (const [index, input] of this.#columns.entries()) {
      if (!input.dataset.typed) input.value = headings[index] ?? ''
    }
    this.#write()
  }

  #build({ metric, scale }: Scored, { columns }: ScoreQuery): void {
    const say = this.#say
    const values = { scale: scale.replace('-', '–') }
    this.#table.placeholder = usualTable[metric] ?? 'answers'
    this.#columns = columns.map(({ usual, optional }) => nameInput(optional ? '' : usual))
    for (const input of this.#columns)
      input.addEventListener('input', () => {
        input.dataset.typed = 'true'
        this.#write()
      })
    const copy = html('button', { type: 'button', class: 'button' }, say('copy'))
    copy.addEventListener('click', () => void this.#copy())
    const note = metric === 'CSI' || metric === 'RPR' ? html('p', { class: 'small soft' }, say(`intro-${metric}`)) : ''
    this.element.replaceChildren(
      html('p', { class: 'small soft' }, say('intro')),
      note,
      field(say('engine'), this.#engine),
      field(say('table'), this.#table, say('table-help')),
      ...columns.map(({ usual, optional }, index) =>
        field(say(`column-${usual}`, values), this.#columns[index] as HTMLElement, optional ? say('optional') : ''),
      ),
      field(say('group'), this.#group, say('optional')),
      field(say('query'), this.#text),
      html('div', { class: 'actions' }, copy, this.#told),
    )
  }

  #write(): void {
    const query = this.#query
    if (query === null) return
    const table = tableParts(this.#table.value)
    const group = this.#group.value.trim()
    this.#text.value = `${query.write(dialects[this.#engine.value as SqlEngine], {
      table: table.length > 0 ? table : [this.#table.placeholder],
      columns: this.#columns.map((input) => input.value.trim() || input.placeholder),
      group: group === '' ? null : group,
    })};`
    this.#told.textContent = ''
  }

  /** A pane may have no right to the clipboard. */
  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#text.value)
      this.#told.textContent = this.#say('copied')
    } catch {
      this.#text.focus()
      this.#text.select()
      this.#told.textContent = this.#say('copy-by-hand')
    }
  }
}
