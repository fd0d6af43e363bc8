/** A native chart: of what, from which cells. Its fields are those of the functions that compute the same. */
import type { FunctionInfo, Loyalty, Scheme } from '../../../web/sheet/contract.ts'
import { isSingleCell } from '../../../web/ui/addresses.ts'
import { html } from '../../../web/ui/dom.ts'
import { chevronIcon } from '../../../web/ui/icons.ts'
import type { ChartRequest, Operations, Report } from '../../workbook/contract.ts'
import { reportOf } from '../../workbook/reports.ts'
import { actionRow } from '../action.ts'
import { createField, type Field, titleOf } from '../insert/fields.ts'
import { insertWords } from '../insert/words.ts'
import type { Words } from '../words.ts'
import { createWords } from '../words.ts'

export interface ChartsOptions {
  readonly words: Words
  readonly loyalty: Loyalty
  readonly operations: Operations
  readonly scheme: () => Scheme
  /** The address of what is selected, '' where nothing is. */
  readonly selected: () => Promise<string>
}

const kKinds = {
  band: { function: 'BAND', takes: ['value'] },
  distribution: { function: 'NPS', takes: ['scores', 'scale'] },
  trend: { function: 'NPS.TREND', takes: ['scores', 'dates', 'period', 'scale'] },
  matrix: { function: 'CSI.TABLE', takes: ['importance', 'satisfaction', 'criteria'] },
} as const

type Kind = keyof typeof kKinds
const kindNames = Object.keys(kKinds) as readonly Kind[]

type Values = Readonly<Record<string, string>>

function scaleOf(name: string): { low: number; high: number } {
  const [low = 0, high = 10] = name.split('-').map(Number)
  return { low, high }
}

function requestOf(kind: Kind, values: Values, scheme: Scheme): ChartRequest {
  const of = (name: string): string => values[name] ?? ''
  switch (kind) {
    case 'band':
      return { kind, score: of('value'), scheme }
    case 'distribution':
      return { kind, answers: of('scores'), scale: scaleOf(of('scale') || '0-10') }
    case 'trend':
      return { kind, scores: of('scores'), dates: of('dates'), period: of('period'), scale: of('scale') }
    case 'matrix':
      return { kind, importance: of('importance'), satisfaction: of('satisfaction'), criteria: of('criteria') }
  }
}

export class Charts {
  readonly element: HTMLDetailsElement
  readonly #options: ChartsOptions
  readonly #kind: HTMLSelectElement
  readonly #place = html('div', {})
  #fields: readonly Field[] = []

  constructor(options: ChartsOptions) {
    this.#options = options
    const { say, language } = options.words
    this.#kind = html(
      'select',
      { id: 'chart-kind' },
      ...kindNames.map((kind) => html('option', { value: kind }, say(`chart-${kind}`))),
    )
    this.#kind.addEventListener('change', () => void this.#choose())
    this.element = html(
      'details',
      { class: 'charts' },
      html('summary', {}, chevronIcon(), say('charts-title')),
      html('div', { class: 'field' }, html('label', { for: 'chart-kind' }, say('chart-kind')), this.#kind),
      this.#place,
      actionRow([{ label: say('chart-insert'), isMain: true, work: () => this.#insert() }], createWords(language)),
    )
    this.element.addEventListener('toggle', () => void (this.element.open && this.#choose()))
  }

  get #chosen(): Kind {
    return this.#kind.value as Kind
  }

  async #choose(): Promise<void> {
    const { loyalty, words, selected } = this.#options
    const { function: name, takes } = kKinds[this.#chosen]
    const info = loyalty.functions.find((each) => each.name === name) as FunctionInfo
    const parameters = info.parameters.filter((each) => (takes as readonly string[]).includes(each.name))
    this.#fields = parameters.map((parameter) =>
      createField({
        parameter: parameter.kind === 'choice' ? parameter : { ...parameter, kind: 'range', optional: false },
        words: insertWords(words.language),
        text: '',
        schemes: [],
        tables: [],
        changed: () => {},
        selected,
      }),
    )
    this.#place.replaceChildren(...this.#fields.map(({ element }) => element))
    const [first] = this.#fields
    const address = await selected()
    // One cell holds a score, several hold answers.
    if (first && isSingleCell(address) === (this.#chosen === 'band')) first.text = address
  }

  async #insert(): Promise<Report> {
    const { words, operations, scheme } = this.#options
    const missing = this.#fields.filter(({ parameter, given }) => !parameter.optional && given.kind !== 'reference')
    if (missing.length > 0) {
      const names = missing.map(({ parameter }) => titleOf(parameter, words)).join(', ')
      return { sentence: words.say('chart-incomplete', { names }), details: [] }
    }
    const values = Object.fromEntries(this.#fields.map(({ parameter, text }) => [parameter.name, text.trim()]))
    const outcome = await operations.insertChart(requestOf(this.#chosen, values, scheme()))
    return reportOf('insertChart', outcome, words.language)
  }
}
