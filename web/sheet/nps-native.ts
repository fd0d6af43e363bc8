/** NPS and its interval as plain formulas. */

import { npsScaleNames, npsScales } from '../../wasm/js/nps-scales.ts'
import { isOmittedText, isReference, literalChoice, literalLevel, pair, whole } from './native.ts'

interface Parts {
  readonly answers: string
  readonly promoters: string
  readonly detractors: string
}

/** How many answers, or how much weight, meet every condition. */
function total(scores: string, weights: string, conditions: readonly string[]): string {
  const criteria = conditions.map((condition) => `${scores},"${condition}"`).join(',')
  return weights === '' ? `COUNTIFS(${criteria})` : `SUMIFS(${weights},${criteria})`
}

/** null where the answers are no cells, or the scale or the rule for invalid ones is not written in the formula. */
function parts(scores: string, weights = '', scale = '', invalid = ''): Parts | null {
  const scaleName = literalChoice(scale, npsScaleNames)
  const rule = literalChoice(invalid, ['error', 'exclude'])
  if (scaleName === null || rule === null || ![scores, weights || scores].every(isReference)) return null
  const { low, high, passive, promoter } = npsScales[scaleName]
  const bottom = low > 0 || rule === 'exclude' ? [`>=${low}`] : []
  const top = rule === 'exclude' ? [`<=${high}`] : []
  const all = weights !== '' || bottom.length + top.length > 0 ? [`>=${low}`, ...top] : []
  return {
    answers: all.length === 0 ? `COUNT(${scores})` : total(scores, weights, all),
    promoters: total(scores, weights, [`>=${promoter}`, ...top]),
    detractors: total(scores, weights, [...bottom, `<=${passive - 1}`]),
  }
}

export function nativeNps(scores = '', weights = '', scale = '', invalid = ''): string | null {
  const found = parts(scores, isOmittedText(weights) ? '' : weights, scale, invalid)
  return found && `100*(${found.promoters}-${found.detractors})/${found.answers}`
}

/** Both limits; `added` pseudo-answers are a quarter promoters, a half passives, a quarter detractors. */
function waldLimits({ answers, promoters, detractors }: Parts, confidence: string, added: number): string {
  const n = added === 0 ? answers : `(${answers}+${added})`
  const extra = added === 0 ? '' : `+${added / 4}`
  const difference = `((${promoters}-${detractors})/${n})`
  const spread = `((${promoters}${extra}+${detractors}${extra})/${n}-${difference}^2)`
  const half = `NORMSINV(0.5+${confidence}/2)*SQRT(${spread}/${n})`
  const estimate = `(${promoters}-${detractors})/${answers}`
  const low = `100*MAX(-1,MIN(${estimate},${difference}-${half}))`
  const high = `100*MIN(1,MAX(${estimate},${difference}+${half}))`
  return pair(low, high)
}

function waldInterval(found: Parts | null, confidence: string, method: string): string | null {
  const level = literalLevel(confidence)
  const name = literalChoice(method, ['adjusted-wald', 'wald'])
  if (found === null || level === null || name === null) return null
  return waldLimits(found, level, name === 'wald' ? 0 : 3)
}

export function nativeNpsInterval(
  scores = '',
  confidence = '',
  method = '',
  weights = '',
  scale = '',
  invalid = '',
): string | null {
  return isOmittedText(weights) ? waldInterval(parts(scores, '', scale, invalid), confidence, method) : null
}

export function nativeCountsInterval(
  promoters = '0',
  passives = '0',
  detractors = '0',
  confidence = '',
  method = '',
): string | null {
  const [p, s, d] = [whole(promoters), whole(passives), whole(detractors)]
  const found = { answers: `(${p}+${s}+${d})`, promoters: p, detractors: d }
  return waldInterval(found, confidence, method)
}
