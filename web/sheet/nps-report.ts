/** Everything a person asks about a Net Promoter Score, in one call. */
import { invalid } from './answers.ts'
import type { Cell, Language, Reading } from './contract.ts'
import { spreadsheetFunction } from './function.ts'
import { text, titlesIn } from './messages.ts'
import { npsAnswers, npsScale, scores, weights } from './nps-answers.ts'
import { npsReading } from './nps-reading.ts'
import { confidence, language } from './parameters.ts'
import { npsScheme, optionalScheme, sourceOf } from './schemes.ts'

function bandTitles(reading: Reading, indices: readonly number[], language: Language): string {
  return indices.map((index) => reading.scheme.bands[index]?.title[language] ?? '').join('; ')
}

function scoreRows(reading: Reading, language: Language): Cell[][] {
  const title = titlesIn(language)
  const { groups, interval } = reading
  return [
    [title('nps'), reading.value],
    [title('answers'), reading.counted],
    [title('promoters'), groups?.promoters ?? ''],
    [title('passives'), groups?.passives ?? ''],
    [title('detractors'), groups?.detractors ?? ''],
    [title('low'), interval?.low ?? ''],
    [title('high'), interval?.high ?? ''],
    [title('confidence'), interval?.confidence ?? ''],
    [title('method'), interval === null ? '' : text(language, `method-${interval.method}`)],
  ]
}

function bandRows(reading: Reading, language: Language): Cell[][] {
  const title = titlesIn(language)
  const { scheme, band, chances, reaches } = reading
  return [
    [title('band'), bandTitles(reading, [band], language)],
    [title('chance'), chances?.[band] ?? ''],
    [title('reaches'), bandTitles(reading, reaches, language)],
    [title('source'), sourceOf(scheme, language)],
    ...reading.advice.map((sentence) => [title('advice'), sentence]),
  ]
}

const kinds = ['blank', 'text', 'boolean', 'offScale', 'noWeight'] as const

function skippedRows(reading: Reading, language: Language): Cell[][] {
  const count = (kind: string) => reading.skipped.find((skipped) => skipped.kind === kind)?.count ?? 0
  return kinds.map((kind) => [text(language, `skipped-${kind}`), count(kind)])
}

/** The weighted number of answers is shown only where it differs from the plain one. */
function weightRows(effective: number, counted: number, language: Language): Cell[][] {
  const differs = Math.abs(effective - counted) > 1e-9 * counted
  return differs ? [[text(language, 'title-effective-answers'), effective]] : []
}

export const npsReport = spreadsheetFunction('NPS.REPORT', {
  family: 'nps',
  takes: [scores, optionalScheme, confidence, weights, npsScale, invalid, language],
  shows: 'table',
  compute: (call, given, scheme, confidence, weights, scaleName, invalid, language) => {
    const answers = npsAnswers(call, given, weights, scaleName, invalid)
    const chosen = scheme ? npsScheme(call, scheme('NPS', [])) : undefined
    const reading = npsReading({ ...call, language }, 'NPS.REPORT', answers, { scheme: chosen, confidence })
    const title = titlesIn(language)
    const { promoters, passives, detractors } = answers.sample
    return [
      [title('what'), title('value')],
      ...scoreRows(reading, language),
      ...weightRows(promoters + passives + detractors, reading.counted, language),
      ...bandRows(reading, language),
      ...skippedRows(reading, language),
      ...reading.warnings.map((warning) => [title('warning'), warning]),
    ]
  },
  read: (call, given, scheme, confidence, weights, scaleName, invalid) => {
    const answers = npsAnswers(call, given, weights, scaleName, invalid)
    const chosen = scheme ? npsScheme(call, scheme('NPS', [])) : undefined
    return npsReading(call, 'NPS.REPORT', answers, { scheme: chosen, confidence })
  },
  example: '=NPS.REPORT({10;9;9;8;3})',
})
