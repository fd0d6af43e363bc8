/** Short names of a packed variant: there on request, gone on request, never in the way of what a person has named. */
import { expect, test } from 'vitest'
import { loyalty } from '../../sheet/loyalty.ts'
import type { ExcelOptions } from '../host/excel.ts'
import { act, openWorkbook } from './support/page.ts'

const open = (options: ExcelOptions = {}) =>
  openWorkbook({ namespace: 'LOYALTY', requirementSets: 'today', sheets: { S: [[10], [9], [3], [null]] }, ...options })

test('every example gives by its short name what the function gives, options left out', async () => {
  const excel = await open({ profile: 'web' })
  expect(await act(excel, 'putShortNames')).toEqual({ done: true, names: loyalty.functions.length })
  const simple = loyalty.functions.filter(({ example }) => !/\d{4}-|TRUE|FALSE/.test(example))
  expect(simple.length).toBeGreaterThan(45)
  for (const { name, example, written } of simple) {
    const own = await excel.calculate(example.replace(`=${name}(`, `=LOYALTY.${name}(`))
    expect(await excel.calculate(example), `${written}: ${example}`).toEqual(own)
  }
  expect(await excel.calculate('=NPS({10;9;3})')).toBeCloseTo(100 / 3, 12)
})

test('a name with dots, a range and an option in a cell', async () => {
  const excel = await open()
  await act(excel, 'putShortNames')
  await excel.type('S!C1', '=NPS.CI(A1:A3,0.9)')
  const [[low, high] = []] = loyalty.call('NPS.CI', [[[10], [9], [3]], 0.9]) as number[][]
  expect([excel.book.sheet('S').value('C1'), excel.book.sheet('S').value('D1')]).toEqual([low, high])
  expect(await excel.calculate('=NPS()')).toEqual({ error: '#VALUE!' })
})

test('asked for twice they are there once; taken away, they are gone and others stay', async () => {
  const excel = await open()
  excel.book.names.set('goal', { ...namedBy('Goal', '=50'), owner: excel.book.names })
  await act(excel, 'putShortNames')
  expect(await act(excel, 'putShortNames')).toMatchObject({ done: true })
  expect(excel.book.names.size).toBe(1 + loyalty.functions.length)
  expect(await act(excel, 'removeShortNames')).toEqual({ done: true, names: loyalty.functions.length })
  expect([...excel.book.names.keys()]).toEqual(['goal'])
  expect(await act(excel, 'removeShortNames')).toEqual({ done: false, reason: 'nothingToDo', place: '' })
})

const namedBy = (name: string, formula: string) =>
  ({ name, formula, comment: '', visible: true, scope: 'Workbook' }) as const

test('a name that a person has given is neither replaced nor taken away', async () => {
  const excel = await open()
  excel.book.names.set('csi', { ...namedBy('CSI', '=S!$A$1'), owner: excel.book.names })
  expect(await act(excel, 'putShortNames')).toEqual({ done: false, reason: 'nameTaken', place: 'CSI' })
  expect(await act(excel, 'removeShortNames')).toEqual({ done: false, reason: 'nothingToDo', place: '' })
  expect([...excel.book.names.keys()]).toEqual(['csi'])
})

test('what Excel refuses half way is taken back', async () => {
  const excel = await open()
  excel.host.failAt('NamedItemCollection.add', 5, 'InvalidArgument')
  expect(await act(excel, 'putShortNames')).toMatchObject({ done: false })
  expect(excel.book.names.size).toBe(0)
})

test('an Excel without LAMBDA is told so', async () => {
  const excel = await open({ requirementSets: '2021' })
  expect(await act(excel, 'putShortNames')).toEqual({ done: false, reason: 'tooOld', place: '' })
})

test('the variant whose functions have their own names gets none', async () => {
  const excel = await open({ namespace: '' })
  expect(await act(excel, 'putShortNames')).toEqual({ done: false, reason: 'nothingToDo', place: '' })
  expect(excel.book.names.size).toBe(0)
})
