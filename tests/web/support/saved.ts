/** Files that leave the page by its menu. */
import { readFile } from 'node:fs/promises'
import type { Calculator } from './calculator.ts'

export interface Saved {
  readonly name: string
  readonly bytes: Buffer
}

/** The file that an entry of the menu gives, once a person agrees to what it asks. */
export async function saved({ page }: Calculator, entry: string, answer?: string): Promise<Saved> {
  await page.getByRole('button', { name: 'Export' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: entry }).click()
  const dialog = page.locator('dialog[open]')
  const agree = answer ? dialog.getByRole('button', { name: answer }) : dialog.locator('.primary')
  // Some workbooks are asked about before they leave.
  await Promise.race([coming, agree.waitFor().catch(() => null)])
  if (await agree.isVisible()) await agree.click()
  const download = await coming
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}
