/** Cells copied in another program, where the browser lets the page read them. */
export interface Clipboard {
  readonly text: string
  /** Id of the words that say what to do instead; null where there is a text. */
  readonly problem: 'paste-refused' | 'paste-empty' | null
}

export async function readClipboard(): Promise<Clipboard> {
  try {
    const text = await navigator.clipboard.readText()
    return { text, problem: text.trim() === '' ? 'paste-empty' : null }
  } catch {
    return { text: '', problem: 'paste-refused' }
  }
}
