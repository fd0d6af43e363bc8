/** The calculator page as its reader uses it: by keyboard, and by what it says of the selected cell. */
import type { BrowserContextOptions, Dialog, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { type Served, serve } from '../../../tools/serve.mjs'
import { cellAddress } from '../../../web/calculator/grid/address.ts'
import type { Cell } from '../../../web/sheet/contract.ts'
import { browser } from '../../support/browser.ts'
import { newTab } from '../../support/tab.ts'

const kReady = '#cells:not([aria-busy])'
/** Shows that the page is there where no grid is asked for. */
export const kStartView = '#start:not([hidden]) #start-examples button'
const kStart = 30_000
const kCalculation = 30_000
const kKeystroke = 8
const kPatience = 20_000
const kGlance = 1_000

interface Options extends Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'forcedColors'> {
  /** Of the address: '?example=csi'. */
  readonly query?: string
  /** What shows that the page is there, by default the grid. */
  readonly ready?: string
  /** Paths that the server does not find. */
  readonly missing?: () => RegExp | null
  /** Runs in the page before its own scripts. */
  readonly prepare?: () => void
}

interface Watched {
  readonly page: Page
  readonly faults: string[]
}

let site: Promise<Served> | null = null
/** The page of blank workbooks, which tests use one after another: starting a grid takes seconds. */
let blank: Watched | null = null
const kBlank = '?lang=en&example=blank'

/** No test may leave an uncaught error, an error on the console or a request to somebody else behind. */
function checkAfterTest(watched: Watched): void {
  onTestFinished(async () => {
    if (watched !== blank) await watched.page.close()
    expect(watched.faults.splice(0)).toEqual([])
  })
}

function faultsOf(page: Page, origin: string, options: Options): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !options.missing) faults.push(message.text())
  })
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(origin)) faults.push(request.url())
  })
  return faults
}

export async function openCalculator({
  query = '?lang=en&example=nps',
  ...options
}: Options = {}): Promise<Calculator> {
  const isPlain = query === kBlank && Object.keys(options).length === 0
  const { page } = isPlain ? await blankWorkbook() : await openPage(query, options)
  return new Calculator(page)
}

async function blankWorkbook(): Promise<Watched> {
  const before = blank
  blank = null
  if (before && (await clear(before.page).catch(() => false))) {
    blank = before
    checkAfterTest(blank)
  } else {
    await before?.page.context().close()
    blank = await openPage(kBlank, {}, newWindow)
  }
  return blank
}

// No test needs a copy of the site for later.
const passing = {
  viewport: { width: 1400, height: 860 },
  serviceWorkers: 'block',
  permissions: ['clipboard-read', 'clipboard-write'],
} satisfies BrowserContextOptions

/** For the page that stays: it keeps its work in a profile of its own. */
const newWindow = async (): Promise<Page> => (await (await browser()).newContext(passing)).newPage()

async function prepared(page: Page, { missing, prepare, ...looks }: Options): Promise<void> {
  const { viewport, colorScheme = null, forcedColors = null } = looks
  await page.setViewportSize(viewport ?? passing.viewport)
  await page.emulateMedia({ colorScheme, forcedColors })
  if (prepare) await page.addInitScript(prepare)
  if (missing) {
    await page.route('**/*', (route) =>
      missing()?.test(route.request().url()) ? route.fulfill({ status: 404 }) : route.fallback(),
    )
  }
}

async function openPage(query: string, { ready = kReady, ...options }: Options, newPage = newTab): Promise<Watched> {
  site ??= serve('dist/site')
  const { origin } = new URL((await site).url)
  const page = await newPage(origin, passing)
  const watched = { page, faults: faultsOf(page, origin, options) }
  checkAfterTest(watched)
  page.setDefaultTimeout(kPatience)
  await prepared(page, options)
  await page.goto(`${origin}/${query}`)
  await page.waitForSelector(ready, { timeout: kStart })
  return watched
}

/** A new blank workbook in the same page; false where a test has left the page in another state. */
async function clear(page: Page): Promise<boolean> {
  if ((await page.locator('html').getAttribute('lang')) !== 'en') return false
  const agree = (dialog: Dialog) => dialog.accept()
  page.on('dialog', agree)
  await page.locator('#new').click()
  await page.locator('#blank').click()
  await page.waitForFunction(() => document.getElementById('status')?.textContent === 'A1, empty')
  page.off('dialog', agree)
  return true
}

export class Calculator {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** After a way that leads to the grid. */
  async gridIsReady(): Promise<void> {
    await this.page.waitForSelector(kReady, { timeout: kStart })
  }

  /** By the name box, as in any spreadsheet. Univer takes the focus back once after a paste: then a person tries again. */
  async goTo(address: string): Promise<void> {
    await expect
      .poll(
        async () => {
          await this.page.locator('[data-u-comp=defined-name] input').fill(address)
          await this.page.keyboard.press('Enter')
          return this.selectionIs(address, kGlance).catch(() => 'elsewhere')
        },
        { timeout: kPatience },
      )
      .toBeUndefined()
  }

  /** Waits until the cell or range is selected, or (`wanted` false) until it is no more. */
  async selectionIs(address: string, timeout = kCalculation, wanted = true): Promise<void> {
    await this.page.waitForFunction(
      ([place, selected]) =>
        (document.getElementById('status')?.dataset.address?.split('!').at(-1) === place) === selected,
      [address, wanted] as const,
      { timeout },
    )
  }

  /** As by dictation: the grid computes much at each key, and typing.test.ts is there for keys. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address)
    await this.page.keyboard.insertText(text)
    await this.enter(address)
  }

  async keys(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: kKeystroke })
  }

  /** Ends the entry in a cell: the selection moves on. Enter on a suggestion that is just going takes a second one. */
  async enter(address: string): Promise<void> {
    // A list of suggestions that is still there would be taken from, and one that has just gone hears this key once more.
    await this.page.waitForFunction(() => document.querySelector('[data-u-comp=rect-popup] li') === null)
    await this.page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())))
    await expect
      .poll(
        async () => {
          await this.page.keyboard.press('Enter')
          return this.selectionIs(address, kGlance, false).catch(() => 'still there')
        },
        { timeout: kPatience },
      )
      .toBeUndefined()
  }

  /** Pastes rows from the clipboard into the sheet at A1, and waits until they lie there. */
  async paste(rows: readonly (readonly unknown[])[]): Promise<void> {
    const text = rows.map((row) => row.join('\t')).join('\n')
    await this.goTo('A1')
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await this.page.keyboard.press('Control+v')
    await this.selectionIs(`A1:${cellAddress(rows.length - 1, (rows[0]?.length ?? 1) - 1)}`)
  }

  /** What a range shows, copied as into another program. */
  async copied(range: string): Promise<string[][]> {
    const read = () => this.page.evaluate(() => navigator.clipboard.readText())
    await this.page.evaluate(() => navigator.clipboard.writeText(''))
    await this.goTo(range)
    await this.page.keyboard.press('Control+c')
    await expect.poll(read).not.toBe('')
    return (await read()).split('\n').map((row) => row.split('\t'))
  }

  /** What the selected cell holds, with every digit. */
  async selected(): Promise<Cell> {
    return JSON.parse((await this.page.locator('#status').getAttribute('data-value')) ?? 'null')
  }

  async value(address: string): Promise<Cell> {
    await this.goTo(address)
    return this.selected()
  }

  /** The line that a screen reader reads. */
  line(): Promise<string> {
    return this.#text('#status')
  }

  panel(): Promise<string> {
    return this.#text('#panel')
  }

  async #text(selector: string): Promise<string> {
    return (await this.page.locator(selector).textContent()) ?? ''
  }

  /** Waits until the selected cell, recalculated, holds what is wanted. */
  async shows(wanted: (value: Cell) => boolean): Promise<Cell> {
    await expect.poll(async () => wanted(await this.selected()), { timeout: kCalculation }).toBe(true)
    return this.selected()
  }

  async typedFormula(address: string, formula: string): Promise<Cell> {
    await this.type(address, formula)
    await this.goTo(address)
    return this.shows((value) => value !== null)
  }
}
