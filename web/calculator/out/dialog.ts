/** The page's one dialog: something to know or to choose before a file is made. */
import { type Child, html } from '../../ui/dom.ts'
import { element } from '../shell/elements.ts'

export interface Answer {
  readonly label: string
  readonly value: string
}

/** Gives the value of the answer, '' where the dialog was put away. The first answer is the one meant. */
export function ask(title: string, answers: readonly Answer[], ...body: Child[]): Promise<string> {
  const dialog = element('dialog') as HTMLDialogElement
  const buttons = answers.map(({ label, value }, index) =>
    html('button', { value, class: index === 0 ? 'button primary' : 'button' }, label),
  )
  dialog.replaceChildren(
    html(
      'form',
      { method: 'dialog' },
      html('h2', { id: 'dialog-title' }, title),
      ...body,
      html('div', { class: 'answers' }, ...buttons),
    ),
  )
  dialog.returnValue = ''
  dialog.showModal()
  return new Promise((resolve) => dialog.addEventListener('close', () => resolve(dialog.returnValue), { once: true }))
}
