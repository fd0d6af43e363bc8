/** Short names for the functions, offered where a packed variant has put a word before theirs. */
import { html } from '../../../web/ui/dom.ts'
import type { Report } from '../../workbook/contract.ts'
import { reportOf } from '../../workbook/reports.ts'
import { actionRow } from '../action.ts'
import type { Surroundings } from '../view.ts'
import { createWords } from '../words.ts'
import { reportWords } from './words.ts'

export function shortNamesPart({ loyalty, operations, language }: Surroundings): HTMLElement {
  const { say } = reportWords(language)
  const work = (action: 'putShortNames' | 'removeShortNames') => async (): Promise<Report> =>
    reportOf(action, await operations[action](), language)
  const actions = [
    { label: say('put-names'), work: work('putShortNames') },
    { label: say('remove-names'), work: work('removeShortNames') },
  ]
  const part = html(
    'div',
    { class: 'share', hidden: true },
    html('h3', {}, say('share-names')),
    html('p', { class: 'small soft' }, say('share-names-help')),
    actionRow(actions, createWords(language)),
  )
  void loyalty().then(
    ({ functions }) => {
      part.hidden = functions.every(({ name, written }) => written === name)
    },
    () => {},
  )
  return part
}
