/** The page as a whole: its language, its theme, its workbook, and the rooms that show them. */
import type { Language } from '../sheet/contract.ts'
import { functions } from '../sheet/loyalty.ts'
import { mountPanel, type Panel, type Sheet, type Shown } from '../ui/index.ts'
import { Calculator } from './engine.ts'
import { blankSheet } from './examples/blank.ts'
import { exampleSheets } from './examples/index.ts'
import type { Grid } from './grid/index.ts'
import { askedExample, savedLanguage, saveLanguage } from './settings.ts'
import { element } from './shell/elements.ts'
import { redoIcon, undoIcon } from './shell/icons.ts'
import { Notice } from './shell/notice.ts'
import { walkPanes } from './shell/panes.ts'
import { speak } from './shell/speak.ts'
import { showSelection, showState } from './shell/status.ts'
import { Tabs } from './shell/tabs.ts'
import { ThemeButton } from './shell/theme.ts'
import { createSay } from './words.ts'

const others: Record<Language, Language> = { en: 'ru', ru: 'en' }

export class Page {
  readonly #calculator = new Calculator()
  readonly #notice = new Notice(element('notice'))
  readonly #status = element('status')
  readonly #tabs = new Tabs(element('tabs'), (id) => this.#grid?.activate(id))
  #language = savedLanguage()
  #say = createSay(this.#language)
  readonly #theme = new ThemeButton(element('theme'), this.#say, (dark) => this.#grid?.setDark(dark))
  #grid: Grid | null = null
  #panel: Panel | null = null
  #opened: 'example' | 'blank' = askedExample() === 'blank' ? 'blank' : 'example'

  async start(): Promise<void> {
    this.#showWords()
    showState(this.#status, this.#say('status-loading'))
    this.#bind()
    await Promise.all([this.#loadEngine(), this.#loadGrid()])
  }

  async #loadEngine(): Promise<void> {
    const loading = this.#calculator.load()
    this.#panel?.unmount()
    this.#panel = mountPanel(element('panel'), {
      loyalty: loading,
      sheet: this.#sheet,
      language: this.#language,
      settled: (shown) => void this.#describe(shown),
    })
    try {
      await loading
      this.#notice.hide()
      this.#grid?.recalculate()
    } catch {
      this.#notice.show('engine-missing', () => void this.#loadEngine(), this.#say)
    }
  }

  async #loadGrid(): Promise<void> {
    try {
      const { Grid } = await import('./grid/index.ts')
      await this.#calculator.load().catch(() => null)
      this.#grid = await Grid.start({
        container: element('cells'),
        functions,
        calculator: this.#calculator,
        language: this.#language,
        say: () => this.#say,
        dark: this.#theme.dark,
        events: {
          selection: () => this.#panel?.selectionChanged(),
          cells: () => this.#panel?.cellsChanged(),
          sheets: () => this.#sheetsChanged(),
        },
      })
      this.#open(this.#opened, askedExample() ?? 'nps')
      await this.#grid.drawn
      element('cells').removeAttribute('aria-busy')
    } catch {
      showState(this.#status, this.#say('status-failed'))
      this.#notice.show('status-failed', () => location.reload(), this.#say)
    }
  }

  /** The panel asks for the selection before there is a grid, and gets none. */
  get #sheet(): Sheet {
    return {
      selection: async () => (await this.#grid?.selection()) ?? null,
      readRanges: async (references) => (await this.#grid?.sheet.readRanges(references)) ?? references.map(() => null),
      selectCells: async (areas) => this.#grid?.sheet.selectCells?.(areas),
    }
  }

  /** Opens another workbook, once a person who has changed this one agrees to lose it. */
  #replace(what: 'example' | 'blank', first: string): void {
    if (this.#grid?.edited && !confirm(this.#say('discard'))) return
    this.#open(what, first)
  }

  #open(what: 'example' | 'blank', first: string): void {
    this.#opened = what
    const sheets =
      what === 'blank' ? [blankSheet(this.#say('new-sheet', { number: 1 }))] : exampleSheets(this.#say, this.#language)
    this.#grid?.open(sheets, first)
    this.#sheetsChanged()
    this.#panel?.cellsChanged()
  }

  #sheetsChanged(): void {
    this.#tabs.show(this.#grid?.sheets ?? [])
  }

  async #describe(shown: Shown): Promise<void> {
    const selection = await this.#grid?.selection()
    if (selection) showSelection(this.#status, { selection, shown, say: this.#say, language: this.#language })
  }

  #bind(): void {
    element('undo').replaceChildren(undoIcon())
    element('redo').replaceChildren(redoIcon())
    const click = (id: string, action: () => void) => element(id).addEventListener('click', action)
    click('undo', () => this.#grid?.undo())
    click('redo', () => this.#grid?.redo())
    click('example', () => this.#replace('example', 'nps'))
    click('blank', () => this.#replace('blank', 'blank'))
    click('language', () => void this.#setLanguage(others[this.#language]))
    click('add-sheet', () => this.#addSheet())
    click('panel-toggle', togglePanel)
    element('cells').tabIndex = 0
    element('cells').addEventListener('focus', () => this.#grid?.focus())
    addEventListener('beforeunload', (event) => this.#grid?.edited && event.preventDefault())
    walkPanes([element('toolbar'), element('cells'), element('panel'), element('tabs')])
  }

  #addSheet(): void {
    const names = new Set(this.#grid?.sheets.map(({ name }) => name))
    let number = names.size + 1
    while (names.has(this.#say('new-sheet', { number }))) number += 1
    this.#grid?.addSheet(this.#say('new-sheet', { number }))
  }

  async #setLanguage(language: Language): Promise<void> {
    this.#language = language
    this.#say = createSay(language)
    saveLanguage(language)
    this.#showWords()
    this.#theme.speak(this.#say)
    this.#notice.speak(this.#say)
    this.#panel?.setLanguage(language)
    await this.#grid?.setLanguage(language)
    const untouched = this.#grid && !this.#grid.edited
    if (untouched) this.#open(this.#opened, this.#grid?.sheets.find(({ active }) => active)?.id ?? '')
    else this.#grid?.recalculate()
  }

  #showWords(): void {
    document.documentElement.lang = this.#language
    document.title = this.#say('title')
    this.#calculator.speak(this.#language, this.#say)
    speak(document, this.#say)
  }
}

function togglePanel(): void {
  const shown = document.body.classList.toggle('no-panel') === false
  element('panel-toggle').ariaExpanded = String(shown)
}
