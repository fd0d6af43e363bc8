/** The task pane: views beside Excel's selection. Outside Excel it says where it belongs. */
import type { LongCalls } from '../../web/sheet/apart/long-calls.ts'
import type { Language, Loyalty } from '../../web/sheet/contract.ts'
import { applyTheme, type OfferedCall, type Sheet } from '../../web/ui/index.ts'
import type { CommandsOptions } from '../commands/contract.ts'
import { createAnnouncements } from './announcement.ts'
import { cachedSheet } from './cached-sheet.ts'
import { chosenSchemes } from './chosen-schemes.ts'
import { excelSheet } from './excel-sheet.ts'
import { followExcel } from './follow-excel.ts'
import { lazyOperations } from './lazy-operations.ts'
import { lazily } from './lazy-view.ts'
import { showLongCalls } from './long-calls.ts'
import { followOfficeTheme, officeLanguage } from './office.ts'
import { showOutside } from './outside.ts'
import { scoreView } from './score-view.ts'
import { PaneSettings } from './settings.ts'
import { type Tab, Tabs } from './tabs.ts'
import type { MakeView, Surroundings } from './view.ts'
import { createWords } from './words.ts'
import './announcement.css'
import './long-calls.css'
import './taskpane.css'
import './forms.css'

declare global {
  /** Set by functions.js, so that the pane and the cells have one engine; after a failed load reading it tries again. */
  var loyalty: Promise<Loyalty> | undefined
  /** Of the formulas in the cells; set by functions.js. */
  var longCalls: LongCalls | undefined
}

const loadedLoyalty = (): Promise<Loyalty> =>
  globalThis.loyalty ?? Promise.reject(new Error('functions.js did not load'))

async function isInExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false
  const { host } = await Office.onReady()
  return host === Office.HostType.Excel
}

const insertView = lazily(async () => (await import('./insert/view.ts')).insertView)
const bandsView = lazily(async () => (await import('./bands/view.ts')).bandsView)
const checkView = lazily(async () => (await import('./check/view.ts')).checkView)
const reportView = lazily(async () => (await import('./report/view.ts')).reportView)
const helpView = lazily(async () => (await import('./help/view.ts')).helpView)

function createTabs(root: HTMLElement, surroundings: Surroundings): Tabs {
  const { say } = createWords(surroundings.language)
  const tab = (id: string, make: MakeView, sign?: string): Tab => ({
    id,
    name: say(`tab-${id}`),
    ...(sign && { sign }),
    make: (panel) => make(panel, surroundings),
  })
  return new Tabs(root, say('tabs'), [
    tab('score', scoreView),
    tab('insert', insertView),
    tab('bands', bandsView),
    tab('check', checkView),
    tab('report', reportView),
    tab('help', helpView, '?'),
  ])
}

class Pane {
  readonly #root: HTMLElement
  readonly #sheet = cachedSheet(excelSheet)
  readonly #readRanges: Sheet['readRanges'] = (references) => this.#sheet.readRanges(references)
  readonly #operations = lazyOperations({
    loyalty: loadedLoyalty,
    language: () => this.#language,
    readRanges: this.#readRanges,
  })
  readonly #settings = new PaneSettings(this.#operations)
  #tabs: Tabs | null = null
  /** Waits for the form. */
  #call: OfferedCall | null = null

  constructor(root: HTMLElement) {
    this.#root = root
    this.#show()
    if (globalThis.longCalls) showLongCalls(root, globalThis.longCalls, () => createWords(this.#language))
    followExcel({
      selectionChanged: () => this.#tabs?.view?.selectionChanged(),
      cellsChanged: () => {
        this.#sheet.forget()
        this.#tabs?.view?.cellsChanged()
      },
    })
    void this.#takeSettings()
    this.#takeCommands()
  }

  /** The buttons of the ribbon work in this page too. What was not to be had is fetched again when it is needed. */
  #takeCommands(): void {
    const announce = createAnnouncements(this.#root, createWords(this.#language))
    const load = () =>
      import('../commands/commands.ts')
        .then(({ createCommands }) => createCommands(this.#commandsOptions(announce)))
        .catch(() => null)
    let loading = load()
    const again = () => {
      loading = load()
      return loading
    }
    globalThis.startCommands?.(async (id) => {
      const run = (await loading) ?? (await again())
      if (run) return run(id)
      announce({ sentence: createWords(this.#language).say('command-missing'), details: [] })
      await Office.addin.showAsTaskpane().catch(() => {})
    })
  }

  #commandsOptions(announce: CommandsOptions['announce']): CommandsOptions {
    return {
      operations: this.#operations,
      loyalty: loadedLoyalty,
      readRanges: this.#readRanges,
      language: () => this.#language,
      schemes: (loyalty) => chosenSchemes(this.#chooser, loyalty),
      announce,
    }
  }

  get #chooser() {
    return { settings: this.#settings, operations: this.#operations, language: this.#language }
  }

  get #language(): Language {
    return this.#settings.language ?? officeLanguage()
  }

  /** The pane does not wait for them; most workbooks have none. */
  async #takeSettings(): Promise<void> {
    const before = this.#language
    await this.#settings.load()
    if (this.#language !== before) this.#show()
    else if (this.#settings.choices.length > 0) this.#tabs?.view?.cellsChanged()
  }

  #show(view = 'score'): void {
    const language = this.#language
    document.documentElement.lang = language
    this.#tabs = createTabs(this.#root, {
      language,
      loyalty: loadedLoyalty,
      sheet: this.#sheet,
      operations: this.#operations,
      settings: this.#settings,
      insert: (call) => {
        this.#call = call
        this.#tabs?.choose('insert')
      },
      takeCall: () => {
        const call = this.#call
        this.#call = null
        return call
      },
      restart: (from) => {
        this.#show(from)
        this.#tabs?.focus()
      },
    })
    this.#tabs.choose(view)
  }
}

async function start(): Promise<void> {
  const root = document.getElementById('pane') as HTMLElement
  if (!(await isInExcel())) return showOutside(root)
  followOfficeTheme(applyTheme)
  new Pane(root)
}

void start()
