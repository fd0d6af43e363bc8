/** A workbook's bad days in the pane: a sentence each, nothing half written, and the next try works. */
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Excel, openExcel } from './host/excel.ts'
import { deleteSheet, renameSheet } from './host/workbook/structure.ts'
import { openTab, panel, select, shown } from './support/pane.ts'

const view = (excel: Excel): Locator => excel.page.getByRole('tabpanel')
const told = (excel: Excel): Locator => view(excel).locator('.told')
const insert = (excel: Excel): Promise<void> => view(excel).getByRole('button', { name: 'Insert', exact: true }).click()

async function openForm(): Promise<Excel> {
  const excel = await openExcel({ sheets: { S: [[10], [9], [3]], Other: [[10], [9], [9]] } })
  excel.select('S!A1:A3')
  await excel.page.getByRole('tab').nth(1).click()
  await view(excel).getByRole('searchbox').fill('NPS')
  await view(excel).locator('.found button').first().click()
  await expect.poll(() => shown(view(excel).locator('.result'))).toContain('+33.33')
  return excel
}

test('a protected sheet', async () => {
  const excel = await openForm()
  excel.book.sheet('S').protection = { options: {}, password: null }
  await insert(excel)
  await expect.poll(() => shown(told(excel))).toContain('protected')
  excel.book.sheet('S').protection = null
  await insert(excel)
  await expect.poll(() => shown(told(excel))).toBe('The formula is in S!C1.')
})

test('merged cells', async () => {
  const excel = await openForm()
  excel.book.sheet('S').merged.push(excel.book.sheet('S').area('C1:D2'))
  await insert(excel)
  await expect.poll(() => shown(told(excel))).toContain('is merged. Unmerge these cells or choose another place.')
  expect(excel.book.sheet('S').formula('C1')).toBeUndefined()
})

test('a range on a sheet that is deleted meanwhile', async () => {
  const excel = await openForm()
  await view(excel).getByLabel('Scores').fill('Other!A1:A3')
  await expect.poll(() => shown(view(excel).locator('.result'))).toContain('+100')
  deleteSheet(excel.book.sheet('Other'))
  await excel.type('S!A3', 9)
  await expect.poll(() => shown(view(excel).locator('.result'))).toContain('The sheet or the range is no longer there.')
  expect(await view(excel).getByRole('button', { name: 'Insert', exact: true }).isDisabled()).toBe(true)
})

test('a score whose sheet is renamed is read under its new name', async () => {
  const excel = await openExcel({ sheets: { S: [[10], [9], [3]] } })
  await excel.type('S!C1', '=NPS(A1:A3)')
  renameSheet(excel.book.sheet('S'), 'Survey of May')
  await select(excel, "'Survey of May'!C1")
  expect(await shown(panel(excel).locator('.subject'))).toContain("'Survey of May'!A1:A3")
})

test('several areas: nothing is guessed for the score, and the form takes the first', async () => {
  const excel = await openExcel({
    sheets: {
      S: [
        [10, 9],
        [9, 9],
        [3, 1],
      ],
    },
  })
  await select(excel, 'S!A1:A3', 'S!B1:B2')
  expect(await shown(panel(excel))).toContain('Several blocks of cells are selected. Select one of them.')
  await excel.page.getByRole('tab').nth(1).click()
  await view(excel).getByRole('searchbox').fill('NPS')
  await view(excel).locator('.found button').first().click()
  await expect.poll(() => view(excel).getByLabel('Scores').inputValue()).toBe('S!A1:A3')
})

test('a person takes an inserted formula back: the pane shows what is there then', async () => {
  const excel = await openForm()
  await insert(excel)
  await expect.poll(() => excel.book.sheet('S').formula('C1')).toBe('=NPS(A1:A3)')
  await excel.calculated()
  await excel.type('S!C1', null)
  excel.select('S!C1')
  await excel.page.getByRole('tab').first().click()
  await expect.poll(() => shown(panel(excel))).toContain('Nothing to read here yet')
})

test('a request that fails half way leaves no half report', async () => {
  const rows = Array.from({ length: 60 }, (_, i) => [i % 11, ['a', 'b'][i % 2] ?? 'a'])
  const excel = await openExcel({ sheets: { S: [['Would you recommend us?', 'Region'], ...rows] } })
  excel.host.calculation.formulaShows = () => 0
  for (const name of ['COUNTIF', 'COUNTIFS', 'COUNTBLANK']) excel.native(name, () => 0)
  await excel.page.getByRole('tab', { name: 'Report' }).click()
  await view(excel).locator('.columns').waitFor()
  const write = view(excel).getByRole('button', { name: 'Write the report' })
  excel.book.structureProtected = true
  await write.click()
  await expect.poll(() => shown(told(excel).first())).toMatch(/protected/)
  expect([...excel.book.sheets].map(({ name }) => name)).toEqual(['S'])
  excel.book.structureProtected = false
  await write.click()
  await expect.poll(() => shown(told(excel).first())).toMatch(/^New sheets: /)
})

const kEditing = 'Finish editing the cell (Enter or Esc) and try again.'

test('a report while a cell is being edited: what to do first', async () => {
  const answers = Array.from({ length: 40 }, (_, i) => [i % 11])
  const excel = await openExcel({ sheets: { S: [['Would you recommend us?'], ...answers] } })
  excel.select('S!A1:A41')
  await excel.page.getByRole('tab', { name: 'Report' }).click()
  await view(excel).locator('.columns').waitFor()
  excel.host.failNext('InvalidOperationInCellEditMode')
  await view(excel).getByRole('button', { name: 'Write the report' }).click()
  await expect.poll(() => shown(told(excel).first())).toBe(kEditing)
})

test('a way to a cell that Excel does not take: it is said beside it, and the next try goes there', async () => {
  const answers = Array.from({ length: 40 }, (_, i) => [i % 11])
  const excel = await openExcel({ sheets: { S: [['Score'], [11], [11], [11], ...answers] } })
  excel.select('S!A1:A44')
  await excel.page.getByRole('tab', { name: 'Check' }).click()
  const finding = view(excel).locator('.findings li').first()
  const go = finding.getByRole('button', { name: 'Go to A2', exact: true })
  await go.waitFor()
  excel.host.failNext('InvalidOperationInCellEditMode')
  await go.click()
  await expect.poll(() => shown(finding.getByRole('status'))).toBe(kEditing)
  await go.click()
  await expect.poll(() => excel.book.selection.map(({ address }) => address)).toEqual(['S!A2'])
  expect(await finding.getByRole('status').textContent()).toBe('')
})

test('parts of the pane that do not load: each says so, loses nothing, and works once it can be had', async () => {
  const views = /assets\/(view|commands)-[^/]+\.js$/
  const operations = /assets\/operations-[^/]+\.js$/
  const excel = await openExcel({
    sheets: { S: [[10], [9], [3]] },
    prepare: async (page) => {
      for (const part of [views, operations]) await page.route(part, (route) => route.abort())
    },
  })
  const { page, book } = excel
  const announced = page.locator('.announcement')
  book.settings.set('Loyalty.Settings', JSON.stringify({ 'scheme.NPS': 'bain-nps' }))
  excel.select('S!A1:A3')
  await openTab(excel, 'Help')
  await view(excel).getByText('This view could not be loaded.').waitFor()
  await excel.press('npsOfSelection')
  await announced.getByText('What this button does could not be loaded.').waitFor()
  await page.unroute(views)
  await view(excel).getByRole('button', { name: 'Try again' }).click()
  const language = view(excel).getByLabel('Language of the pane')
  await language.selectOption('en')
  await view(excel).getByText('The part of the pane that does this could not be loaded.').waitFor()
  await page.unroute(operations)
  await language.selectOption('ru')
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ru')
  const kept = JSON.parse(book.settings.get('Loyalty.Settings') ?? 'null')
  expect(kept).toEqual({ 'scheme.NPS': 'bain-nps', language: 'ru' })
  await excel.press('npsOfSelection')
  await expect.poll(() => shown(announced)).toContain('NPS по S!A1:A3')
})
