/** A file let go over the window, as a person does it from another one. */
import type { Page } from 'playwright-core'

export async function drop(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const bytes = Buffer.from(content).toString('base64')
  await page.evaluate(
    ([title, base64]) => {
      const carried = new DataTransfer()
      carried.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], title))
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }))
      }
    },
    [name, bytes] as const,
  )
}
