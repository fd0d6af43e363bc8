import { svg } from '../dom.ts'
import type { Words } from '../words.ts'
import type { Trend } from './contract.ts'

export function trendPlot(_trend: Trend, _words: Words, width: number): SVGElement {
  return svg('svg', { width, height: 10, role: 'img' })
}
