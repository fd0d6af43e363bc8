/** LibreOffice opens the file, shows what is kept in it, and computes the same where nothing is kept. */
import { expect, test } from 'vitest'
import { writeXlsx } from '../../web/export/xlsx.ts'
import type { Cell } from '../../web/sheet/contract.ts'
import { loyalty } from '../sheet/loyalty.ts'
import { inLibreOffice } from '../support/libreoffice.ts'
import { expectShown } from './fixtures/expect-shown.ts'
import { nothingKept, planIn, planOf } from './fixtures/plan.ts'

test.each(['en', 'ru'] as const)('%s: shows what is kept', async (language) => {
  expect(await expectShown(planIn(language), planIn(language))).toBeGreaterThan(100)
})

test('computes the same where nothing is kept', async () => {
  expect(await expectShown(nothingKept(planIn('en')), planIn('en'))).toBeGreaterThan(100)
})

test('shows what is kept and not what it computes, so that nothing wrong may be kept', async () => {
  const plan = planOf([{ formula: '=1+1', value: 999 }, { formula: '=1+1' }])
  const sheets = await inLibreOffice(await writeXlsx(plan, loyalty.functions, { title: '' }))
  expect(sheets.get('Sheet')).toEqual([['999', '2'], ['']])
})

test('an error of ours is computed by whoever opens the file', async () => {
  const value = loyalty.call('NPS', [[[null]]]) as Cell
  const plan = planOf([
    { value: null },
    { formula: '=NPS(A1:A9)', value },
    { value: { error: '#N/A', message: 'kept' } },
  ])
  const sheets = await inLibreOffice(await writeXlsx(plan, loyalty.functions, { title: '' }))
  expect(sheets.get('Sheet')?.[0]).toEqual(['', '#DIV/0!', '#N/A'])
})
