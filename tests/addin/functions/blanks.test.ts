/** Blank cells: what a person sees is the same whether Excel hands them over as 0 or as nothing. */
import { describe, expect, test } from 'vitest'
import { airportAnswers } from '../../support/airport.ts'
import type { Excel, Shown } from '../host/excel.ts'
import type { Entry } from '../host/workbook/sheet.ts'
import { openFunctions } from '../support/addin.ts'

const column = (...cells: Entry[]) => cells.map((cell) => [cell])
/** Two promoters, a passive, two detractors of which one is a typed zero, two blanks: 0 points. */
const answers = column(10, 9, null, 7, 0, null, 3)

/** Questions that the add-in asked the sheet, by what they called. */
const questions = (excel: Excel, member: string) =>
  excel.host.requests.filter(({ body }) => Object.values(body.ObjectPaths ?? {}).some(({ Name }) => Name === member))

describe.each(['desktop', 'mac', 'web'] as const)('on the %s', (profile) => {
  test('a blank is no answer and a typed zero is a detractor', async () => {
    const excel = await openFunctions({ profile, sheets: { Survey: answers } })
    expect(await excel.calculate('=NPS(A1:A7)')).toBe(0)
    const counts = await excel.calculate('=NPS.COUNTS(A1:A7)')
    expect((counts as Entry[][]).map(([, count]) => count)).toEqual(['Count', 2, 1, 2, 5, 2, 0, 0])
  })

  test('rows stay together: a group or a weight is left out with its blank answer', async () => {
    const rows = [
      [10, 'a', 1],
      [null, 'a', 5],
      [0, 'b', 2],
      [9, 'b', null],
      [9, 'b', 0],
      [8, null, 1],
    ]
    const excel = await openFunctions({ profile, sheets: { Survey: rows } })
    const groups = (await excel.calculate('=NPS.BY(A1:A6,B1:B6)')) as Entry[][]
    expect(groups.slice(1).map((row) => row.slice(0, 3))).toEqual([
      ['a', 1, 100],
      ['b', 3, 100 / 3],
      ['(blank)', 1, 0],
    ])
    expect(await excel.calculate('=NPS(A1:A6,C1:C6)')).toBeCloseTo((100 * (1 - 2)) / 4, 9)
  })

  test('a blank cell is no score', async () => {
    const excel = await openFunctions({ profile, sheets: { Survey: column(0, null) } })
    expect(await excel.calculate('=BAND(A2,"NPS")')).toMatchObject({ error: '#N/A' })
    expect(await excel.calculate('=BAND(A1,"NPS")')).toBeTypeOf('string')
  })

  test('a column of blanks alone, and one blank cell', async () => {
    const excel = await openFunctions({ profile, sheets: { Survey: column('answers', null, null, null) } })
    const none = { error: '#N/A', message: 'There are no answers in the range.' }
    expect(await excel.calculate('=NPS(A2:A4)')).toEqual(none)
    expect(await excel.calculate('=NPS(A2)')).toEqual(none)
    expect(await excel.calculate('=NPS(C2:C900)')).toEqual(none)
  })

  test('a real survey with every seventh answer missing', async () => {
    const answered = airportAnswers.flat().filter((score) => score !== 11)
    const kept = answered.map((score, i) => (i % 7 === 3 ? null : score))
    const promoters = kept.filter((score) => Number(score) >= 9).length
    const detractors = kept.filter((score) => score !== null && Number(score) <= 6).length
    const counted = kept.filter((score) => score !== null).length
    expect(kept.filter((score) => score === 0).length).toBeGreaterThan(0)
    const excel = await openFunctions({ profile, sheets: { Survey: column(...kept) } })
    const expected = (100 * (promoters - detractors)) / counted
    expect(await excel.calculate(`=NPS(A1:A${kept.length})`)).toBeCloseTo(expected, 9)
  })
})

describe('the desktop is asked', () => {
  test('only where a zero could be a blank that matters', async () => {
    const sheets = { Survey: column(10, 9, 0), Rest: column(10, 9, 1) }
    const excel = await openFunctions({ sheets })
    await excel.calculate('=NPS(Rest!A1:A3)')
    await excel.calculate('=NPS({10;0;9})')
    expect(questions(excel, 'Count')).toHaveLength(0)
    await excel.calculate('=NPS(A1:A3)')
    expect(questions(excel, 'Count')).toHaveLength(1)
    expect(questions(excel, 'GetUsedRangeOrNullObject')).toHaveLength(0)
  })

  test('once in a pass, for all its formulas and every sheet', async () => {
    const sheets = { Survey: answers, "Q1 'raw' data": answers, 'Данные 2': answers }
    const excel = await openFunctions({ sheets })
    const ranges = ['A1:A7', "'Q1 ''raw'' data'!A1:A7", "'Данные 2'!A1:A7", 'Survey!A1:A6']
    const formulas = ranges.flatMap((range) => [`=NPS(${range})`, `=NPS.CI(${range})`, `=NPS(${range},${range})`])
    const shown = await excel.calculateAll(formulas)
    expect([shown[0], shown[3], shown[6], shown[9]]).toEqual([0, 0, 0, 25])
    expect(shown[2]).toBeCloseTo((100 * (10 + 9 - 3)) / (10 + 9 + 7 + 3), 9)
    expect(questions(excel, 'Count')).toHaveLength(1)
    expect(questions(excel, 'GetUsedRangeOrNullObject')).toHaveLength(1)
  })

  test('never on the web', async () => {
    const excel = await openFunctions({ profile: 'web', sheets: { Survey: answers } })
    await excel.calculate('=NPS(A1:A7)')
    expect(questions(excel, 'Count')).toHaveLength(0)
  })

  test('about whole columns, defined names and tables', async () => {
    const excel = await openFunctions({ sheets: { Survey: column('answer', ...answers.flat()) } })
    await excel.page.evaluate(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Survey')
      context.workbook.names.add('Answers', sheet.getRange('A2:A8'))
      context.workbook.tables.add('Survey!A1:A8', true).name = 'Replies'
      await context.sync()
    })`)
    expect(await excel.calculate('=NPS(Answers)')).toBe(0)
    expect(await excel.calculate('=NPS(Replies[answer])')).toBe(0)
    expect(await excel.calculate('=NPS(A:A)')).toBe(0)
    expect(await excel.calculate('=NPS(2:8)')).toBe(0)
  })

  test('about nothing that a formula has calculated: its zeros are zeros', async () => {
    const excel = await openFunctions({ sheets: { Survey: answers } })
    excel.native('FILTER', (cells) => (cells as Entry[][]).filter(([cell]) => cell !== null))
    expect(await excel.calculate('=NPS(FILTER(A1:A7))')).toBe(0)
    expect(await excel.calculate('=NPS({10;0})')).toBe(0)
    expect(questions(excel, 'Count')).toHaveLength(0)
  })
})

describe('when Excel does not answer', () => {
  const refused = (shown: Shown) => expect(shown).toMatchObject({ error: '#N/A' })

  test('the cell says so rather than show a wrong number, and the next try works', async () => {
    const excel = await openFunctions({ sheets: { Survey: answers } })
    excel.host.failNext('GeneralException')
    expect(await excel.calculate('=NPS(A1:A7)')).toEqual({
      error: '#N/A',
      message:
        'Excel did not say which zeros of Survey!A1:A7 are blank cells. Press F2 and Enter in this cell to try again, or leave the blanks out: =NPS(FILTER(Survey!A1:A7, Survey!A1:A7<>""))',
    })
    expect(await excel.calculate('=NPS(A1:A7)')).toBe(0)
  })

  test('in Russian too', async () => {
    const excel = await openFunctions({ sheets: { Survey: answers }, locale: 'ru-RU' })
    excel.host.failNext('GeneralException')
    const shown = await excel.calculate('=NPS(A1:A7)')
    expect(shown).toMatchObject({
      message: expect.stringMatching(/^Excel не сообщил, какие нули.*=NPS\(ФИЛЬТР\(Survey!A1:A7; /),
    })
  })

  test('about ranges that belong together', async () => {
    const rows = answers.map(([score], i) => [score ?? null, i % 2 === 0 ? 'a' : 'b'])
    const excel = await openFunctions({ sheets: { Survey: rows } })
    excel.host.failNext('GeneralException')
    const message = expect.stringMatching(/leave the rows with blank cells out of the ranges\.$/)
    expect(await excel.calculate('=NPS.BY(A1:A7,B1:B7)')).toEqual({ error: '#N/A', message })
  })

  test('about one range among many, the others are answered', async () => {
    const excel = await openFunctions({ sheets: { Survey: answers, Gone: answers } })
    const others = Array.from({ length: 20 }, (_, i) => `=NPS(Survey!A1:A${i + 7})`)
    const passed = excel.calculateAll([...others, '=NPS(Gone!A1:A7)', '=NPS(Survey!A1:A6)'])
    excel.book.sheet('Gone').name = 'Renamed'
    const shown = await passed
    expect(shown.slice(0, 20)).toEqual(others.map(() => 0))
    refused(shown[20] ?? null)
    expect(shown[21]).toBe(25)
  })

  test('cells that were emptied meanwhile', async () => {
    const excel = await openFunctions({ sheets: { Survey: answers } })
    const shown = excel.calculate('=NPS(A1:A7)')
    excel.book.sheet('Survey').put('A1', [[null], [null], [null], [null]])
    refused(await shown)
  })

  test('while a person types in a cell it is asked again', async () => {
    const excel = await openFunctions({ sheets: { Survey: answers } })
    excel.host.failNext('InvalidOperationInCellEditMode')
    expect(await excel.calculate('=NPS(A1:A7)')).toBe(0)
  })
})
