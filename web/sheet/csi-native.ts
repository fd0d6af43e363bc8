/** CSI as a plain formula, for two lists of criteria. */
import { isOmittedText, literalChoice, shapeOfAddress, whole } from './native.ts'

export function nativeCsi(importance = '', satisfaction = '', max = '', method = ''): string | null {
  const [first, second] = [shapeOfAddress(importance), shapeOfAddress(satisfaction)]
  const areLists = first !== null && (first.rows === 1 || first.columns === 1)
  const areAlike = first?.rows === second?.rows && first?.columns === second?.columns
  const name = literalChoice(method, ['share', 'pomp', 'respondent'])
  if (!areLists || !areAlike || name === null) return null
  const top = isOmittedText(max) ? '10' : whole(max)
  const mean = `SUMPRODUCT(${importance},${satisfaction})/SUM(${importance})`
  return name === 'pomp' ? `100*(${mean}-1)/(${top}-1)` : `100*${mean}/${top}`
}
