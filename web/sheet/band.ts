/** Which interpretation band a score is in, and what a scheme of bands looks like. */
import type { GapPolicy } from '../../wasm/js/engine.ts'
import { invalid } from './answers.ts'
import type { Language } from './contract.ts'
import { spreadsheetFunction } from './function.ts'
import { text, titlesIn } from './messages.ts'
import { isOmittedText, literalChoice, shapeOfAddress, whole } from './native.ts'
import { type NativeForm, single } from './native-form.ts'
import { wrongNumber } from './native-guards.ts'
import { npsAnswers, npsScale, scores, weights } from './nps-answers.ts'
import { npsReading } from './nps-reading.ts'
import { choice, language, number } from './parameters.ts'
import { chancesOf } from './reading.ts'
import { failOutside, npsScheme, scheme, sourceOf } from './schemes.ts'

/** How many bands begin at or below the value. */
const bandsBelow = (value: string, lows: string) => `SUMPRODUCT((${lows}&""<>"")*(${lows}<=${value}))`

/** Bands end below their upper limit; the one that ends where the metric does holds it. */
function isTop(high: string, table: string): string {
  const [lows, highs] = [`INDEX(${table},0,1)`, `INDEX(${table},0,2)`]
  return `OR(${high}=100,AND(${high}=1,MIN(${lows})>=0,MAX(${lows},${highs})<=1))`
}

/** A table low · title or low · high · title is looked up, its rows in any order; what a built-in scheme says is not in the formula. */
function nativeBand(
  [value = '', scheme = '', gap = '', language = '']: readonly string[],
  reader: Language,
): NativeForm | null {
  const columns = shapeOfAddress(scheme)?.columns ?? 0
  if (columns < 2 || !isOmittedText(gap)) return null
  const wrong = wrongNumber(value)
  if (columns === 2)
    return single([...wrong, `ABS(${whole(value)})>100`], `LOOKUP(${value},INDEX(${scheme},0,1),INDEX(${scheme},0,2))`)
  const spoken = literalChoice(language, [reader, 'en', 'ru'])
  if (spoken === null) return null
  const [given, lows] = [whole(value), `INDEX(${scheme},0,1)`]
  const below = bandsBelow(given, lows)
  const row = `MATCH(SMALL(${lows},${below}),${lows},0)`
  const high = `INDEX(${scheme},${row},2)`
  const isIn = `OR(${high}="",${given}<${high},AND(${given}=${high},${isTop(high, scheme)}))`
  const hole = `"${text(spoken, 'band-undescribed')}"`
  const title = `IF(${below}=0,${hole},IF(${isIn},INDEX(${scheme},${row},3),${hole}))`
  return single([...wrong, `ABS(${given})>100`, `COUNT(${lows})=0`], title)
}

export const band = spreadsheetFunction('BAND', {
  family: 'reading',
  takes: [number('value'), scheme, choice<GapPolicy>('gap', 'mark', 'strict', 'down', 'up'), language],
  shows: 'text',
  compute: (call, value, schemeFor, gap, language) => {
    const scheme = schemeFor('', [value])
    const { index, undescribed } = call.engine.band(scheme, value, gap)
    if (undescribed) return text(language, 'band-undescribed')
    return scheme.bands[index]?.title[language] ?? failOutside(call, value, scheme)
  },
  native: nativeBand,
  example: '=BAND(45,"NPS")',
})

const columns = ['low', 'high', 'closed', 'band', 'origin', 'source']

export const bandTable = spreadsheetFunction('BAND.TABLE', {
  family: 'reading',
  takes: [scheme, language],
  shows: 'table',
  compute: (_, schemeFor, language) => {
    const scheme = schemeFor('', [])
    const rows = scheme.bands.map(({ low, high, closed, title, origin }) => [
      low,
      high,
      text(language, `closed-${closed}`),
      title[language],
      text(language, `origin-${origin}`),
      sourceOf(scheme, language),
    ])
    return [columns.map(titlesIn(language)), ...rows]
  },
  example: '=BAND.TABLE("NPS")',
})

export const bandChance = spreadsheetFunction('BAND.CHANCE', {
  family: 'reading',
  takes: [scores, scheme, npsScale, weights, language, invalid],
  shows: 'table',
  compute: (call, given, schemeFor, scaleName, weights, language, invalid) => {
    const scheme = npsScheme(call, schemeFor('NPS', []))
    const { sample } = npsAnswers(call, given, weights, scaleName, invalid)
    const chances = chancesOf(call, sample, scheme)
    const title = titlesIn(language)
    return [
      [title('band'), title('chance-of-band')],
      ...scheme.bands.map((band, index) => [band.title[language], chances[index] ?? '']),
    ]
  },
  read: (call, given, schemeFor, scaleName, weights, _language, invalid) => {
    const scheme = npsScheme(call, schemeFor('NPS', []))
    return npsReading(call, 'BAND.CHANCE', npsAnswers(call, given, weights, scaleName, invalid), { scheme })
  },
  example: '=BAND.CHANCE({10;9;9;8;3},"NPS")',
})
