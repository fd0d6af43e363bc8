/** A call that would hold up Excel is computed in a Worker, with the very result that it has elsewhere. */
import { expect, test } from 'vitest'
import { loyalty } from '../../sheet/loyalty.ts'
import { endWorker, watchWorkers } from '../../support/ended-workers.ts'
import { openFunctions } from '../support/addin.ts'

const words = ['slow delivery', 'kind people', 'good price', 'broken box', 'late again']
const comments = Array.from({ length: 6000 }, (_, row) => [`${words[row % 5]} ${row % 97}`])
const scores = comments.map((_, row) => [(row * 7919) % 11])

/** A group in every row: more cells come back than go over at once. */
const manyGroups = Array.from({ length: 20_001 }, (_, row) => [row % 11, `Region ${row}`])

const sheets = { S: comments.map((row, i) => [...row, ...(scores[i] ?? [])]), Groups: manyGroups }
const formula = `=THEMES(A1:A${comments.length},B1:B${scores.length})`
const expected = loyalty.call('THEMES', [comments, scores])

test('many comments, asked twice at once and once more', async () => {
  const excel = await openFunctions({ sheets })
  const workers: string[] = []
  excel.page.on('worker', (worker) => workers.push(worker.url()))
  expect(await Promise.all([excel.calculate(formula), excel.calculate(formula)])).toEqual([expected, expected])
  expect(await excel.calculate(formula)).toEqual(expected)
  expect(workers).toEqual([expect.stringContaining('compute-worker')])
  await expect.poll(() => excel.page.workers()).toEqual([])
  const [answers, groups] = [manyGroups.map(([answer = null]) => [answer]), manyGroups.map(([, name = null]) => [name])]
  const spilled = await excel.calculate(`=NPS.BY(Groups!A1:A${answers.length},Groups!B1:B${groups.length})`)
  expect(spilled).toEqual(loyalty.call('NPS.BY', [answers, groups]))
  expect(workers).toHaveLength(2)
})

test('a Worker that ends at work changes nothing of the result, nor of the next one', async () => {
  const excel = await openFunctions({ sheets, prepare: (page) => page.addInitScript(watchWorkers) })
  await endWorker(excel.page, 'compute-worker')
  expect(await excel.calculate(formula)).toEqual(expected)
  await excel.type('A1', "'quick delivery")
  const worker = excel.page.waitForEvent('worker')
  const changed = loyalty.call('THEMES', [[['quick delivery'], ...comments.slice(1)], scores])
  expect(await excel.calculate(formula)).toEqual(changed)
  expect((await worker).url()).toContain('compute-worker')
})
