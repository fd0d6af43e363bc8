/** What leaves the page: the workbook, a sheet, the results, charts and paper. */
import { functions } from '../../sheet/loyalty.ts'
import { html } from '../../ui/dom.ts'
import { type FrozenCell, frozenOf, type WorkbookPlan, withPlainForms } from '../../workbook/index.ts'
import type { Calculator } from '../engine.ts'
import { addressOn, sheetPrefix } from '../grid/address.ts'
import type { Grid, LargeRows } from '../grid/index.ts'
import type { MenuItem } from '../shell/menu.ts'
import type { Notice } from '../shell/notice.ts'
import type { Voice } from '../shell/voice.ts'
import { ask } from './dialog.ts'
import { baseName, download } from './download.ts'
import { expanded } from './expanded.ts'
import { askForPicture } from './pictures.ts'
import { readingsOf } from './readings.ts'
import { type WritingProblem, xlsxFile } from './xlsx.ts'

/** Longer lists are summed up. */
const kListed = 8

export interface OutOptions {
  readonly voice: Voice
  readonly calculator: Calculator
  readonly notice: Notice
  readonly grid: () => Grid | null
  /** What the open workbook is called. */
  readonly title: () => string
}

export class Out {
  readonly #options: OutOptions

  constructor(options: OutOptions) {
    this.#options = options
  }

  items(): MenuItem[] {
    const { say } = this.#options.voice
    const item = (id: string, action: (grid: Grid) => unknown): MenuItem => ({
      id: `out-${id}`,
      label: say(`out-${id}`),
      action: () => {
        const grid = this.#options.grid()
        if (grid)
          void grid
            .computed()
            .then(() => action(grid))
            .catch(() => this.#options.notice.tell('out-undone', say))
      },
    })
    return [
      item('xlsx', (grid) => this.#xlsx(grid, grid.snapshot())),
      item('method', (grid) => this.#withMethod(grid)),
      item('csv', (grid) => this.#csv(grid)),
      item('json', (grid) => this.#json(grid)),
      item('picture', () => askForPicture(this.#options.voice, this.#name)),
      item('print', () => print()),
    ]
  }

  get #name(): string {
    return baseName(this.#options.title())
  }

  /** The workbook with a sheet on how its results were made. */
  async #withMethod(grid: Grid): Promise<void> {
    const { calculator, voice } = this.#options
    const plan = grid.snapshot()
    const [{ methodOf }, loyalty] = await Promise.all([import('./method.ts'), calculator.load()])
    const method = await methodOf(plan, { loyalty, sheet: grid.sheet, language: voice.language })
    await this.#xlsx(grid, { ...plan, sheets: [...plan.sheets, ...method] })
  }

  async #xlsx(grid: Grid, given: WorkbookPlan): Promise<void> {
    const { voice, notice } = this.#options
    const known = await this.#options.calculator.load().then(
      (loyalty) => loyalty.functions,
      () => functions,
    )
    const plan = withPlainForms(given, known)
    const frozen = frozenOf(plan, known)
    if (frozen.length > 0 && !(await this.#agreesToFreeze(frozen))) return
    notice.tell('out-writing', voice.say)
    const file = await this.#written(plan, grid)
    notice.hide('out-writing')
    if (typeof file === 'string') notice.tell(file, voice.say)
    else download(file, `${this.#name}.xlsx`)
  }

  async #written(plan: WorkbookPlan, grid: Grid): Promise<Blob | WritingProblem> {
    const order = { plan, title: this.#name }
    const { large } = grid
    if (!large) return xlsxFile(order)
    const { calls, ...rows } = large
    const language = this.#options.voice.language
    return (await calls.file({ kind: 'xlsx', language, ...order, ...rows })) ?? 'out-failed'
  }

  async #agreesToFreeze(frozen: readonly FrozenCell[]): Promise<boolean> {
    const { say } = this.#options.voice
    const lines = frozen.slice(0, kListed).map(({ sheet, address, function: name }) => {
      return html('li', {}, html('code', {}, name), ` ${sheetPrefix(sheet)}${address}`)
    })
    const rest = frozen.length - lines.length
    const answer = await ask(
      say('frozen-title'),
      [
        { label: say('frozen-save'), value: 'save' },
        { label: say('cancel'), value: '' },
      ],
      html('p', {}, say('frozen-body', { count: frozen.length })),
      html('ul', {}, ...lines, rest > 0 ? html('li', {}, say('frozen-rest', { count: rest })) : null),
    )
    return answer === 'save'
  }

  async #csv(grid: Grid): Promise<void> {
    const { csvOf } = await import('../../export/csv.ts')
    const { language } = this.#options.voice
    const active = grid.sheets.findIndex((sheet) => sheet.active)
    const sheet = grid.snapshot().sheets[active]
    if (!sheet) return
    const name = `${this.#name} - ${baseName(sheet.name)}.csv`
    if (grid.large?.data === active) return this.#largeCsv(grid.large, grid.snapshot(), name)
    const text = csvOf(expanded(sheet.rows), { language, mark: true })
    download(new Blob([text], { type: 'text/csv' }), name)
  }

  async #largeCsv({ calls, ...rows }: LargeRows, plan: WorkbookPlan, name: string): Promise<void> {
    const { voice, notice } = this.#options
    notice.tell('out-writing', voice.say)
    const file = await calls.file({ kind: 'csv', plan, title: this.#name, language: voice.language, ...rows })
    notice.hide('out-writing')
    if (file) download(file, name)
    else notice.tell('out-failed', voice.say)
  }

  async #json(grid: Grid): Promise<void> {
    const { calculator, voice } = this.#options
    const [{ resultsOf }, loyalty] = await Promise.all([import('../../export/json.ts'), calculator.load()])
    const plan = grid.snapshot()
    const readings = await readingsOf(plan, { loyalty, sheet: grid.sheet, language: voice.language })
    const results = resultsOf(plan, functions, (...place) => readings.get(addressOn(...place)) ?? null)
    download(new Blob([JSON.stringify(results, null, 2)], { type: 'application/json' }), `${this.#name}.json`)
  }
}
