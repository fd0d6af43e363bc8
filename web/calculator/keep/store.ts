/** The one work that the browser keeps, in a database of this site on this computer. */
import { del, get, set } from 'idb-keyval'
import type { Work } from './work.ts'

/** Changes with the shape of what is kept: what an older page kept in another shape is not opened. */
const kKey = 'work-1'

export const store = {
  write: (work: Work): Promise<void> => set(kKey, work),
  /** null where nothing is kept, or the browser keeps nothing for this page. */
  read: (): Promise<Work | null> =>
    get<Work>(kKey).then(
      (work) => work ?? null,
      () => null,
    ),
  forget: (): Promise<void> => del(kKey).catch(() => undefined),
}
