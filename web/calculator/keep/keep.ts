/** Keeps the open work in the browser soon after each change, and offers it at the next visit. */

import type { Imported } from '../../import/contract.ts'
import type { ImportView } from '../import/import-view.ts'
import { element } from '../shell/elements.ts'
import type { Notice } from '../shell/notice.ts'
import type { Voice } from '../shell/voice.ts'
import { keptSource, type Source } from '../workbench/source.ts'
import type { Workbench } from '../workbench/workbench.ts'
import { showKept } from './kept-card.ts'
import { Lull } from './lull.ts'
import { store } from './store.ts'
import { fileWork, type Work } from './work.ts'

/** Writing costs a moment, and an unsaved minute costs more. */
const patience = { quiet: 1200, longest: 10_000 }
/** Writing down a larger workbook that no file was the source of would hold the page up. */
const kMostCells = 300_000

export interface KeepOptions {
  readonly voice: Voice
  readonly notice: Notice
  readonly workbench: Workbench
  readonly importView: ImportView
  readonly open: (source: Source) => void
  /** A kept file is being read again. */
  readonly reading: () => void
}

export class Keep {
  readonly #options: KeepOptions
  #kept: Work | null = null
  readonly #lull = new Lull(() => void this.#write(), patience)
  #changes = 0
  #current = false
  /** What was open when a person wanted it forgotten: while it is, nothing brings it back. */
  #forgotten: Source | null = null

  constructor(options: KeepOptions) {
    this.#options = options
    store.onReplaced(() => this.#replaced())
  }

  /** True where everything that is open is also kept. */
  get current(): boolean {
    return this.#current
  }

  /** Looks for what an earlier visit left. */
  async look(): Promise<void> {
    const found = await store.read()
    this.#kept ??= found
    this.show()
  }

  show(): void {
    showKept(this.#kept, this.#options.voice, {
      resume: (work) => this.#resume(work),
      forget: () => void this.#forget(),
    })
  }

  /** What is open may be another, or have other cells. */
  changed(): void {
    this.#current = false
    this.#changes += 1
    this.#lull.happened()
  }

  #replaced(): void {
    const { workbench, notice, voice } = this.#options
    if (this.#current && workbench.edited) notice.tell('keep-replaced', voice.say)
    this.#current = false
  }

  /** A file as it came, until somebody changes its report. */
  #work(): Work | null {
    const { grid, edited, imported, source, title } = this.#options.workbench
    if (source !== null && source === this.#forgotten) return null
    if (!edited) return imported && !source?.kept ? fileWork(imported) : null
    const book = grid?.keep(kMostCells)
    if (!book) this.#options.notice.tell('keep-too-large', this.#options.voice.say)
    const file = grid?.large && imported ? fileWork(imported) : null
    return book ? { kind: 'workbook', title, savedAt: Date.now(), book, file } : null
  }

  async #write(): Promise<void> {
    const changes = this.#changes
    const { source } = this.#options.workbench
    const work = this.#work()
    if (!work) return
    try {
      await store.write(work)
    } catch {
      return this.#options.notice.tell('keep-refused', this.#options.voice.say)
    }
    if (source === this.#forgotten) return
    this.#kept = work
    this.#current = changes === this.#changes
  }

  #resume(work: Work): void {
    if (work.kind === 'workbook' && !work.file) {
      this.#options.open(keptSource(work.title, work.book, null))
      return
    }
    const file = work.kind === 'file' ? work : work.file
    if (!file) return
    const again =
      work.kind === 'workbook'
        ? (imported: Imported) => this.#options.open(keptSource(work.title, work.book, imported))
        : null
    const reading = this.#options.importView.resume(file, again)
    this.#options.reading()
    void reading
  }

  /** The card goes when the work is gone: a person may close the page at once. */
  async #forget(): Promise<void> {
    this.#lull.cancel()
    this.#forgotten = this.#options.workbench.source
    this.#current = false
    await store.forget().catch(() => null)
    this.#kept = null
    this.show()
    element('choose').focus()
  }
}
