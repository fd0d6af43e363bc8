/** A workbook whose every text attacks the pane: text is what it stays, with Microsoft's script in the page. */
import { expect, test } from 'vitest'
import { openExcel } from './host/excel.ts'
import { openTab, panel, select, shown, view } from './support/pane.ts'

const kMarkup = '<img src=x onerror=document.title=1>'
const attacks = [
  kMarkup,
  '"><script>document.title=1</script>',
  '\u202etxt.exe',
  '=HYPERLINK("https://example.org")',
  'bell\u0007\u001b[31m',
]
const kSheet = 'A<b>"\u202e'

declare const refused: string[]

function watchPolicy(): void {
  const found: string[] = []
  Object.assign(globalThis, { refused: found })
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => found.push(effectiveDirective))
}

const harm = 'document.querySelectorAll("[onerror], img, iframe, object, script:not([src])").length'

test('text that attacks is text in every view, and becomes no code', async () => {
  const rows = Array.from({ length: 60 }, (_, row) => [row % 11, `'${attacks[row % 5]}`, `'late ${attacks[row % 5]}`])
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
    const outcome = async (work: () => unknown) => {
      try {
        return await work()
      } catch (error) {
        return (error as Error).name
      }
    }
    const place = document.createElement('div')
    place.innerHTML = '<img src=x onerror=document.title=1>'
    const written = document.createElement('script')
    written.append('document.title = 1')
    const foreign = document.createElement('script')
    foreign.src = 'https://example.org/script.js'
    const loaded = new Promise((resolve) => {
      foreign.addEventListener('load', () => resolve('run'))
      foreign.addEventListener('error', () => resolve('refused'))
    })
    document.head.append(written, foreign)
    return {
      asMarkup: place.childElementCount,
      // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested
      // biome-ignore lint/complexity/noCommaOperator: of the page, not of this function
      evaluated: await outcome(() => (0, eval)('1')),
      compiled: await outcome(() => new Function('return 1')()),
      fetched: await outcome(() => fetch('https://example.org/')),
      foreign: await loaded,
    }
  })
  expect(found).toEqual({
    asMarkup: 0,
    evaluated: 'EvalError',
    compiled: 'EvalError',
    fetched: 'TypeError',
    foreign: 'refused',
  })
  expect(await page.title()).toBe('Loyalty')
  await expect
    .poll(() => page.evaluate(() => [...new Set(refused)].sort()))
    .toEqual(['connect-src', 'require-trusted-types-for', 'script-src-elem'])
})
