/** A workbook leaves the page, is worked on in LibreOffice, and comes back to the page with everything in it, computing. */
import { expect, test } from 'vitest'
import { savedByExcel } from '../import/support/saved-by-excel.ts'
import { editedInLibreOffice } from '../support/libreoffice.ts'
import { type Calculator, kStartView, openCalculator } from './support/calculator.ts'
import { drop } from './support/drop.ts'
import { saved } from './support/saved.ts'

/** NPS 33.3: github.com/brendan-r/NPS, tests/testthat/test_01_basics.R. */
const answers = 'How likely are you to recommend us to a friend?\n0\n7\n7\n9\n9\n9\n'
const published = 100 / 3

const tabsOf = ({ page }: Calculator) => page.getByRole('tab').allTextContents()

test('page, LibreOffice, page: nothing is lost, and all of it computes', { timeout: 120_000 }, async () => {
  const sheet = await openCalculator({ query: '?lang=en', ready: kStartView })
  await drop(sheet.page, 'answers.csv', answers)
  await sheet.page.locator('#sheet:not([hidden])').waitFor()
  await sheet.gridIsReady()
  await sheet.shows((value) => value === published)
  const tabs = await tabsOf(sheet)

  const steps = [
    ['addSheet', 'Ours'],
    ['enter', 'Ours', 0, 0, '=NPS($Data.A2:A7)'],
    ['enter', 'Ours', 0, 1, '=A1*2'],
    ['enter', 'Ours', 1, 0, '=NPS.CI($Data.A2:A7)'],
    ['enter', 'Data', 1, 0, '10'],
  ] as const
  const { bytes } = await saved(sheet, 'Excel workbook')
  await drop(sheet.page, 'edited.xlsx', await editedInLibreOffice(bytes, steps))
  await sheet.page.getByRole('tab', { name: 'Ours' }).click()
  expect(await tabsOf(sheet)).toEqual([...tabs, 'Ours'])
  await sheet.goTo('A1')
  // Four promoters and two passives: nobody is a detractor any more.
  await sheet.shows((value) => value === 400 / 6)
  expect(await sheet.value('B1')).toBeCloseTo(800 / 6, 9)
  expect(await sheet.value('B2')).toBeGreaterThan(400 / 6)

  await sheet.page.getByRole('tab', { name: 'Data', exact: true }).click()
  await sheet.type('A2', '0')
  await sheet.page.getByRole('tab', { name: 'Summary' }).click()
  await sheet.goTo('B5')
  await sheet.shows((value) => value === published)
  await expect.poll(() => sheet.panel()).toContain('NPS')

  // Edited in Excel without the add-in: what showed #NAME? there has numbers again, names and copied formulas too.
  sheet.page.once('dialog', (dialog) => dialog.accept())
  await drop(sheet.page, 'from Excel.xlsx', savedByExcel())
  await sheet.page.getByRole('tab', { name: 'My report' }).waitFor()
  await sheet.goTo('B2')
  await sheet.shows((value) => value === published)
  expect(await sheet.value('B6')).toBe(published + 3)
  expect(await sheet.value('B7')).toBe(33)
  expect(await sheet.value('B9')).toBe(published)
})
