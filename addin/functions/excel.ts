/** What Excel says of itself. */
import type { Language } from '../../web/sheet/contract.ts'

export const displayLanguage = (): Language => (Office.context.displayLanguage?.startsWith('ru') ? 'ru' : 'en')

/** Desktop Excel hands over a blank cell as 0, Excel on the web as null: office-js#4702, #5262, #1951. */
export const blanksArriveAsZero = (): boolean =>
  Office.context.platform === Office.PlatformType.PC || Office.context.platform === Office.PlatformType.Mac
