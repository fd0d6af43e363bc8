/** Themes through the built module; comments of the golden file name their themes between semicolons. */

import { expect, test } from 'vitest'
import type { NpsScale, Theme } from '../../wasm/js/engine.ts'
import fc from '../support/any-input.ts'
import { expectGolden, golden, isRefusal } from '../support/golden.ts'
import { load } from './engine.ts'

const engine = await load()
const kFewest = 5

type Cells = readonly (readonly unknown[])[]

const countOf = ({ sample }: Theme) => sample.promoters + sample.passives + sample.detractors
const shown = (value: number) => (Number.isNaN(value) ? '' : value)

/** Themes by what they do, as the cell shows them. */
function themesOf(comments: Cells, scores: Cells, top: number | null, scale: NpsScale | null) {
  const names: string[] = []
  const mentions: number[] = []
  const ends = comments.flat().map((comment) => {
    for (const word of String(comment ?? '').split('; ')) {
      if (!names.includes(word)) names.push(word)
      if (word !== '') mentions.push(names.indexOf(word))
    }
    return mentions.length
  })
  engine.begin(0)
  const answers = engine.column(scores.flat().map((cell) => (typeof cell === 'number' ? cell : Number.NaN)))
  const [given, limits] = [engine.column(mentions), engine.column(ends)]
  return engine
    .themes(answers, given, limits, names.length, kFewest, scale ?? '0-10')
    .sort((a, b) => Math.abs(b.impact) - Math.abs(a.impact))
    .slice(0, top ?? 20)
    .map((theme) => [names[theme.index], countOf(theme), engine.nps(theme.sample), shown(theme.impact), shown(theme.p)])
}

const rows = golden('themes').filter((row) => !isRefusal(row))

test.each(rows)('golden THEMES: $note', (row) => {
  expectGolden(themesOf(...(row.arguments as Parameters<typeof themesOf>)), row)
})

test('whatever is mentioned, themes are known, large enough and have a p-value', () => {
  const anyNumber = fc.oneof(fc.double(), fc.integer({ min: -3, max: 12 }))
  const anyNumbers = fc.array(anyNumber, { maxLength: 60 })
  fc.assert(
    fc.property(anyNumbers, anyNumbers, anyNumbers, fc.nat(8), (answers, mentions, ends, count) => {
      engine.begin(0)
      const columns = [engine.column(answers), engine.column(mentions)] as const
      const limits = engine.column(answers.map((_, row) => ends[row] ?? Number.NaN))
      for (const theme of engine.themes(...columns, limits, count, kFewest, '0-10')) {
        expect(theme.index).toBeLessThan(count)
        expect(countOf(theme)).toBeGreaterThanOrEqual(kFewest)
        expect(Number.isNaN(theme.p) ? Number.isNaN(theme.impact) : theme.p >= 0 && theme.p <= 1).toBe(true)
      }
    }),
  )
})
