/**
 * A fake native Excel for Microsoft's real office.js in a real Chromium. Only the application is ours; the scripts, the page
 * and its functions are those that ship. In a test:
 *
 *   const excel = await openExcel({ profile: 'desktop', requirementSets: 'today', sheets: { Survey: [[10], [9], [null]] } })
 *   await excel.calculate('=NPS(Survey!A1:A3)')      // what the cell would show: 100, rows of values, or { error, message }
 *   excel.select('Survey!A1:A3')                     // raises the events a person's selection raises
 *   await excel.type('Survey!C1', '=NPS(A1:A3)')     // enters values or formulas, waits for the calculation
 *   excel.book.sheet('Survey').value('C1')           // the workbook in memory
 *   await excel.page.locator('…')                    // the task pane, a Playwright page
 *
 * A request the host does not know, a script error, a request to another origin and a range kept too long fail the test:
 * `check` runs when the test ends (call `close` yourself when you open Excel outside of a test).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { newTab } from '../../support/tab.ts'
import type { NativeFunction } from './calculation/evaluate.ts'
import { parseFormula } from './calculation/formula.ts'
import type { FunctionsMetadata } from './calculation/functions.ts'
import type { Shown } from './calculation/shown.ts'
import { Host } from './host.ts'
import { type ProfileName, profiles, type RequirementSetsName, requirementSets } from './profiles.ts'
import { installShell, shellOptions } from './shell.ts'
import { officeJs, origin, serveSite } from './site.ts'
import { memberIsTooNew } from './wire/requirements.ts'
import type { Area } from './workbook/area.ts'
import type { Entries } from './workbook/sheet.ts'
import { Workbook } from './workbook/workbook.ts'

export type { Shown } from './calculation/shown.ts'

export interface ExcelOptions {
  readonly profile?: ProfileName
  readonly requirementSets?: RequirementSetsName
  /** Entries of each sheet from its A1 on. */
  readonly sheets?: Readonly<Record<string, Entries>>
  /** The language of Excel's own menus. */
  readonly locale?: string
  /** Folder of the built add-in. */
  readonly site?: string
  /** The page to open, a path of the site. */
  readonly page?: string
  /** Pages of the test's own, by path. */
  readonly files?: Readonly<Record<string, string>>
  /** What functions.json says; read from the site when left out. */
  readonly functions?: FunctionsMetadata
  readonly namespace?: string
  readonly documentSettings?: Readonly<Record<string, string>>
  /** Before the page opens: routes that fail, a colour scheme. */
  readonly prepare?: (page: Page) => Promise<unknown>
}

export class Excel {
  readonly problems: string[] = []
  documentSettings: Readonly<Record<string, string>> = {}

  constructor(
    readonly host: Host,
    readonly page: Page,
  ) {}

  get book(): Workbook {
    return this.host.workbook
  }

  /** What a cell with this formula would show. References without a sheet mean the active one. */
  calculate(formula: string): Promise<Shown> {
    const sheet = this.book.activeSheet
    return this.host.calculation.evaluator.show(parseFormula(formula), { sheet, address: sheet.area('ZZ1').address })
  }
  /** The same for many at once, in one calculation pass. */
  calculateAll(formulas: readonly string[]): Promise<Shown[]> {
    return Promise.all(formulas.map((formula) => this.calculate(formula)))
  }
  /** Models a worksheet function: `native('FILTER', …)`. */
  native(name: string, work: NativeFunction): void {
    this.host.calculation.evaluator.natives.set(name.toUpperCase(), work)
  }

  /** A person selects: several addresses make several areas. */
  select(...addresses: readonly [string, ...string[]]): void {
    const [first, ...others] = addresses.map((address) => this.area(address))
    if (first) this.host.select(first, ...others)
  }
  /** A person types; resolves when every formula is calculated. */
  async type(address: string, entries: Entries): Promise<void> {
    const start = this.area(address)
    const rows = Array.isArray(entries) ? entries : [[entries]]
    const area = start.at(start.row, start.column, rows.length, rows[0]?.length ?? 1)
    this.host.edit(area, () => start.sheet.put(start.localAddress, entries))
    await this.calculated()
  }
  calculated(): Promise<void> {
    return this.host.calculation.idle()
  }
  private area(address: string): Area {
    const area = this.book.resolve(address)
    if (!area) throw new Error(`there is no area ${address}`)
    return area
  }

  /** A person presses a button of the ribbon; resolves when its command has said that it is done. */
  async press(command: string): Promise<void> {
    const { completedCommands } = this.host
    const before = completedCommands.length
    await this.page.evaluate((name) => {
      ;(window as unknown as { pressRibbonButton: (name: string) => void }).pressRibbonButton(name)
    }, command)
    while (completedCommands.length === before) await new Promise((resolve) => setTimeout(resolve, 10))
    await this.calculated()
  }

  /** Closes and opens the add-in's page; the workbook stays. */
  async reload(): Promise<void> {
    await this.page.reload()
    await this.host.ready
  }

  /** Fails when the page or the host met something unexpected. */
  check(): void {
    const gaps = [...this.host.gaps].map((gap) => `test host: ${gap}`)
    const kept = this.host.keptReferences.map((id) => `a range is still tracked: ${id}`)
    const all = [...gaps, ...kept, ...this.problems]
    this.host.gaps.clear()
    this.problems.length = 0
    if (all.length > 0) throw new Error(all.join('\n'))
  }
  /** Where one page serves several tests, what each of them left behind is its own. */
  async checkBetweenTests(): Promise<void> {
    await this.referencesReleased()
    this.check()
  }
  async close(): Promise<void> {
    await this.referencesReleased()
    // At once: the next look of the pane would track ranges again.
    try {
      this.check()
    } finally {
      await this.page.close()
    }
  }

  /** office.js gives ranges back in a request of its own, after Excel.run has ended. */
  private async referencesReleased(): Promise<void> {
    const until = Date.now() + 20_000
    while (this.host.keptReferences.length > 0 && Date.now() < until) await this.page.waitForTimeout(10)
  }
}

function readFunctions(site: string): FunctionsMetadata {
  const file = join(site, 'functions.json')
  if (!existsSync(file)) throw new Error(`${file} is missing: build the site first (./dev package)`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** What the manifest promises to run in, unless a test is about something newer. */
const setsOf = ({ requirementSets: name = '2021' }: ExcelOptions) => requirementSets[name]

function makeHost(options: ExcelOptions, site: string, send: (text: string) => void): Host {
  const { sheets = { Sheet1: null } } = options
  const workbook = new Workbook(Object.keys(sheets))
  const host = new Host({
    workbook,
    profile: profiles[options.profile ?? 'desktop'],
    tooNew: memberIsTooNew(officeJs, setsOf(options)),
    metadata: options.functions ?? readFunctions(site),
    namespace: options.namespace ?? '',
    send,
  })
  for (const [name, entries] of Object.entries(sheets)) workbook.sheet(name).put('A1', entries)
  return host
}

/** Delivers texts to the page in order; those for a page that is not there any more are lost, as in Excel. */
const deliverTo = (page: Page) => (text: string) => {
  const deliver = (message: string) => {
    const bridge = (window as unknown as { _richApiNativeBridge?: { onMessageFromHost?: (text: string) => void } })
      ._richApiNativeBridge
    bridge?.onMessageFromHost?.(message)
  }
  page.evaluate(deliver, text).catch(() => {})
}

async function connect(excel: Excel, options: ExcelOptions): Promise<void> {
  const { page, host } = excel
  excel.documentSettings = options.documentSettings ?? {}
  await page.exposeFunction('tellExcel', (kind: string, text: string) => {
    if (kind === 'message') host.receive(text)
    // The page before has nothing more on its way: what pages tell arrives in order.
    else if (kind === 'opened') host.pageIsGone()
    else if (kind === 'command') host.completedCommands.push(String(JSON.parse(text)[0]))
    else if (kind === 'settings') excel.documentSettings = JSON.parse(text)
    else host.report(text)
  })
  await page.addInitScript(
    installShell,
    shellOptions(options.locale ?? 'en-US', setsOf(options), excel.documentSettings),
  )
  page.on('pageerror', (error) => excel.problems.push(`script error: ${error.message}`))
}

export async function openExcel(options: ExcelOptions = {}): Promise<Excel> {
  const { site: folder = process.env.LOYALTY_SITE ?? 'dist/site', files = {}, profile = 'desktop' } = options
  const page = await newTab(origin, { ignoreHTTPSErrors: true })
  const excel = new Excel(makeHost(options, folder, deliverTo(page)), page)
  const { platform } = profiles[profile]
  await serveSite(page, { folder, files, platform }, (url) => excel.problems.push(`request to another origin: ${url}`))
  await connect(excel, options)
  await options.prepare?.(page)
  closeAfterTest(excel)
  await page.goto(`${origin}/${options.page ?? 'taskpane.html'}`)
  await excel.host.ready
  return excel
}

/** Outside of a test there is nothing to hook into, and the caller closes. */
function closeAfterTest(excel: Excel): void {
  try {
    onTestFinished(() => excel.close())
  } catch {}
}
