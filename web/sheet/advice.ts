/** What to do about a score. */
import { fail } from './call.ts'
import { spreadsheetFunction } from './function.ts'
import { language, number, requiredChoice } from './parameters.ts'
import { adviceFor } from './reading.ts'
import { failOutside, optionalScheme } from './schemes.ts'
import { scoredMetrics } from './scored-metrics.ts'

export const metric = requiredChoice('metric', ...scoredMetrics)

export const advice = spreadsheetFunction('ADVICE', {
  family: 'reading',
  takes: [metric, number('value'), optionalScheme, language],
  shows: 'column',
  compute: (call, metric, value, schemeFor, language) => {
    const scheme = schemeFor?.(metric, [value]) ?? call.engine.defaultScheme(metric)
    if (scheme === undefined) return fail(call, '#N/A', 'error-no-scheme', { metric })
    const band = scheme.bands[call.engine.band(scheme, value, 'mark').index]
    if (band === undefined) return failOutside(call, value, scheme)
    const sentences = adviceFor({ ...call, language }, metric, scheme, band)
    return sentences.length === 0 ? fail(call, '#N/A', 'error-no-advice') : sentences.map((sentence) => [sentence])
  },
  example: '=ADVICE("NPS",-5)',
})
