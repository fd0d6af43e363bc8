/** A button that does something to the workbook, and the place where it says what it did. */
import { html } from '../../web/ui/dom.ts'
import { chevronIcon } from '../../web/ui/icons.ts'
import { type FailureReason, SheetFailure } from '../../web/ui/index.ts'
import type { Failure as FailureOfWork, Report } from '../workbook/contract.ts'
import { failureSentence } from '../workbook/reports.ts'
import type { Words } from './words.ts'

export interface Action {
  readonly label: string
  readonly isMain?: boolean
  /** null where there is nothing to say. */
  readonly work: () => Promise<Report | null>
}

/** More lines than a person reads are folded away. */
const kFewDetails = 3

function detailsOf(details: readonly string[], { say }: Words): HTMLElement | null {
  if (details.length === 0) return null
  const list = html('ul', { class: 'small soft' }, ...details.map((line) => html('li', {}, line)))
  if (details.length <= kFewDetails) return list
  return html(
    'details',
    { class: 'small' },
    html('summary', {}, chevronIcon(), say('left-alone', { count: details.length })),
    list,
  )
}

/** What stopped a question to Excel that the work began with. */
const kReasons: Readonly<Partial<Record<FailureReason, FailureOfWork['reason']>>> = {
  editing: 'editing',
  tooLarge: 'tooLarge',
  gone: 'sheetGone',
  severalAreas: 'severalAreas',
}

function sentenceFor(error: unknown, { say, language }: Words): string {
  const reason = error instanceof SheetFailure ? kReasons[error.reason] : undefined
  return reason ? failureSentence({ done: false, reason, place: '' }, language) : say('action-failed')
}

/** Says what came of the work; what a person may do about it is a button below. */
async function tell(told: HTMLElement, work: Action['work'], words: Words): Promise<void> {
  const report = await work().catch((error): Report => ({ sentence: sentenceFor(error, words), details: [] }))
  if (report === null) return
  const { sentence, details, offer } = report
  const button = offer && html('button', { type: 'button', class: 'button' }, offer.label)
  button?.addEventListener('click', () => void tell(told, offer?.work ?? work, words), { once: true })
  const parts = [html('p', {}, sentence), detailsOf(details, words), button]
  told.replaceChildren(...parts.filter((part) => part instanceof HTMLElement))
}

/** Buttons in a row and below them one line of what came of the last of them. A click while one works does nothing. */
export function actionRow(actions: readonly Action[], words: Words): HTMLElement {
  const told = html('div', { class: 'told', role: 'status' })
  let working = false
  const buttons = actions.map(({ label, isMain = false, work }) => {
    const button = html('button', { type: 'button', class: isMain ? 'button primary' : 'button' }, label)
    button.addEventListener('click', async () => {
      if (working) return
      working = true
      for (const each of buttons) each.setAttribute('aria-disabled', 'true')
      told.replaceChildren()
      await tell(told, work, words)
      for (const each of buttons) each.removeAttribute('aria-disabled')
      working = false
    })
    return button
  })
  return html('div', { class: 'action-row' }, html('div', { class: 'actions' }, ...buttons), told)
}
