/**
 * Follows a spreadsheet's selection and says what to show for it. Knows no host: a Sheet answers three questions.
 * A cell whose formula calls one of our functions shows that call, read from the cells it names; where they cannot be
 * read, the value alone. A plain range shows the metric that fits it. Anything else shows the empty state.
 * One question is under way at a time, the latest selection wins, answers that came too late are dropped, and the same
 * cells are not read twice in a row unless their contents changed. Cells selected by the panel itself keep the result.
 */
import type { Language, Loyalty } from '../sheet/contract.ts'
import { readSelection } from './read-selection.ts'
import { type Selection, type Sheet, SheetFailure } from './sheet.ts'
import type { SchemeChoices, Shown } from './shown.ts'

export type PanelRead = (
  selection: Selection,
  way: { readonly language: Language; readonly choices?: SchemeChoices | undefined },
) => Promise<Shown | null>

export interface FollowOptions {
  readonly loyalty: () => Promise<Loyalty>
  readonly sheet: Sheet
  readonly language: () => Language
  /** Asked before each reading. */
  readonly schemes?: ((loyalty: Loyalty) => Promise<SchemeChoices>) | undefined
  /** Reads where the host can do it better; null where it cannot. */
  readonly read?: PanelRead | undefined
  readonly show: (shown: Shown) => void
  readonly busy: (busy: boolean) => void
}

export class Follower {
  readonly #options: FollowOptions
  #running = false
  #selecting = false
  #stopped = false
  /** True while something newer than the look under way is to be looked at. */
  #wanted = false
  #subject: Selection | null = null
  #seen = ''
  #shown = ''
  #ownSelection: string | null = null

  constructor(options: FollowOptions) {
    this.#options = options
  }

  selectionChanged(): void {
    void this.#run()
  }

  cellsChanged(): void {
    this.#seen = ''
    void this.#run()
  }

  languageChanged(): void {
    this.#shown = ''
    this.cellsChanged()
  }

  /**
   * Selects cells on behalf of what is shown, which stays. Excel tells of the new selection before it has answered, so
   * nothing is looked at until that selection is known for our own.
   */
  async select(areas: readonly string[]): Promise<void> {
    const { sheet } = this.#options
    this.#selecting = true
    try {
      await sheet.selectCells?.(areas)
      this.#ownSelection = (await sheet.selection())?.address ?? null
    } catch (error) {
      this.#fail(error)
    }
    this.#selecting = false
    if (this.#wanted) await this.#run()
  }

  stop(): void {
    this.#stopped = true
  }

  async #run(): Promise<void> {
    this.#wanted = true
    if (this.#running || this.#selecting) return
    this.#running = true
    this.#options.busy(true)
    while (this.#wanted && !this.#stopped) {
      this.#wanted = false
      await this.#lookOnce().catch((error) => this.#fail(error))
    }
    this.#running = false
    if (!this.#stopped) this.#options.busy(false)
  }

  async #lookOnce(): Promise<void> {
    const current = await this.#options.sheet.selection()
    const own = current !== null && current.address === this.#ownSelection
    if (!own) this.#ownSelection = null
    const selection = own ? this.#subject : current
    const key = JSON.stringify(selection)
    if (key === this.#seen || this.#wanted) return
    const shown = await this.#read(selection)
    if (this.#wanted || this.#stopped) return
    this.#seen = key
    this.#subject = selection
    this.#show(shown)
  }

  async #read(selection: Selection | null): Promise<Shown> {
    if (!selection) return { kind: 'empty' }
    const { sheet, language, schemes, read } = this.#options
    const loyalty = await this.#options.loyalty().catch(() => Promise.reject(new SheetFailure('engine')))
    const way = { language: language(), choices: await schemes?.(loyalty) }
    return (await read?.(selection, way)) ?? readSelection(selection, { ...way, loyalty, sheet })
  }

  #show(shown: Shown): void {
    const now = JSON.stringify(shown)
    if (now !== this.#shown) this.#options.show(shown)
    this.#shown = now
  }

  #fail(error: unknown): void {
    this.#seen = ''
    if (this.#wanted || this.#stopped) return
    this.#show({ kind: 'failure', reason: error instanceof SheetFailure ? error.reason : 'unknown' })
  }
}
