/** The task pane of the fake Excel, as a person sees it. */
import type { Locator } from 'playwright-core'
import type { Excel } from '../host/excel.ts'

export const panel = (excel: Excel): Locator => excel.page.locator('.panel-content')

/** The tab that is seen, and what its last button said. */
export const view = (excel: Excel): Locator => excel.page.getByRole('tabpanel')
export const told = (excel: Excel): Locator => view(excel).locator('.told')
export const button = (excel: Excel, name: string): Locator => view(excel).getByRole('button', { name, exact: true })

export const openTab = (excel: Excel, name: string): Promise<void> => excel.page.getByRole('tab', { name }).click()

/** Plain formulas beside ours are the business of tests/addin/workbook. */
export function modelCounts(excel: Excel): void {
  excel.host.calculation.formulaShows = () => 0
  for (const name of ['COUNTIF', 'COUNTIFS', 'COUNTBLANK']) excel.native(name, () => 0)
}

/** Selects, and waits until the pane has read what is selected. */
export async function select(excel: Excel, ...addresses: [string, ...string[]]): Promise<void> {
  await panel(excel).locator('section').first().waitFor()
  await settled(excel)
  await excel.page.evaluate(() => {
    const root = document.querySelector('.loyalty-panel') as HTMLElement
    delete root.dataset.settled
    const watcher = new MutationObserver(() => {
      if (root.getAttribute('aria-busy') === 'false') root.dataset.settled = 'yes'
    })
    watcher.observe(root, { attributeFilter: ['aria-busy'] })
  })
  excel.select(...addresses)
  await excel.page.waitForSelector('.loyalty-panel[data-settled][aria-busy="false"]')
}

export async function settled(excel: Excel): Promise<void> {
  await excel.page.waitForSelector('.loyalty-panel[aria-busy="false"]')
}

/** Lines as they are laid out, the wide spaces round dots made plain. */
export async function allShown(locator: Locator): Promise<string[]> {
  return (await locator.allInnerTexts()).map((text) => text.replaceAll('\u2002', ' '))
}

export async function shown(locator: Locator): Promise<string> {
  await locator.waitFor()
  return (await allShown(locator)).join('\n')
}

export const localeOf = (excel: Excel): Promise<string> => excel.page.evaluate(() => document.documentElement.lang)

/** Waits until the pane has asked Excel everything it wanted to know: the page waits itself, a busy one longer. */
export async function quiet(excel: Excel): Promise<void> {
  let asked = -1
  while (asked !== excel.host.requests.length) {
    asked = excel.host.requests.length
    await excel.page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 200)))
  }
}
