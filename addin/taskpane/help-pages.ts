/** Addresses of the pages of help, beside the pane on the site. */
import type { Language } from '../../web/sheet/contract.ts'

/** Of a function, 'index' or 'errors'; as the attributes of a link that opens beside Excel. */
export function helpOf(page: string, language: Language): Readonly<Record<string, string>> {
  return { href: `./help/${language}/${page}.html`, target: '_blank', rel: 'noopener' }
}
