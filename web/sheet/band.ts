/** Which interpretation band a score is in, and what a scheme of bands looks like. */

import type { GapPolicy } from '../../wasm/js/engine.ts'
import { invalid } from './answers.ts'
import { gapPolicies, nativeBand } from './band-native.ts'
import { byColumn } from './cell-kinds.ts'
import { spreadsheetFunction } from './function.ts'
import { text, titlesIn } from './messages.ts'
import { npsAnswers, npsScale, scores, weights } from './nps-answers.ts'
import { npsReading } from './nps-reading.ts'
import { choice, language, number } from './parameters.ts'
import { chancesOf } from './reading.ts'
import { failOutside, npsScheme, scheme, sourceOf } from './schemes.ts'

export const band = spreadsheetFunction('BAND', {
  family: 'reading',
  takes: [number('value'), scheme, choice<GapPolicy>('gap', ...gapPolicies), language],
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
  cells: byColumn('number', 'number', 'text'),
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
  cells: byColumn('text', 'chance'),
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
