/** How many answers a score needs, and which differences so many can show. */
import { fail } from './call.ts'
import { spreadsheetFunction } from './function.ts'
import { isOmittedText, literalLevel, whole } from './native.ts'
import { type NativeForm, single } from './native-form.ts'
import { wrongBetween } from './native-guards.ts'
import { confidence, limited, power } from './parameters.ts'

/** No two scores are further apart. */
const largestDifference = 200

const isVariance = (value: number) => value > 0 && value <= 1
const variance = limited('variance', isVariance, 1)

const orUsual = (argument: string, usual: string) => (isOmittedText(argument) ? usual : whole(argument))

/** Conditions on an option that may be left out. */
const ifGiven = (argument: string, conditions: (argument: string) => string[]) =>
  isOmittedText(argument) ? [] : conditions(argument)

const wrongPositive = (argument: string, most = Number.POSITIVE_INFINITY) => [
  ...wrongBetween(argument, 0, most),
  `${whole(argument)}=0`,
]

const wrongVariance = (argument: string) => ifGiven(argument, (given) => wrongPositive(given, 1))

/** Answers for an endless population, then fewer of them for a small one. */
function nativeSampleSize([
  margin = '',
  confidence = '',
  population = '',
  variance = '',
]: readonly string[]): NativeForm | null {
  const level = literalLevel(confidence)
  if (level === null) return null
  const ratio = `(100*NORMSINV(0.5+${level}/2)/${whole(margin)})`
  const endless = `(${ratio}^2*${orUsual(variance, '1')}-3)`
  const needed = isOmittedText(population) ? endless : `${endless}/(1+(${endless}-1)/${whole(population)})`
  const wrongPopulation = ifGiven(population, (given) => wrongBetween(given, 1, Number.POSITIVE_INFINITY))
  return single(
    [...wrongPositive(margin, 100), ...wrongPopulation, ...wrongVariance(variance)],
    `MAX(1,ROUNDUP(${needed},0))`,
  )
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

function nativeDetectable([
  n1 = '',
  n2 = '',
  confidence = '',
  power = '',
  variance = '',
]: readonly string[]): NativeForm | null {
  const level = literalLevel(confidence)
  const chance = literalLevel(power, '0.8')
  if (level === null || chance === null || Number(chance) < evenChance) return null
  const error = `SQRT(${orUsual(variance, '1')}*(1/(${whole(n1)}+3)+1/(${whole(n2)}+3)))`
  const difference = `100*(NORMSINV(0.5+${level}/2)+NORMSINV(${chance}))*${error}`
  const wrong = [...wrongPositive(n1), ...wrongPositive(n2), ...wrongVariance(variance)]
  return single([...wrong, `${difference}>${largestDifference}`], difference)
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
