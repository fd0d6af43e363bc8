/** The one work that the browser keeps, in a database of this site on this computer. */
import { del, get, set } from 'idb-keyval'
import type { Work } from './work.ts'

/** Changes with the shape of what is kept: what an older page kept in another shape is not opened. */
const kKey = 'work-2'

/** Between the tabs of this site. */
const tabs = new BroadcastChannel('loyalty-kept')

export const store = {
  /** Rejects where the browser keeps nothing for this page, or has no room. */
  write: async (work: Work): Promise<void> => {
    await set(kKey, work)
    tabs.postMessage(null)
  },
  /** null where nothing is kept, and where nothing can be. */
  read: async (): Promise<Work | null> => {
    try {
      return (await get<Work>(kKey)) ?? null
    } catch {
      return null
    }
  },
  forget: async (): Promise<void> => {
    await del(kKey)
    tabs.postMessage(null)
  },
  /** Another tab has written its own work, or forgotten what was kept. */
  onReplaced: (told: () => void): void => tabs.addEventListener('message', told),
}
