/** The page as a whole: which view is in front, in which language and theme, and what leads from one to the next. */
import type { Source as FileSource, Imported, WholeWorkbook } from '../import/contract.ts'
import { type TemplateId, templateIds, templateOf } from '../survey/index.ts'
import { Calculator } from './engine.ts'
import { type Example, examples } from './examples/index.ts'
import { ImportView } from './import/import-view.ts'
import { sourceOf } from './import/several-files.ts'
import { Keep } from './keep/keep.ts'
import { Out } from './out/out.ts'
import { askedExample } from './settings.ts'
import { element } from './shell/elements.ts'
import { redoIcon, undoIcon } from './shell/icons.ts'
import { Menu, type MenuItem } from './shell/menu.ts'
import { Notice } from './shell/notice.ts'
import { walkPanes } from './shell/panes.ts'
import { speak } from './shell/speak.ts'
import { ThemeButton } from './shell/theme.ts'
import { showView, type View } from './shell/views.ts'
import { Voice } from './shell/voice.ts'
import { listenToArrivals } from './start/arrivals.ts'
import { readClipboard } from './start/clipboard.ts'
import { Start } from './start/start.ts'
import { TableView } from './table/table-view.ts'
import { ownBandsOf } from './workbench/own-bands.ts'
import {
  blankSource,
  exampleSource,
  reportSource,
  type Source,
  studiesSource,
  templateSource,
  wholeSource,
} from './workbench/source.ts'
import { Workbench } from './workbench/workbench.ts'

export class Page {
  readonly #voice = new Voice()
  readonly #calculator = new Calculator()
  readonly #notice = new Notice(element('notice'))
  readonly #theme = new ThemeButton(element('theme'), this.#voice.say, (dark) => this.#workbench.grid?.setDark(dark))
  readonly #workbench: Workbench = new Workbench({
    voice: this.#voice,
    calculator: this.#calculator,
    notice: this.#notice,
    dark: () => this.#theme.dark,
    changed: () => {
      this.#keep.changed()
      this.#table.refresh()
    },
  })
  readonly #start = new Start(this.#voice, {
    openFiles: (files) => this.#import(sourceOf(files)),
    paste: () => void this.#paste(),
    openExample: (example) => this.#open(exampleSource(example)),
    openTemplate: (id) => this.#open(this.#template(id)),
    openStudies: () => this.#open(this.#studies()),
    openBlank: () => this.#open(blankSource),
  })
  readonly #importView = new ImportView({
    voice: this.#voice,
    loyalty: () => this.#calculator.load(),
    make: (imported) => void (this.#view === 'import' && this.#make(imported)),
    choose: () => element('file').click(),
  })
  readonly #out = new Out({
    voice: this.#voice,
    calculator: this.#calculator,
    notice: this.#notice,
    grid: () => this.#workbench.grid,
    title: () => this.#workbench.title,
  })
  readonly #keep = new Keep({
    voice: this.#voice,
    notice: this.#notice,
    workbench: this.#workbench,
    importView: this.#importView,
    open: (source) => this.#open(source),
    reading: () => this.#show('import'),
  })
  readonly #table = new TableView(this.#voice, () => this.#workbench.grid)
  #view: View = 'start'

  async start(): Promise<void> {
    this.#speak()
    this.#bind()
    const asked = askedExample()
    const example = examples.find((each) => each === asked)
    if (asked === 'blank') this.#open(blankSource)
    else if (example) this.#open(exampleSource(example))
    else this.#show('start')
    void this.#keep.look()
    await this.#loadEngine()
  }

  async #loadEngine(): Promise<void> {
    const loading = this.#calculator.load()
    this.#workbench.followEngine(loading)
    try {
      await loading
      this.#notice.hide(this.#calculator.problem)
    } catch {
      this.#notice.show(this.#calculator.problem, () => void this.#loadEngine(), this.#voice.say)
    }
  }

  #show(view: View): void {
    this.#view = view
    showView(view)
    if (view === 'start') this.#keep.show()
    if (view === 'sheet') element('columns').hidden = this.#workbench.imported === null
    this.#nameView()
  }

  #nameView(): void {
    const names: Record<View, string> = { start: '', import: this.#importView.title, sheet: this.#workbench.title }
    element('document').textContent = names[this.#view]
  }

  /** True where nothing would be lost, or a person agrees to lose it. */
  #mayReplace(): boolean {
    return !this.#workbench.edited || confirm(this.#voice.say('discard'))
  }

  #open(source: Source): void {
    if (!this.#mayReplace()) return
    const opening = this.#workbench.open(source)
    this.#show('sheet')
    void opening
  }

  /** What people compute in is opened as it is; of data a report is made. */
  async #make(imported: Imported): Promise<void> {
    const { whole } = imported
    if (whole === null) return this.#report(imported)
    await this.#openImported(
      imported,
      wholeSource(imported, whole, () => this.#calculator.load()),
    )
    await this.#tellOfWhole(imported, whole)
  }

  /** What is wrong with the team's bands matters more than a picture that is missing. */
  async #tellOfWhole({ bands }: Imported, { isCut }: WholeWorkbook): Promise<void> {
    const { say, language } = this.#voice
    const loyalty = await this.#calculator.load().catch(() => null)
    const problems = loyalty ? ownBandsOf(bands, loyalty, language).problems : []
    const mistake = problems.find(({ isMistake }) => isMistake)
    if (mistake) this.#notice.tell('whole-bands', say, { place: mistake.place, message: mistake.message })
    else if (isCut) this.#notice.tell('whole-cut', say)
  }

  readonly #report = (imported: Imported): Promise<void> => this.#openImported(imported, reportSource(imported))

  /** The first scores stay in sight while the grid is fetched and filled. */
  async #openImported(imported: Imported, source: Source): Promise<void> {
    if (!this.#mayReplace()) return
    this.#importView.busy(true)
    try {
      await this.#workbench.open(source)
    } catch {
      this.#notice.tell('report-failed', this.#voice.say)
      return
    } finally {
      this.#importView.busy(false)
    }
    if (this.#view === 'import' && this.#importView.imported === imported) this.#show('sheet')
  }

  #import(source: FileSource): void {
    const reading = this.#importView.open(source)
    this.#show('import')
    void reading
  }

  async #paste(): Promise<void> {
    const { text, problem } = await readClipboard()
    if (problem) this.#notice.tell(problem, this.#voice.say)
    else this.#importTable(text)
  }

  #importTable(text: string): void {
    this.#import({ name: this.#voice.say('pasted'), text })
  }

  /** How the file of the open report was understood; another file may have been read since. */
  #showColumns(): void {
    const { imported } = this.#workbench
    if (imported) this.#importView.restore(imported)
    this.#show('import')
  }

  /** Back to the workbook that is still there, or to the start. */
  #cancel(): void {
    this.#importView.cancel()
    this.#show(this.#workbench.title === '' ? 'start' : 'sheet')
  }

  #bind(): void {
    this.#bindButtons()
    this.#bindMenus()
    listenToArrivals({
      takesPastes: () => this.#view !== 'sheet',
      files: (files) => this.#import(sourceOf(files)),
      table: (text) => this.#importTable(text),
    })
    element('cells').tabIndex = 0
    element('cells').addEventListener('focus', () => this.#workbench.grid?.focus())
    addEventListener('beforeprint', () => this.#view === 'sheet' && this.#workbench.layOut(element('paper')))
    addEventListener('beforeunload', (event) => this.#workbench.edited && !this.#keep.current && event.preventDefault())
    walkPanes(['toolbar', 'start', 'import', 'cells', 'table-view', 'panel', 'working', 'tabs'].map(element))
  }

  #bindButtons(): void {
    element('undo').replaceChildren(undoIcon())
    element('redo').replaceChildren(redoIcon())
    const click = (id: string, action: () => void) => element(id).addEventListener('click', action)
    click('home', () => this.#show('start'))
    click('open', () => element('file').click())
    click('columns', () => this.#showColumns())
    click('undo', () => this.#workbench.grid?.undo())
    click('redo', () => this.#workbench.grid?.redo())
    click('language', () => void this.#turnLanguage())
    click('add-sheet', () => this.#workbench.addSheet())
    click('panel-toggle', togglePanel)
    click('table', () => this.#table.turn())
    click('stop', () => this.#cancel())
    click('cancel', () => this.#cancel())
    click('make', () => this.#importView.imported && void this.#report(this.#importView.imported))
  }

  #bindMenus(): void {
    new Menu(element('example'), () => examples.map((example) => this.#exampleItem(example)))
    new Menu(element('out'), () => this.#out.items())
    new Menu(element('new'), () => [
      { id: 'blank', label: this.#voice.say('start-blank-title'), action: () => this.#open(blankSource) },
      ...templateIds.map((id) => this.#templateItem(id)),
      { id: 'studies', label: this.#voice.say('start-studies'), action: () => this.#open(this.#studies()) },
    ])
  }

  #template(id: TemplateId): Source {
    return templateSource(id, () => this.#calculator.load())
  }

  #studies(): Source {
    return studiesSource(() => this.#calculator.load())
  }

  #templateItem(id: TemplateId): MenuItem {
    const { title } = templateOf(id, this.#voice.language)
    return { id: `template-${id}`, label: title, action: () => this.#open(this.#template(id)) }
  }

  #exampleItem(example: Example): MenuItem {
    const action = () => this.#open(exampleSource(example))
    return { id: `example-${example}`, label: this.#voice.say(`start-${example}`), action }
  }

  async #turnLanguage(): Promise<void> {
    this.#voice.turn()
    this.#speak()
    await this.#workbench.speak()
  }

  #speak(): void {
    const { say, language } = this.#voice
    document.documentElement.lang = language
    document.title = say('title')
    this.#calculator.speak(language, say)
    speak(document, say)
    this.#theme.speak(say)
    this.#notice.speak(say)
    this.#start.speak()
    this.#keep.show()
    this.#importView.speak()
    this.#table.refresh()
    this.#nameView()
  }
}

function togglePanel(): void {
  const shown = document.body.classList.toggle('no-panel') === false
  element('panel-toggle').ariaExpanded = String(shown)
}
