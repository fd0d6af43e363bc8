/** Pictures for people to look at: LOYALTY_PICTURES=1 writes them into tests/screenshots. */
import type { Locator, Page } from 'playwright-core'

const isWanted = process.env.LOYALTY_PICTURES === '1'

export async function picture(shown: Page | Locator, name: string, fullPage = false): Promise<void> {
  if (isWanted) await shown.screenshot({ path: `tests/screenshots/${name}.png`, ...(fullPage && { fullPage }) })
}
