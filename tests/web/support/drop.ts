/** Files let go over the window, as a person does it from another one. */
import type { Page } from 'playwright-core'

type Content = string | Uint8Array

export const drop = (page: Page, name: string, content: Content): Promise<void> => dropAll(page, [[name, content]])

export async function dropAll(
  page: Page,
  files: readonly (readonly [name: string, content: Content])[],
): Promise<void> {
  const encoded = files.map(([name, content]) => [name, Buffer.from(content).toString('base64')] as const)
  await page.evaluate((all) => {
    const carried = new DataTransfer()
    for (const [title, base64] of all) {
      carried.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], title))
    }
    for (const type of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }))
    }
  }, encoded)
}
