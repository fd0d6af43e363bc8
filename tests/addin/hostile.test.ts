/** A workbook whose every text attacks the pane: text is what it stays, with Microsoft's script in the page. */
import { expect, test } from 'vitest'
import { openExcel } from './host/excel.ts'
import { openTab, panel, select, shown, view } from './support/pane.ts'

const kMarkup = '<img src=x onerror=document.title=1>'
const attacks = [kMarkup, '"><script>document.title=1</script>', '\u202etxt.exe', '=HYPERLINK("https://example.org")']
const kSheet = 'A<b>"\u202e'

declare const refused: string[]

function watchPolicy(): void {
  const found: string[] = []
  Object.assign(globalThis, { refused: found })
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => found.push(effectiveDirective))
}

const harm = 'document.querySelectorAll("[onerror], img, iframe, object, script:not([src])").length'

test('text that attacks is text in every view, and becomes no code', async () => {
  const rows = Array.from({ length: 60 }, (_, row) => [row % 11, `'${attacks[row % 4]}`, `'late ${attacks[row % 4]}`])
  const bands = [kMarkup, 'low', 'high'].map((title, row) => [`'${title}`, row * 10, row * 10 + 10])
  const excel = await openExcel({
    sheets: { [kSheet]: [['Would you recommend us?', `Shop ${kMarkup}`, 'Why?'], ...rows], Bands: bands },
    prepare: (page) => page.addInitScript(watchPolicy),
  })
  const { page } = excel
  await select(excel, `'${kSheet}'!A1:C61`)
  expect(await shown(panel(excel))).toContain(kSheet)
  for (const name of ['Insert', 'Bands', 'Check', 'Report', 'Help']) {
    await openTab(excel, name)
    await expect.poll(() => shown(view(excel))).not.toBe('')
    expect(await page.evaluate(harm), name).toBe(0)
  }
  expect(await page.title()).toBe('Loyalty')
  expect(await page.evaluate('refused')).toEqual([])

  const found = await page.evaluate(async () => {
    // What the tools of the browser call themselves may evaluate text.
    await new Promise((resolve) => setTimeout(resolve))
    const place = document.createElement('div')
    place.innerHTML = '<img src=x onerror=document.title=1>'
    const fetched = await fetch('https://example.org/').catch((error: Error) => error.name)
    const compiled = await Promise.resolve()
      .then(() => new Function('return 1')())
      .catch((error: Error) => error.name)
    return { asMarkup: place.childElementCount, fetched, compiled }
  })
  expect(found).toEqual({
    asMarkup: 0,
    fetched: 'TypeError',
    compiled: 'EvalError',
  })
  await expect
    .poll(() => page.evaluate(() => [...new Set(refused)].sort()))
    .toEqual(['connect-src', 'require-trusted-types-for'])
})
