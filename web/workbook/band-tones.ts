/** The colours of bands where a style sheet does not reach: cells and charts of a workbook. From low to high, as on the screen. */
import type { Scheme } from '../sheet/contract.ts'

/** RGB of a band in a chart. */
const toneColours = ['C2553F', 'D98955', 'E7B866', '86BFA9', '4C9C80', '2B7D62'] as const
/** The same under dark text: 30 % on white. */
const toneFills = ['EDCCC5', 'F4DCCC', 'F8EAD1', 'DBECE5', 'C9E1D9', 'BFD8D0'] as const
/** Of a hole in a published scale. */
const holeColour = 'C5CAD0'
export const holeFill = 'ECEEF0'

/** 0 (lowest) to 5. Tones rise with the bands up to the highest one the source describes: beyond it there is nothing better to say. */
export function toneOf(scheme: Scheme, index: number): number {
  const lastDescribed = scheme.bands.findLastIndex((band) => band.origin !== 'completed')
  const top = lastDescribed > 0 ? lastDescribed : scheme.bands.length - 1
  if (top === 0) return toneColours.length - 2
  return Math.floor(Math.min(1, index / top) * (toneColours.length - 1))
}

export const isHole = (scheme: Scheme, index: number) => scheme.bands[index]?.origin === 'completed'
export const colourOf = (scheme: Scheme, index: number) =>
  isHole(scheme, index) ? holeColour : (toneColours[toneOf(scheme, index)] ?? holeColour)
export const fillOf = (scheme: Scheme, index: number) =>
  isHole(scheme, index) ? holeFill : (toneFills[toneOf(scheme, index)] ?? holeFill)

/** Of the bands that the source describes, from low to high: a table has a row for each of them. */
export const describedFills = (scheme: Scheme): string[] =>
  scheme.bands.flatMap((_, index) => (isHole(scheme, index) ? [] : [fillOf(scheme, index)]))
