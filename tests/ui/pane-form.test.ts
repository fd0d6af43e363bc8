/** What stands behind the form and the check of the pane, without Excel. */
import { expect, test } from 'vitest'
import { findingsIn } from '../../addin/taskpane/check/findings.ts'
import { formulaOf } from '../../addin/taskpane/insert/formula.ts'
import { type Given, givenOf } from '../../addin/taskpane/insert/given.ts'
import { questions, search } from '../../addin/taskpane/insert/questions.ts'
import { insertWords } from '../../addin/taskpane/insert/words.ts'
import { liesOn } from '../../addin/taskpane/places.ts'
import { auditKinds } from '../../web/sheet/audit-kinds.ts'
import type { FunctionInfo, ParameterInfo } from '../../web/sheet/contract.ts'
import { text } from '../../web/sheet/messages.ts'
import { realLoyalty } from './loyalty.ts'

const loyalty = await realLoyalty()
const info = (name: string) => loyalty.functions.find((each) => each.name === name) as FunctionInfo
const parameter = (name: string, of: string) => info(of).parameters.find((each) => each.name === name) as ParameterInfo

test('every function answers a question, and every answer is a function', () => {
  const answers = new Set<string>(Object.values(questions).flat())
  expect([...answers].sort()).toEqual(loyalty.functions.map(({ name }) => name).sort())
})

test.each([
  ['en', 'did it change?', 'NPS.TEST'],
  ['en', 'which segment is behind?', 'NPS.BY'],
  ['en', 'how many answers do I need?', 'NPS.SAMPLESIZE'],
  ['en', 'do they buy again', 'RPR.ORDERS'],
  ['en', 'csat.ci', 'CSAT.CI'],
  ['ru', 'изменилось ли?', 'NPS.TEST'],
  ['ru', 'какой сегмент отстаёт', 'NPS.BY'],
  ['ru', 'сколько ответов мне нужно?', 'NPS.SAMPLESIZE'],
  ['ru', 'о чём пишут в отзывах', 'THEMES'],
] as const)('%s: “%s” finds %s first', (language, asked, name) => {
  expect(search(asked, loyalty.functions, insertWords(language))[0]?.name).toBe(name)
})

const given: readonly [typed: string, of: string, name: string, expected: Given][] = [
  ['  ', 'NPS', 'scores', { kind: 'nothing' }],
  ['Survey!C2:C900', 'NPS', 'scores', { kind: 'reference', reference: 'Survey!C2:C900' }],
  ["'My sheet'!B:B", 'NPS', 'scores', { kind: 'reference', reference: "'My sheet'!B:B" }],
  ['Answers[score]', 'NPS', 'scores', { kind: 'reference', reference: 'Answers[score]' }],
  ['D2#', 'NPS', 'scores', { kind: 'reference', reference: 'D2#' }],
  ['Оценки', 'NPS', 'scores', { kind: 'reference', reference: 'Оценки' }],
  ['=1+1', 'NPS', 'scores', { kind: 'wrong', sentence: 'wrong-range' }],
  ['1 200', 'NPS.FROMCOUNTS', 'promoters', { kind: 'value', value: 1200, written: '1200' }],
  ['0,9', 'NPS.CI', 'confidence', { kind: 'value', value: 0.9, written: '0.9' }],
  ['90%', 'NPS.CI', 'confidence', { kind: 'value', value: 0.9, written: '0.9' }],
  ['B2', 'NPS.CI', 'confidence', { kind: 'reference', reference: 'B2' }],
  ['about ten', 'NPS.CI', 'confidence', { kind: 'wrong', sentence: 'wrong-number' }],
  ['2026-05-31', 'RPR.ORDERS', 'from', { kind: 'value', value: 46173, written: 'DATE(2026,5,31)' }],
  ['31.05.2026', 'RPR.ORDERS', 'from', { kind: 'value', value: 46173, written: 'DATE(2026,5,31)' }],
  ['yesterday!', 'RPR.ORDERS', 'from', { kind: 'wrong', sentence: 'wrong-date' }],
  ['wald', 'NPS.CI', 'method', { kind: 'value', value: 'wald', written: '"wald"' }],
  ['say "b2b"', 'BENCHMARK', 'kind', { kind: 'value', value: 'say "b2b"', written: '"say ""b2b"""' }],
  ['"s1-nps"', 'BAND', 'scheme', { kind: 'value', value: 's1-nps', written: '"s1-nps"' }],
  ['NpsBands', 'BAND', 'scheme', { kind: 'reference', reference: 'NpsBands' }],
]

test.each(given)('“%s” for a parameter of %s, %s', (typed, of, name, expected) => {
  expect(givenOf(parameter(name, of), typed)).toEqual(expected)
})

test('options that were not given are left out at the end and keep their place before it', () => {
  const nothing: Given = { kind: 'nothing' }
  const scores: Given = { kind: 'reference', reference: 'Survey!A2:A9' }
  const exclude: Given = { kind: 'value', value: 'exclude', written: '"exclude"' }
  expect(formulaOf(info('NPS'), [scores, nothing, nothing, nothing], 'Sum!B2')).toBe('=NPS(Survey!A2:A9)')
  expect(formulaOf(info('NPS'), [scores, nothing, nothing, exclude], 'Survey!C2')).toBe('=NPS(A2:A9,,,"exclude")')
})

test.each([
  ['S!C1', 1, 3, ['S!A1:A9'], false],
  ['S!A9', 1, 1, ['S!A1:A9'], true],
  ['S!B1', 1, 3, ['S!D1:D9'], true],
  ['S!B1', 1, 3, ['T!D1:D9'], false],
  ['S!B7', 2, 1, ['S!A:C'], true],
] as const)('a result at %s of %d × %d on %j: %s', (target, rows, columns, ranges, expected) => {
  expect(liesOn(target, rows, columns, ranges)).toBe(expected)
})

test('the kinds are in the order of AUDIT’s rows', () => {
  const table = loyalty.call('AUDIT', [[[1]]], { language: 'en' })
  const titles = (table as string[][]).slice(1).map(([title]) => title)
  expect(titles).toEqual(auditKinds.map((kind) => text('en', `audit-${kind}`)))
})

test('numbers off the scale are codes where they come again and again', () => {
  const cells = [9, 11, 11, 11, 12, '9', null, 0, 99]
  const found = findingsIn({ cells, scale: { low: 0, high: 10 }, origin: 'S!B2' }, loyalty, 'en')
  expect(found.map(({ kind, count, place, value }) => [kind, count, place, value])).toEqual([
    ['answers', 3, 'S!B2', null],
    ['blanks', 1, 'S!B8', null],
    ['zeros', 1, 'S!B9', null],
    ['numbersAsText', 1, 'S!B7', null],
    ['code', 3, 'S!B3', 11],
    ['offScale', 1, 'S!B6', 12],
    ['offScale', 1, 'S!B10', 99],
  ])
})
