import type { Say } from '../words.ts'
import data from './cli.json'
import { bandTable, Draft, kScoreRow, type SheetDraft } from './draft.ts'
import { call } from './formula.ts'
import { expanded, generator } from './random.ts'

/** How much a respondent's answers to the questions differ from the respondent's general mood, both in [0, 1). */
const kWobble = 0.6

/** Generated: the stated share of every answer, given to respondents so that one person's answers resemble each other. */
function answers(): number[][] {
  const random = generator(1883)
  const moods = Array.from({ length: data.respondents }, random)
  return data.questions.map(({ shares }) => {
    const sorted = expanded(
      shares.map((share) => Math.round(share * data.respondents)),
      1,
    )
    const order = moods
      .map((mood, respondent) => ({ respondent, key: mood + kWobble * random() }))
      .sort((a, b) => a.key - b.key)
    const column = new Array<number>(data.respondents)
    order.forEach(({ respondent }, rank) => {
      column[respondent] = sorted[rank] ?? 1
    })
    return column
  })
}

export function cliSheet(say: Say, language: string): SheetDraft {
  const draft = new Draft()
  const last = data.respondents + 1
  const range = `J2:L${last}`
  draft.put(0, 0, say('cli-title'), 'title')
  draft.paragraph(1, say('cli-source'), 2)
  draft.put(2, 0, say('example-hint'), 'soft')
  draft.line(kScoreRow, say('score'), call('CLI', range), 'points')
  draft.line(5, say('interval'), call('CLI.CI', range), 'points')
  draft.looks(5, 2, 1, 'points')
  draft.line(6, say('band'), call('BAND', 'B5', '"CLI"', '', language))
  draft.put(8, 0, say('bands'), 'head')
  draft.put(9, 0, call('BAND.TABLE', '"CLI"', language))
  draft.heads(9, bandTable, 2)
  draft.put(18, 0, say('advice'), 'head')
  draft.put(19, 0, call('ADVICE', '"CLI"', 'B5', '', language))
  draft.column(
    8,
    say('respondent'),
    Array.from({ length: data.respondents }, (_, index) => index + 1),
  )
  answers().forEach((column, index) => {
    draft.column(9 + index, say(`cli-${data.questions[index]?.question}`), column)
  })
  draft.column(12, say('cli-index'), [call('CLI.RESPONDENTS', range)], 'points')
  draft.looks(2, 12, data.respondents - 1, 'points')
  return draft.sheet('cli', 5, [190, 110, 160, 300, 180, 200, 60, 30, 95, 120, 120, 140, 95])
}
