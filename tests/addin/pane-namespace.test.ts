/** The packed variant with a word before each function's name: what the add-in reads and writes has it too. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openExcel } from './host/excel.ts'
import { modelCounts, openTab, panel, select, shown, told, view } from './support/pane.ts'

let out: string

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'loyalty-namespace-'))
  const options = ['--out', out, '--url', 'https://localhost:3000', '--namespace', 'ACME']
  const { status, stderr } = spawnSync(process.execPath, ['tools/package.mjs', ...options], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
})

afterAll(() => rmSync(out, { recursive: true }))

test('a score is read, a formula inserted, made portable, made a value; another add-in’s function is left alone', async () => {
  const excel = await openExcel({ site: join(out, 'site'), namespace: 'ACME', sheets: { S: [[10], [9], [3]] } })
  modelCounts(excel)
  const formula = (cell: string) => excel.book.sheet('S').formula(cell)
  const button = (name: string) => view(excel).getByRole('button', { name, exact: true }).click()
  await select(excel, 'S!A1:A3')
  await excel.page.getByRole('button', { name: 'Put this formula into a cell' }).click()
  await button('Insert')
  await expect.poll(() => shown(told(excel))).toBe('The formula is in S!C1.')
  await excel.calculated()
  expect(formula('C1')).toBe('=ACME.NPS(A1:A3)')
  expect(excel.book.sheet('S').value('C1')).toBeCloseTo(100 / 3, 9)
  await openTab(excel, 'Score')
  await select(excel, 'S!C1')
  expect(await shown(panel(excel).locator('.subject'))).toContain('NPS · S!A1:A3')

  excel.select('S!A1:A3')
  await excel.press('npsOfSelection')
  expect(formula('E1')).toBe('=ACME.NPS(A1:A3)')
  excel.native('OTHER.NPS', () => 1)
  await excel.type('S!H1', '=OTHER.NPS(A1:A3)')
  await openTab(excel, 'Report')
  await button('Make portable')
  await expect.poll(() => formula('C1')).toMatch(/^=IF\(IFERROR\(ERROR\.TYPE\(ACME\.NPS\(A1:A3\)\),0\)=5,.*COUNTIF/)
  await button('Make short again')
  await expect.poll(() => formula('C1')).toBe('=ACME.NPS(A1:A3)')
  await excel.calculated()
  await button('Turn into values')
  await expect.poll(() => formula('C1')).toBeUndefined()
  await button('Bring formulas back')
  await expect.poll(() => formula('C1')).toBe('=ACME.NPS(A1:A3)')
  expect(formula('H1')).toBe('=OTHER.NPS(A1:A3)')
})
