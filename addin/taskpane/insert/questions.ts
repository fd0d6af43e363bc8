/** What people ask, and the functions that answer. Each question's text, short name and other words for it are in the .ftl files. */
import type { FunctionInfo } from '../../../web/sheet/contract.ts'
import type { Words } from '../words.ts'

export const questions = {
  score: [
    'NPS',
    'NPS.REPORT',
    'NPS.FROMCOUNTS',
    'CSAT',
    'CES',
    'CSI',
    'CLI',
    'RATING',
    'ACSI',
    'CLI.RESPONDENTS',
    'CSAT.FROMCOUNTS',
    'CES.FROMCOUNTS',
    'CSI.FROMSUMS',
    'CLI.FROMCOUNTS',
  ],
  sure: [
    'NPS.CI',
    'BAND.CHANCE',
    'CSAT.CI',
    'CSI.CI',
    'CLI.CI',
    'PROPORTION.CI',
    'NPS.CI.FROMCOUNTS',
    'RATING.WILSON',
    'RATING.BAYES',
    'CSAT.CI.FROMCOUNTS',
    'CSI.CI.FROMSUMS',
    'CLI.CI.FROMCOUNTS',
  ],
  segments: ['NPS.BY', 'NPS.IMPACT', 'PVALUES.ADJUST'],
  change: ['NPS.TEST', 'NPS.TREND', 'NPS.SLOPE', 'NPS.MIX'],
  many: ['NPS.SAMPLESIZE', 'NPS.DETECTABLE', 'WEIGHTS.NEFF'],
  good: ['BAND', 'BENCHMARK', 'BAND.CHANCE', 'BAND.TABLE', 'NPS.REPORT'],
  next: ['ADVICE', 'DRIVERS', 'CSI.TABLE', 'NPS.TARGET', 'THEMES'],
  said: ['THEMES', 'NPS.IMPACT'],
  again: [
    'RPR.ORDERS',
    'ORDERS.REPORT',
    'ORDERS.FROMCOUNTS',
    'RPR',
    'COHORTS',
    'CHURN.ORDERS',
    'PURCHASE.FREQUENCY',
    'PURCHASE.GAP',
    'CHURN',
    'RETENTION',
    'NRR',
    'EGR',
  ],
  worth: ['LTV', 'LTV.DISCOUNTED', 'AOV', 'RFM', 'REFERRAL.FORECAST'],
  data: ['AUDIT', 'NPS.COUNTS', 'NPS.CATEGORY'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type QuestionId = keyof typeof questions

export const questionIds = Object.keys(questions) as readonly QuestionId[]

const wordsIn = (text: string): string[] => text.toLocaleLowerCase().match(/[\p{L}\d]+/gu) ?? []

/** Endings are left aside, in both languages: "segments" asks for "segment", «сегменте» for «сегмент». */
function means(asked: string, word: string): boolean {
  const stem = asked.length > 5 ? asked.slice(0, -2) : asked
  return word.startsWith(stem) || (word.length > 3 && asked.startsWith(word))
}

/** How much of what is asked the words speak of, from 0 to 1. */
function share(asked: readonly string[], text: string): number {
  const words = wordsIn(text)
  return asked.filter((each) => words.some((word) => means(each, word))).length / asked.length
}

function nameFits(asked: string, name: string): number {
  const plain = asked.replace(/[^\p{L}\d.]/gu, '').toLocaleUpperCase()
  if (plain === '') return 0
  return name === plain ? 4 : name.startsWith(plain) ? 3 : name.includes(plain) ? 2 : 0
}

/** Functions for a name or a question, the best first. */
export function search(asked: string, functions: readonly FunctionInfo[], { say, language }: Words): FunctionInfo[] {
  const left = new Set(wordsIn(say('search-ignored')))
  const words = wordsIn(asked).filter((word) => !left.has(word))
  const answers = questionIds.map((id) => ({
    names: questions[id] as readonly string[],
    fit: words.length > 0 ? share(words, `${say(`question-${id}`)} ${say(`question-${id}-words`)}`) : 0,
  }))
  const worth = (info: FunctionInfo): number => {
    const fits = answers.map(({ names, fit }) => {
      const place = names.indexOf(info.name)
      return place < 0 ? 0 : 2 * fit - place / 100
    })
    return Math.max(nameFits(asked, info.name), ...fits, words.length > 0 ? share(words, info.help(language)) : 0)
  }
  return functions
    .map((info) => ({ info, worth: worth(info) }))
    .filter((each) => each.worth > 0.3)
    .sort((a, b) => b.worth - a.worth)
    .map(({ info }) => info)
}

export function answersOf(id: QuestionId, functions: readonly FunctionInfo[]): FunctionInfo[] {
  return questions[id].flatMap((name) => functions.find((info) => info.name === name) ?? [])
}
