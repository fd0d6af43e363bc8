/** Schemes, advice and benchmarks. */
import type { Band, Engine, Scheme } from './engine.ts'
import type { Memory } from './memory.ts'

const closedEnds = ['left', 'right', 'both', 'open']
const origins = ['published', 'completed', 'derived']
const gapPolicies = ['mark', 'strict', 'down', 'up']
const languages = ['en', 'ru']

const numbersOf = ({ low, high, closed, origin }: Band) => [
  low,
  high,
  closedEnds.indexOf(closed),
  origins.indexOf(origin),
]

type CatalogEngine = Pick<Engine, 'schemes' | 'defaultScheme' | 'readScheme' | 'band' | 'advice' | 'benchmarks'>

export const catalogEngine = (memory: Memory): CatalogEngine => {
  const { module } = memory
  let known: readonly Scheme[] | undefined
  /** Read when first asked for: a score alone needs none. */
  const schemes = () => {
    known ??= module.schemes()
    return known
  }
  return {
    get schemes() {
      return schemes()
    },
    defaultScheme(metric) {
      const id = module.defaultScheme(metric)
      return schemes().find((scheme) => scheme.id === id)
    },
    readScheme(json) {
      return module.readScheme(json)
    },
    band({ bands }, value, gap) {
      memory.lay(bands.flatMap(numbersOf))
      module.band(bands.length, value, gapPolicies.indexOf(gap))
      return { index: memory.read(0), undescribed: memory.read(1) === 1 }
    },
    advice(metric, band, schemeId, language, weakest) {
      return module.advice(metric, band, schemeId, languages.indexOf(language), weakest)
    },
    benchmarks(metric) {
      return module.benchmarks(metric)
    },
  }
}
