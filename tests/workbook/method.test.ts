/** The sheet that says how the results of a workbook were made. */
import { expect, test } from 'vitest'
import { version } from '../../package.json'
import type { Cell, Reading, Rectangle } from '../../web/sheet/contract.ts'
import type { WorkbookPlan } from '../../web/workbook/index.ts'
import { type MethodResult, planMethod } from '../../web/workbook/index.ts'
import { loyalty } from './surveys.ts'

const scores: Rectangle = [[10], [9], [3], [8], [null], ['n/a'], [10]]
const reading = (name: string, ...given: (Rectangle | Cell)[]) => loyalty.read(name, given) as Reading

const result = (cell: string, formula: string, value: Cell, read: Reading | null): MethodResult => ({
  sheet: 'My survey',
  cell,
  formula,
  value,
  reading: read,
})

const results = [
  result('D2', '=ROUND(NPS(A2:A8,,"0-10","exclude"),1)', 40, reading('NPS', scores, null, '0-10', 'exclude')),
  result('D3', '=NPS.CI(A2:A8,0.9,"wald")', 0, reading('NPS.CI', scores, 0.9, 'wald')),
  result('D4', '=AOV(100,4)', 25, null),
  result('D5', '=SUM(A2:A8)', 40, null),
]

const plan = (language: 'en' | 'ru', given = results, taken: string[] = []) =>
  planMethod({ results: given, loyalty, language, day: 46_000, taken }) as WorkbookPlan

const texts = (made: WorkbookPlan) => (made.sheets[0]?.rows ?? []).map((row) => row.map((cell) => cell?.value ?? null))

test('every result of ours has a line: what is live is a formula, what counted is a number', () => {
  const rows = plan('en').sheets[0]?.rows ?? []
  const line = rows.find((row) => row[0]?.value === "'My survey'!D2") ?? []
  expect(line.map((cell) => cell?.formula ?? cell?.value)).toEqual([
    "'My survey'!D2",
    'NPS',
    "='My survey'!D2",
    "=ROWS('My survey'!A2:A8)*COLUMNS('My survey'!A2:A8)",
    "=COUNTA('My survey'!A2:A8)",
    5,
    undefined,
    '1 blank, 1 text',
    '0-10',
    '95%, adjusted Wald',
    'Article on calculating loyalty metrics (NPS, CSI, CLI, RPR) (s1-nps)',
    '=ROUND(NPS(A2:A8,,"0-10","exclude"),1)',
  ])
  expect(texts(plan('en')).flat()).not.toContain('SUM')
  expect(rows.find((row) => row[1]?.value === 'AOV')?.[3]).toBeNull()
})

test('the version, the day, definitions with their sources, the methods that were asked for', () => {
  const all = texts(plan('en')).flat().map(String)
  expect(all.some((text) => text.includes(`Loyalty ${version}`))).toBe(true)
  expect(all).toContain('46000')
  expect(all.join(' ')).toMatch(/Source.{0,4}Reichheld.{0,120}2003/)
  expect(all.join(' ')).toMatch(/Adjusted Wald.{0,200}Rocks/)
  expect(all).toContain('90%, Wald')
})

test('in Russian; another name where the sheet’s is taken; nothing where nothing is ours', () => {
  const made = plan('ru', results, ['Метод'])
  expect(made.sheets[0]?.name).toBe('Метод 2')
  expect(texts(made).flat()).toContain('1 пустая, текст: 1')
  expect(planMethod({ results: results.slice(3), loyalty, language: 'en', day: 1, taken: [] })).toBeNull()
})

test('a packed variant knows its functions by their long names', () => {
  const packed = { ...loyalty, functions: loyalty.functions.map((info) => ({ ...info, written: `CX.${info.name}` })) }
  const made = planMethod({
    results: [result('D2', '=CX.NPS(A2:A8)', 40, null), ...results],
    loyalty: packed,
    language: 'en',
    day: 1,
    taken: [],
  })
  expect(
    texts(made as WorkbookPlan).filter(([, name]) => typeof name === 'string' && name.startsWith('CX.')),
  ).toHaveLength(1)
})
