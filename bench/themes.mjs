/** `THEMES` of a hundred thousand comments, against splitting them into words. */
import { load } from '../dist/sheet/loyalty.mjs'
import { ratioOf } from './measure.mjs'

const rows = 100_000
const frequent = `доставка цена персонал очередь качество магазин возврат поддержка скидка очень и в не на
  delivery price staff service quality website refund support queue very and the was not`.split(/\s+/)
const rareWords = 20_000
const primes = [7919, 104_729, 1_299_709]

/** Ten to twenty words, every fifth of them rare; the same in every run. */
const makeComment = (row) =>
  Array.from({ length: 10 + (row % 11) }, (_, place) => {
    const mixed = (row * primes[place % 3] + place * 31) % 1_000_003
    return place % 5 === 4 ? `слово${(mixed % rareWords).toString(36)}` : frequent[mixed % frequent.length]
  }).join(' ')

const splitAll = (comments) => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
  let words = 0
  for (const [comment] of comments) {
    for (const { isWordLike } of segmenter.segment(comment)) words += isWordLike ? 1 : 0
  }
  return words
}

export async function measureThemes() {
  const loyalty = await load()
  const comments = Array.from({ length: rows }, (_, row) => [makeComment(row)])
  const scores = Array.from({ length: rows }, (_, row) => [(row * 7919) % 11])
  const answers = () => loyalty.call('THEMES', [comments, scores])[1][1]
  const value = ratioOf(answers, () => splitAll(comments), { turns: 1, warmUp: 0 })
  return [{ work: 'THEMES, 100,000 comments, to splitting them into words', value, most: 3, unit: 'x' }]
}
