import type { Say } from '../words.ts'
import { Draft, kScoreRow, namesThenNumbers, type SheetDraft } from './draft.ts'
import { call } from './formula.ts'
import data from './nps.json'
import { expanded, generator, shuffled } from './random.ts'

interface Answer {
  readonly airline: string
  readonly score: number | null
}

function answers(otherAirlines: string): Answer[] {
  const all = data.airlines.flatMap(({ airline, counts, code11, blank }) => {
    const scores = [...expanded(counts, 0), ...expanded([code11], 11), ...new Array<null>(blank).fill(null)]
    return scores.map((score) => ({ airline: airline || otherAirlines, score }))
  })
  return shuffled(all, generator(2017))
}

/** San Francisco airport, 2017: the survey's own counts of every answer, airline by airline. */
export function npsSheet(say: Say, language: string): SheetDraft {
  const draft = new Draft()
  const rows = answers(say('nps-other-airlines'))
  const last = rows.length + 1
  summary(draft, say, language, `M2:M${last}`)
  tables(draft, say, language, { scores: `M2:M${last}`, airlines: `L2:L${last}` })
  const numbers = rows.map((_row, index) => index + 1)
  const airlines = rows.map(({ airline }) => airline)
  const scores = rows.map(({ score }) => score)
  draft.column(10, say('respondent'), numbers)
  draft.column(11, say('nps-airline'), airlines)
  draft.column(12, say('nps-answer'), scores)
  return draft.sheet('nps', 9, [200, 110, 75, 75, 75, 108, 90, 98, 110, 30, 95, 165, 80])
}

function summary(draft: Draft, say: Say, language: string, scores: string): void {
  draft.put(0, 0, say('nps-title'), 'title')
  draft.paragraph(1, say('nps-source'), 2)
  draft.put(2, 0, say('example-hint'), 'soft')
  draft.line(kScoreRow, say('score'), call('NPS', scores, '', '', '"exclude"'), 'points')
  draft.line(5, say('interval'), call('NPS.CI', scores, '', '', '', '', '"exclude"'), 'points')
  draft.looks(5, 2, 1, 'points')
  draft.line(6, say('band'), call('BAND', 'B5', '"NPS"', '', language))
  draft.line(7, say('nps-with-code'), call('NPS', scores))
}

interface Ranges {
  readonly scores: string
  readonly airlines: string
}

function tables(draft: Draft, say: Say, language: string, { scores, airlines }: Ranges): void {
  draft.put(9, 0, say('nps-by-airline'), 'head')
  draft.put(10, 0, call('NPS.BY', scores, airlines, '', '', '', '"exclude"', language))
  draft.heads(10, namesThenNumbers(9), 2)
  for (const column of [2, 3, 4]) draft.looks(11, column, data.airlines.length, 'points')
  draft.looks(11, 8, data.airlines.length, 'pValue')
  draft.put(22, 0, say('nps-counts'), 'head')
  draft.put(23, 0, call('NPS.COUNTS', scores, '', '"exclude"', language))
  draft.heads(23, namesThenNumbers(3))
  draft.looks(24, 2, 4, 'fraction')
  draft.put(32, 0, say('report'), 'head')
  draft.put(33, 0, call('NPS.REPORT', scores, '', '', '', '', '"exclude"', language))
  draft.heads(33, namesThenNumbers(2))
  for (const row of [34, 39, 40, 41]) draft.looks(row, 1, 1, 'points')
  draft.looks(44, 1, 1, 'chance')
  draft.put(58, 0, say('benchmarks'), 'head')
  draft.put(59, 0, call('BENCHMARK', '"NPS"', '', language))
  draft.heads(59, ['left', 'right', 'right', 'left', 'left'])
}
