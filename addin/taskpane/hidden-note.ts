/** Said wherever rows are counted that a filter or a person has hidden. */
import type { Language } from '../../web/sheet/contract.ts'
import { html } from '../../web/ui/dom.ts'
import { noteIcon } from '../../web/ui/icons.ts'
import { hiddenSentence } from '../../web/ui/sentences.ts'
import { createWords } from '../../web/ui/words.ts'

/** null where no row is hidden. */
export function hiddenNote(rows: number, language: Language): HTMLElement | null {
  const sentence = hiddenSentence(rows, createWords(language))
  return sentence === '' ? null : html('p', { class: 'hidden-note small' }, noteIcon(), html('span', {}, sentence))
}
