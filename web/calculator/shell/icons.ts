/** Drawings of the toolbar's buttons; the buttons carry the words. */
import { svg } from '../../ui/dom.ts'
import type { ThemeChoice } from '../../ui/index.ts'

const themePaths: Record<ThemeChoice, string> = {
  system: 'M10 2.5a7.5 7.5 0 1 0 0 15Z',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M16 4l-1.4 1.4M5.4 14.6 4 16',
  dark: 'M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7Z',
}

function icon(...shapes: SVGElement[]): SVGElement {
  return svg('svg', { class: 'tool-icon', viewBox: '0 0 20 20', 'aria-hidden': 'true' }, shapes)
}

const line = (d: string): SVGElement => svg('path', { d })

const surface = (d: string): SVGElement => svg('path', { d, class: 'filled' })

const themeShapes: Record<ThemeChoice, () => SVGElement[]> = {
  system: () => [surface(themePaths.system), svg('circle', { cx: 10, cy: 10, r: 7.5 })],
  light: () => [line(themePaths.light)],
  dark: () => [surface(themePaths.dark)],
}

export const themeIcon = (theme: ThemeChoice): SVGElement => icon(...themeShapes[theme]())

export const undoIcon = (): SVGElement => icon(line('M7.5 4 3.5 8l4 4M3.5 8H12a4.5 4.5 0 0 1 0 9H8.5'))

export const redoIcon = (): SVGElement => icon(line('M12.5 4l4 4-4 4M16.5 8H8a4.5 4.5 0 0 0 0 9h3.5'))
