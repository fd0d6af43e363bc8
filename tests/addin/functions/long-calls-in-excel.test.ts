/** A call that would hold up Excel is computed in a Worker, with the very result that it has elsewhere. */
import { expect, test } from 'vitest'
import { loyalty } from '../../sheet/loyalty.ts'
import { openFunctions } from '../support/addin.ts'

const words = ['slow delivery', 'kind people', 'good price', 'broken box', 'late again']
const comments = Array.from({ length: 6000 }, (_, row) => [`${words[row % 5]} ${row % 97}`])
const scores = comments.map((_, row) => [(row * 7919) % 11])

test('many comments, asked twice at once and once more', async () => {
  const sheets = { S: comments.map((row, i) => [...row, ...(scores[i] ?? [])]) }
  const excel = await openFunctions({ sheets })
  const workers: string[] = []
  excel.page.on('worker', (worker) => workers.push(worker.url()))
  const formula = `=THEMES(A1:A${comments.length},B1:B${scores.length})`
  const expected = loyalty.call('THEMES', [comments, scores])
  expect(await Promise.all([excel.calculate(formula), excel.calculate(formula)])).toEqual([expected, expected])
  expect(await excel.calculate(formula)).toEqual(expected)
  expect(workers).toEqual([expect.stringContaining('compute-worker')])
  expect(excel.page.workers()).toEqual([])
})
