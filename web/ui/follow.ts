/**
 * Follows a spreadsheet's selection and says what to show for it. Knows no host: a Sheet answers three questions.
 * A cell whose formula calls one of our functions shows that call, read from the cells it names; where they cannot be
 * read, the value alone. A plain range shows the metric that fits it. Anything else shows the empty state.
 * One question is under way at a time, the latest selection wins, answers that came too late are dropped, and the same
 * cells are not read twice in a row unless their contents changed. Cells selected by the panel itself keep the result.
 */
import type { Language, Loyalty, Skipped } from '../sheet/contract.ts'
import { areasOf } from './addresses.ts'
import { readSelection } from './readSelection.ts'
import { type Selection, type Sheet, SheetFailure } from './sheet.ts'
import type { Look, Shown } from './shown.ts'

export interface FollowOptions {
  readonly loyalty: () => Promise<Loyalty>
  readonly sheet: Sheet
  readonly language: () => Language
  readonly show: (shown: Shown) => void
  readonly busy: (busy: boolean) => void
}

export interface Follower {
  selectionChanged(): void
  cellsChanged(): void
  languageChanged(): void
  select(skipped: Skipped): void
  stop(): void
}

const nowhere = (shown: Shown): Look => ({ shown, answersAddress: null })

async function look(options: FollowOptions, selection: Selection | null): Promise<Look> {
  if (!selection) return nowhere({ kind: 'empty' })
  const loyalty = await options.loyalty().catch(() => Promise.reject(new SheetFailure('engine')))
  return readSelection(selection, { loyalty, sheet: options.sheet, language: options.language() })
}

export function follow(options: FollowOptions): Follower {
  const { sheet } = options
  let running = false
  let wanted = false
  let stopped = false
  let seen = ''
  let shown = ''
  let subject: Selection | null = null
  let answersAddress: string | null = null
  let ownSelection: string | null = null

  function present(result: Look): void {
    answersAddress = result.answersAddress
    const now = JSON.stringify(result.shown)
    if (now !== shown) options.show(result.shown)
    shown = now
  }

  async function once(): Promise<void> {
    const current = await sheet.selection()
    const own = current !== null && current.address === ownSelection
    const selection = own ? subject : current
    if (!own) ownSelection = null
    const key = JSON.stringify(selection)
    if (key === seen || wanted) return
    const result = await look(options, selection)
    if (wanted || stopped) return
    seen = key
    subject = selection
    present(result)
  }

  function fail(error: unknown): void {
    seen = ''
    if (!wanted) present(nowhere({ kind: 'failure', reason: error instanceof SheetFailure ? error.reason : 'unknown' }))
  }

  async function run(): Promise<void> {
    wanted = true
    if (running) return
    running = true
    options.busy(true)
    while (wanted && !stopped) {
      wanted = false
      await once().catch(fail)
    }
    running = false
    if (!stopped) options.busy(false)
  }

  return {
    selectionChanged: () => void run(),
    cellsChanged: () => {
      seen = ''
      void run()
    },
    languageChanged: () => {
      seen = ''
      shown = ''
      void run()
    },
    select: (skipped) => {
      const areas = answersAddress ? areasOf(answersAddress, skipped.cells) : []
      if (areas.length === 0 || !sheet.selectCells) return
      sheet
        .selectCells(areas)
        .then(() => sheet.selection())
        .then((selection) => {
          ownSelection = selection?.address ?? null
        })
        .catch(fail)
    },
    stop: () => {
      stopped = true
    },
  }
}
