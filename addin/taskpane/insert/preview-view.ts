/** What the cell will show, and what a person should know of the cells it is computed from. */
import type { FunctionInfo, Language } from '../../../web/sheet/contract.ts'
import { html } from '../../../web/ui/dom.ts'
import { resultView } from '../../../web/ui/result-view.ts'
import { bandTitle, exactScore } from '../../../web/ui/sentences.ts'
import { createWords, type Words } from '../../../web/ui/words.ts'
import { hiddenNote } from '../hidden-note.ts'
import { officeLanguage } from '../office.ts'
import type { Preview } from './preview.ts'

/** The score as the panel says it. */
function scoreView({ reading }: Preview, words: Words): HTMLElement | null {
  if (!reading) return null
  return html(
    'p',
    { class: 'result-score' },
    html('b', {}, exactScore(reading, words)),
    html('span', {}, bandTitle(reading, words)),
  )
}

export function previewView(info: FunctionInfo, preview: Preview, language: Language): HTMLElement[] {
  const words = createWords(language, officeLanguage())
  const hidden = hiddenNote(preview.hiddenRows, language)
  return [scoreView(preview, words) ?? resultView(info, preview.result, words), ...(hidden ? [hidden] : [])]
}
