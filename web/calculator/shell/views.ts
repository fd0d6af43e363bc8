/** One view is in front at a time; what belongs to another is out of reach. */
import { element } from './elements.ts'

export type View = 'start' | 'import' | 'sheet'

const parts: Readonly<Record<View, readonly string[]>> = {
  start: ['start'],
  import: ['import'],
  sheet: ['sheet', 'bottom'],
}

export function showView(view: View): void {
  document.body.dataset.view = view
  for (const [each, ids] of Object.entries(parts)) for (const id of ids) element(id).hidden = each !== view
  for (const own of document.querySelectorAll<HTMLElement>('[data-view-of]')) own.hidden = own.dataset.viewOf !== view
  document.querySelector<HTMLAnchorElement>('.skip')?.setAttribute('href', view === 'sheet' ? '#cells' : `#${view}`)
}
