/** NPS, its counts, interval, comparison and target as plain formulas. */

import type { Scale } from '../../wasm/js/engine.ts'
import { npsScaleNames, npsScales } from '../../wasm/js/nps-scales.ts'
import { scoreForm, wrongGroup } from './amounts-native.ts'
import type { Language } from './contract.ts'
import { text, titlesIn } from './messages.ts'
import {
  isLiteralNumber,
  isOmittedText,
  isReference,
  isSameShape,
  literalChoice,
  literalLevel,
  whole,
} from './native.ts'
import { everywhere, formOf, type NativeForm, quoted, single } from './native-form.ts'
import { wrongAnswers, wrongBetween, wrongNumbers } from './native-guards.ts'

interface Parts {
  readonly wrong: readonly string[]
  readonly answers: string
  readonly promoters: string
  readonly detractors: string
}

type Given = readonly string[]

/** How many answers, or how much weight, lie between two values. */
function total(scores: string, weights: string, low: number, high: number): string {
  const criteria = `${scores},">=${low}",${scores},"<=${high}"`
  return weights === '' ? `COUNTIFS(${criteria})` : `SUMIFS(${weights},${criteria})`
}

const wrongWeights = (weights: string) => [wrongNumbers(weights), `COUNTIF(${weights},"<0")>0`]

/** null where the answers are no cells, or the scale or the rule for invalid ones is not written in the formula. */
function parts(scores: string, weights = '', scale = '', invalid = ''): Parts | null {
  const scaleName = literalChoice(scale, npsScaleNames)
  const rule = literalChoice(invalid, ['error', 'exclude'])
  if (scaleName === null || rule === null || ![scores, weights || scores].every(isReference)) return null
  if (weights !== '' && !isSameShape(scores, weights)) return null
  const { low, high, passive, promoter } = npsScales[scaleName]
  const wrong = wrongAnswers(scores, { low, high }, rule === 'exclude')
  return {
    wrong: weights === '' ? [wrong] : [wrong, ...wrongWeights(weights)],
    answers: total(scores, weights, low, high),
    promoters: total(scores, weights, promoter, high),
    detractors: total(scores, weights, low, passive - 1),
  }
}

const weightsGiven = (weights: string) => (isOmittedText(weights) ? '' : weights)

export function nativeNps([scores = '', weights = '', scale = '', invalid = '']: Given): NativeForm | null {
  const found = parts(scores, weightsGiven(weights), scale, invalid)
  return found && single(found.wrong, `100*(${found.promoters}-${found.detractors})/${found.answers}`)
}

/** Both limits; `added` pseudo-answers are a quarter promoters, a half passives, a quarter detractors. */
function waldLimits({ wrong, answers, promoters, detractors }: Parts, confidence: string, added: number): NativeForm {
  const n = added === 0 ? answers : `(${answers}+${added})`
  const extra = added === 0 ? '' : `+${added / 4}`
  const difference = `((${promoters}-${detractors})/${n})`
  const spread = `((${promoters}${extra}+${detractors}${extra})/${n}-${difference}^2)`
  const half = `NORMSINV(0.5+${confidence}/2)*SQRT(${spread}/${n})`
  const estimate = `(${promoters}-${detractors})/${answers}`
  const low = `100*MAX(-1,MIN(${estimate},${difference}-${half}))`
  const high = `100*MIN(1,MAX(${estimate},${difference}+${half}))`
  return formOf(wrong, [[low, high]])
}

function waldInterval(found: Parts | null, confidence: string, method: string): NativeForm | null {
  const level = literalLevel(confidence)
  const name = literalChoice(method, ['adjusted-wald', 'wald'])
  if (found === null || level === null || name === null) return null
  return waldLimits(found, level, name === 'wald' ? 0 : 3)
}

/**
 * Weighted answers as so many equal ones as say as much: shares times the sum of weights squared over the sum of their
 * squares (Kish, "Survey Sampling", 1965).
 */
function effective(found: Parts, scores: string, weights: string, { low, high }: Scale): Parts {
  const isAnswer = `(${scores}&""<>"")*(${scores}>=${low})*(${scores}<=${high})`
  const factor = `${found.answers}/SUMPRODUCT(${isAnswer},${weights},${weights})`
  const scaled = (weight: string) => `(${weight}*${factor})`
  return {
    wrong: found.wrong,
    answers: scaled(found.answers),
    promoters: scaled(found.promoters),
    detractors: scaled(found.detractors),
  }
}

export function nativeNpsInterval(given: Given): NativeForm | null {
  const [scores = '', confidence = '', method = '', column = '', scale = '', invalid = ''] = given
  const weights = weightsGiven(column)
  const found = parts(scores, weights, scale, invalid)
  if (found === null || weights === '') return waldInterval(found, confidence, method)
  const scaleName = literalChoice(scale, npsScaleNames) ?? '0-10'
  return waldInterval(effective(found, scores, weights, npsScales[scaleName]), confidence, method)
}

/** Counts are told from one another up to this one. */
const mostAnswers = 2 ** 53

const tooMany = (counts: readonly string[], all: string) =>
  counts.every(isLiteralNumber) ? [] : [`${all}>${mostAnswers}`]

export function nativeCountsScore(given: Given): NativeForm {
  const [p = '0', s = '0', d = '0'] = given.map(whole)
  const answers = `${p}+${s}+${d}`
  return scoreForm(given, tooMany(given, answers), `(${answers})`, `100*(${p}-${d})/(${answers})`)
}

export function nativeCountsInterval([promoters = '0', passives = '0', detractors = '0', ...options]: Given) {
  const counts = [promoters, passives, detractors]
  const [p = '', s = '', d = ''] = counts.map(whole)
  const answers = `(${p}+${s}+${d})`
  const group = wrongGroup(counts)
  if (group === null) return null
  const wrong = [...group, ...tooMany(counts, answers)]
  return waldInterval({ wrong, answers, promoters: p, detractors: d }, options[0] ?? '', options[1] ?? '')
}

/** Difference, z and two-sided p-value. */
export function nativeTest([a = '', b = '', method = '', scale = '']: Given): NativeForm | null {
  const name = literalChoice(method, ['adjusted-wald', 'wald'])
  const [first, second] = [parts(a, '', scale), parts(b, '', scale)]
  if (name === null || first === null || second === null) return null
  const both = [first, second]
  const added = name === 'wald' ? 0 : 3
  const of = ({ answers, promoters, detractors }: Parts) => {
    const n = `(${answers}+${added})`
    const score = `(${promoters}-${detractors})/${n}`
    return { score, variance: `((${promoters}+${detractors}+${added / 2})/${n}-(${score})^2)/${n}` }
  }
  const [one, other] = [of(first), of(second)]
  const [difference, variance] = [`(${one.score}-${other.score})`, `(${one.variance}+${other.variance})`]
  const noAnswers = both.map(({ answers }) => `${answers}=0`)
  const z = `IF(${difference}=0,0,${difference}/SQRT(${variance}))`
  const p = `IF(${difference}=0,1,2*NORMSDIST(-ABS(${difference})/SQRT(${variance})))`
  const wrong = [...both.flatMap(({ wrong }) => wrong), ...noAnswers]
  const endless = added === 0 ? [`AND(${difference}<>0,${variance}<=0)`] : []
  return formOf([...wrong, ...endless], [[`100*${difference}`, z, p]])
}

/** A remainder of rounding is no respondent. */
const forgiven = '0.000000001'

export function nativeTarget(given: Given, language: Language): NativeForm | null {
  const [scores = '', target = '', scale = '', invalid = '', spoken = ''] = given
  const found = parts(scores, '', scale, invalid)
  const words = literalChoice(spoken, [language, 'en', 'ru'])
  if (found === null || words === null) return null
  const { answers, promoters, detractors } = found
  const aim = whole(target)
  const missing = `(${aim}*${answers}/100-(${promoters}-${detractors}))`
  const needed = (share: string) => `ROUNDUP(${missing}${share}-${forgiven},0)`
  const ifMissing = (ways: string) => `IF(${missing}<=${forgiven},0,${ways})`
  const atMost = (ways: string, most: string) => ifMissing(`IF(${ways}<=${most},${ways},"")`)
  const title = titlesIn(words)
  return formOf(
    [...found.wrong, `${answers}=0`, ...wrongBetween(target, -100, 100)],
    [
      ['change-needed', 'how-many'].map((id) => quoted(title(id))),
      [quoted(title('passives-to-promoters')), atMost(needed(''), `${answers}-${promoters}-${detractors}`)],
      [quoted(title('detractors-to-promoters')), atMost(needed('/2'), detractors)],
      [quoted(title('new-promoters')), ifMissing(`IF(${aim}<100,${needed(`/(1-${aim}/100)`)},"")`)],
    ],
  )
}

/** Spaces look like no answer to ours and like words to a plain formula. */
const onlySpaces = (scores: string) => `COUNTIF(${scores}," ")>0`

export function nativeCounts(given: Given, language: Language): NativeForm | null {
  const [scores = '', scale = '', invalid = '', spoken = ''] = given
  const found = parts(scores, '', scale, invalid)
  const words = literalChoice(spoken, [language, 'en', 'ru'])
  if (found === null || words === null) return null
  const { answers, promoters, detractors } = found
  const { low } = npsScales[literalChoice(scale, npsScaleNames) ?? '0-10']
  const zeros = low > 0 ? `COUNTIFS(${scores},">=0",${scores},"<=0")` : '0'
  const [numbers, blanks] = [`COUNT(${scores})`, `COUNTBLANK(${scores})`]
  const title = titlesIn(words)
  const share = (id: string, count: string) => [
    quoted(title(id)),
    count,
    `IF(${answers}=0,"",${count}/${whole(answers)})`,
  ]
  const alone = (id: string, count: string) => [quoted(title(id)), count, '""']
  return formOf(
    [...found.wrong, onlySpaces(scores)],
    [
      ['group', 'count', 'share'].map((id) => quoted(title(id))),
      share('promoters', promoters),
      share('passives', `(${answers}-${promoters}-${detractors})`),
      share('detractors', detractors),
      share('answers', answers),
      alone('no-answer', `${blanks}+${zeros}`),
      alone('not-a-number', `ROWS(${scores})*COLUMNS(${scores})-${numbers}-${blanks}`),
      alone('off-scale', `${numbers}-${answers}-${zeros}`),
    ],
  )
}

/** One formula for every cell: words are above all numbers, and a blank is no 0. */
export function nativeCategory([scores = '', scale = '', spoken = '']: Given, language: Language): NativeForm | null {
  const scaleName = literalChoice(scale, npsScaleNames)
  const words = literalChoice(spoken, [language, 'en', 'ru'])
  if (scaleName === null || words === null || !isReference(scores)) return null
  const { low, high, passive, promoter } = npsScales[scaleName]
  const [isDetractor, isPassive, isPromoter] = ['detractor', 'passive', 'promoter'].map((role) =>
    quoted(text(words, `category-${role}`)),
  )
  const role = `IF(${scores}>=${promoter},${isPromoter},IF(${scores}>=${passive},${isPassive},${isDetractor}))`
  const isAnswer = `(${scores}&""<>"")*(${scores}>=${low})*(${scores}<=${high})`
  return everywhere([wrongAnswers(scores, { low, high }, false)], `IF(${isAnswer},${role},"")`)
}
