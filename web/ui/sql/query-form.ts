/** A query for the result at hand: which database, which table, which columns; and the text to copy. */
import { needsRows } from '../../sql/askable.ts'
import type { SqlEngine } from '../../sql/contract.ts'
import { clickhouse } from '../../sql/dialects/clickhouse.ts'
import { duckdb } from '../../sql/dialects/duckdb.ts'
import { postgresql } from '../../sql/dialects/postgresql.ts'
import { spark } from '../../sql/dialects/spark.ts'
import type { AskedColumn, AskedFunction, Question, SqlQuestion } from '../../sql/question.ts'
import { html } from '../dom.ts'
import type { Say } from '../messages.ts'
import { field, QueryFields } from './query-fields.ts'

const dialects = { duckdb, postgresql, clickhouse, spark } as const
const engineNames: Readonly<Record<SqlEngine, string>> = {
  duckdb: 'DuckDB',
  postgresql: 'PostgreSQL',
  clickhouse: 'ClickHouse',
  spark: 'Spark SQL',
}
const shownLines = 14

/** The same fields serve the same options: what a person has typed stays. */
const kindOf = ({ name }: AskedFunction, { columns, scale, period, cut }: SqlQuestion) =>
  JSON.stringify([name, columns, scale, period, cut])

/** What a row of the table is, where that is not plain. */
const introOf = ({ table, columns, pair }: SqlQuestion): string | null => {
  if (pair) return columns.length > 1 ? 'intro-mix' : 'intro-pair'
  if (columns.some(({ usual, optional }) => usual === 'weight' && !optional)) return 'intro-weight'
  return table === 'answers' ? null : `intro-${table}`
}

/** What a person has typed stays until another function is looked at. */
export class QueryForm {
  readonly element = html('div', {})
  readonly #say: Say
  readonly #engine = html(
    'select',
    {},
    ...Object.entries(engineNames).map(([value, name]) => html('option', { value }, name)),
  )
  readonly #text = html('textarea', { readonly: true, rows: shownLines, spellcheck: 'false', class: 'code' })
  readonly #told = html('p', { class: 'small soft', role: 'status' })
  readonly #pack = html('p', { class: 'small soft pack' })
  #fields: QueryFields | null = null
  #question: SqlQuestion | null = null
  #kind = ''

  constructor(say: Say) {
    this.#say = say
    this.#engine.addEventListener('input', () => this.#write())
  }

  show(asked: AskedFunction | null, question: Question | null): void {
    this.element.hidden = question === null && !needsRows(asked?.name ?? '')
    this.#question = question === 'options' ? null : question
    if (asked === null || this.element.hidden) return
    const kind = question === null || question === 'options' ? `${question} ${asked.name}` : kindOf(asked, question)
    if (this.#kind !== kind) this.#build(asked, question)
    this.#kind = kind
    this.#write()
  }

  /** What headings may name, in the order that `suggest` takes them in. */
  get named(): readonly AskedColumn[] {
    return this.#question === null ? [] : (this.#fields?.named ?? [])
  }

  suggest(headings: readonly string[]): void {
    this.#fields?.suggest(headings)
    this.#write()
  }

  #build({ name }: AskedFunction, question: Question | null): void {
    const say = this.#say
    const sentence = (id: string) => html('p', { class: 'small soft' }, say(id, { function: name }))
    if (question === null || question === 'options') {
      this.element.replaceChildren(sentence(question === null ? 'no-query-rows' : 'no-query'))
      return
    }
    this.#fields = new QueryFields(question, say, () => this.#write())
    const copy = html('button', { type: 'button', class: 'button' }, say('copy'))
    copy.addEventListener('click', () => void this.#copy())
    const note = needsRows(name) ? 'no-query-but-score' : introOf(question)
    this.element.replaceChildren(
      sentence('intro'),
      ...(note ? [sentence(note)] : []),
      field(say('engine'), this.#engine),
      this.#fields.element,
      field(say('query'), this.#text),
      html('div', { class: 'actions' }, copy, this.#told),
      this.#pack,
    )
  }

  #write(): void {
    const [question, fields] = [this.#question, this.#fields]
    if (question === null || fields === null) return
    const engine = this.#engine.value as SqlEngine
    this.#text.value = `${question.write(dialects[engine], fields.naming())};`
    this.#told.textContent = ''
    this.#offerPack(engine)
  }

  /** The same as functions, a file of the site beside the page and the pane. */
  #offerPack(engine: SqlEngine): void {
    const file = `${engine}.sql`
    const link = { href: `./sql/${file}`, download: file, target: '_blank', rel: 'noopener' }
    const intro = this.#say(engine === 'spark' ? 'pack-spark' : 'pack', { engine: engineNames[engine] })
    this.#pack.replaceChildren(intro, ' ', html('a', link, file))
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
