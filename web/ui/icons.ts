/** Small drawings. They repeat what words beside them say and are hidden from screen readers. */
import { svg } from './dom.ts'

function icon(name: string, path: string): SVGElement {
  return svg('svg', { class: `icon ${name}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' }, svg('path', { d: path }))
}

export const outsideIcon = (): SVGElement => icon('outside', 'M6 4h6v6M12 4 4.5 11.5')

export const noteIcon = (): SVGElement => icon('note', 'M8 2.5 14 13H2ZM8 6.5v3M8 11.2v.3')

export const errorIcon = (): SVGElement =>
  icon('stop', 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM8 4.8v4M8 10.8v.3')

export const chevronIcon = (): SVGElement => icon('chevron', 'm6 4 4 4-4 4')
