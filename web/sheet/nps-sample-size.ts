/** How many answers a score needs, and which differences so many can show. */
import { fail } from './call.ts'
import { spreadsheetFunction } from './function.ts'
import { isOmittedText, literalLevel, whole } from './native.ts'
import { confidence, limited, power } from './parameters.ts'

/** No two scores are further apart. */
const largestDifference = 200

const isVariance = (value: number) => value > 0 && value <= 1
const variance = limited('variance', isVariance, 1)

const orUsual = (argument: string, usual: string) => (isOmittedText(argument) ? usual : whole(argument))

/** Answers for an endless population, then fewer of them for a small one. */
function nativeSampleSize(margin = '', confidence = '', population = '', variance = ''): string | null {
  const level = literalLevel(confidence)
  if (level === null) return null
  const ratio = `(100*NORMSINV(0.5+${level}/2)/${whole(margin)})`
  const endless = `(${ratio}^2*${orUsual(variance, '1')}-3)`
  const needed = isOmittedText(population) ? endless : `${endless}/(1+(${endless}-1)/${whole(population)})`
  return `MAX(1,ROUNDUP(${needed},0))`
}

export const npsSampleSize = spreadsheetFunction('NPS.SAMPLESIZE', {
  family: 'nps',
  takes: [
    limited('margin', (value) => value > 0 && value <= 100),
    confidence,
    limited('population', (value) => value >= 1, Number.POSITIVE_INFINITY),
    variance,
  ],
  shows: 'number',
  compute: (call, ...given) => call.engine.npsSampleSize(...given),
  native: nativeSampleSize,
  example: '=NPS.SAMPLESIZE(5)',
})

function nativeDetectable(n1 = '', n2 = '', confidence = '', power = '', variance = ''): string | null {
  const level = literalLevel(confidence)
  const chance = literalLevel(power, '0.8')
  if (level === null || chance === null || Number(chance) < evenChance) return null
  const error = `SQRT(${orUsual(variance, '1')}*(1/(${whole(n1)}+3)+1/(${whole(n2)}+3)))`
  return `100*(NORMSINV(0.5+${level}/2)+NORMSINV(${chance}))*${error}`
}

/** Chance alone shows a difference less often than this, sometimes without there being any. */
const evenChance = 0.5

const isAboveZero = (value: number) => value > 0

export const npsDetectable = spreadsheetFunction('NPS.DETECTABLE', {
  family: 'nps',
  takes: [limited('n1', isAboveZero), limited('n2', isAboveZero), confidence, power, variance],
  shows: 'number',
  compute: (call, ...given) => {
    const difference = call.engine.npsDetectable(...given)
    return difference <= largestDifference ? difference : fail(call, '#N/A', 'error-nothing-detectable')
  },
  native: nativeDetectable,
  example: '=NPS.DETECTABLE(100,100)',
})
