/** Operators over long columns, and the plain formulas of a report that are made of them. */
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { comparisons, elementwise } from '../../web/calculator/data/elementwise.ts'
import type { Cell } from '../../web/sheet/contract.ts'
import { type Calculator, kStartView, openCalculator } from './support/calculator.ts'

const divided = { error: '#DIV/0!', message: '' } as const
const noValue = { error: '#VALUE!', message: '' } as const
const missing = { error: '#N/A', message: 'gone' } as const

describe('of single cells, as Excel documents them', () => {
  test.each([
    ['PLUS', [2, '3'], 5],
    ['PLUS', [null, true], 1],
    ['PLUS', [1, 'late'], noValue],
    ['MINUS', [0, 5], -5],
    ['MULTIPLY', [true, true], 1],
    ['MULTIPLY', [missing, 2], missing],
    ['DIVIDED', [1, 0], divided],
    ['DIVIDED', [1, null], divided],
    ['POWER', [3, 2], 9],
    ['CONCATENATE', [7, ''], '7'],
    ['CONCATENATE', [true, null], 'TRUE'],
    ['EXACT', ['a', 'A'], false],
    ['EXACT', ['7', 7], true],
    ['ISNUMBER', ['7'], false],
    ['ISNUMBER', [missing], false],
    ['IF', [0, 'yes', 'no'], 'no'],
    ['IF', [missing, 'yes', 'no'], missing],
  ] as const)('%s of %j', (name, cells, expected) => {
    expect(elementwise[name]?.(...cells)).toEqual(expected)
  })

  test.each([
    ['=', 'Retail', 'retail', true],
    ['=', null, '', true],
    ['=', null, 0, true],
    ['=', '5', 5, false],
    ['<>', true, 1, true],
    ['>', 'a', 99, true],
    ['>', true, 'z', true],
    ['<', 'b', 'C', true],
    ['>=', 7, 7, true],
    ['<=', missing, 7, missing],
  ] as const)('%s of %j and %j', (sign, one, other, expected) => {
    expect(comparisons[sign]?.(one, other)).toEqual(expected)
  })
})

const kRows = 2_100
const question = (what: string) => `How likely are you to ${what}? (1 very likely - 6 very unlikely)`
const headings = [question('recommend us'), question('buy from us again'), question('try our other products'), 'Region']
const answerOf = (row: number, column: number) => 1 + ((row * 7919 + column * 104729 + row * row) % 6)

/** With this answer of the first respondent to the first question. */
const fileOf = (first: number) => ({
  name: 'loyalty.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      headings,
      ...Array.from({ length: kRows }, (_, row) => [
        row === 0 ? first : answerOf(row, 0),
        answerOf(row, 1),
        answerOf(row, 2),
        `region ${row % 4}`,
      ]),
    ]
      .map((cells) => cells.join(','))
      .join('\n'),
  ),
})

async function shown({ page }: Calculator): Promise<string[]> {
  await page.getByRole('button', { name: 'Export' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'CSV' }).click()
  return (await readFile(await (await coming).path(), 'utf8')).split(/[,;\r\n]+/)
}

const asNumber = (text: string): Cell => (text !== '' && Number.isFinite(Number(text)) ? Number(text) : text)

async function segmentsOf(sheet: Calculator, first: number): Promise<Cell[]> {
  const { page } = sheet
  await page.setInputFiles('#file', fileOf(first))
  await page.locator('body[data-view=sheet]').waitFor()
  await sheet.gridIsReady()
  await sheet.shows((value) => typeof value === 'number')
  await page.getByRole('tab', { name: 'Segments' }).click()
  return (await shown(sheet)).map(asNumber)
}

/** A report shows what the engine has computed until a person changes an answer; then it shows what its plain formulas give. */
test('formulas over long columns give what the engine gives', { timeout: 120_000 }, async () => {
  const sheet = await openCalculator({ query: '?lang=en', ready: kStartView })
  const { page } = sheet
  const expected = await segmentsOf(sheet, 6)
  const made = await segmentsOf(sheet, 1)
  expect(made.filter((cell, place) => cell !== expected[place]).length).toBeGreaterThan(3)
  await page.getByRole('tab', { name: 'Data', exact: true }).click()
  await sheet.type('A2', '6')
  await page.getByRole('tab', { name: 'Segments' }).click()
  await expect
    .poll(async () => (await shown(sheet)).map(asNumber), { timeout: 60_000, interval: 500 })
    .toEqual(expected.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 9) : cell)))
})
