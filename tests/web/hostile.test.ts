/** A file whose name and every text attack the page: it is read, reported, drawn, printed and saved, and is text everywhere. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { type Calculator, kStartView, openCalculator } from './support/calculator.ts'

const kMarkup = '<img src=x onerror=document.title=1>'
const kRightToLeft = '\u202e'
const kFormula = '=HYPERLINK("https://example.org")'
const attacks = [
  kMarkup,
  '"><script>document.title=1</script>',
  kFormula,
  `${kRightToLeft}txt.exe`,
  'bell\u0007 and escape\u001b[31m',
]

function survey(): string {
  const head = ['When', 'How likely are you to recommend us?', `Shop ${kMarkup}`, `Why? ${kMarkup}`]
  const rows = Array.from({ length: 160 }, (_, row) => {
    const attack = attacks[row % attacks.length] ?? ''
    return [`2024-0${(row % 4) + 1}-11`, String((row * 7) % 11), attack, `slow delivery ${attack}`]
  })
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  return [head, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')
}

declare const refused: string[]

function watchPolicy(): void {
  const found: string[] = []
  Object.assign(globalThis, { refused: found })
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => found.push(effectiveDirective))
}

/** Elements that only the attacks could have made, and what they would have done. */
const harm = ({ page }: Calculator) =>
  page.evaluate(() => [
    ...Array.from(document.querySelectorAll('[onerror], img[src=x], script:not([src]), iframe, object'), String),
    ...(document.title === '1' ? ['the title is changed'] : []),
  ])

async function saved({ page }: Calculator, entry: string) {
  await page.getByRole('button', { name: 'Export' }).click()
  const coming = page.waitForEvent('download')
  await page.locator(entry).click()
  const download = await coming
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

/** What a query brings back comes from elsewhere too. */
async function pasted(sheet: Calculator): Promise<void> {
  const { page } = sheet
  const rows = [
    ['area', 'answers', 'promoters', 'passives', 'detractors'],
    [kMarkup, 10, 5, 2, 3],
    [kFormula, 8, 5, 2, 1],
  ]
  await page.getByRole('tab', { name: 'Segments' }).click()
  await page.locator('#panel', { hasText: 'NPS.BY' }).waitFor()
  const part = page.locator('#panel .sql-section')
  await part.locator('summary').click()
  await part.getByLabel('Rows').fill(rows.map((row) => row.join('\t')).join('\n'))
  await part.locator('tbody', { hasText: kFormula }).waitFor()
  expect(await harm(sheet)).toEqual([])
  await part.getByRole('button', { name: 'Put it on a new sheet' }).click()
  await page.getByRole('tab').last().click()
  expect((await saved(sheet, '#out-csv')).text).toContain(`'${kFormula.replaceAll('"', '""')}`)
}

async function everyView(sheet: Calculator): Promise<void> {
  const { page } = sheet
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click()
    await expect.poll(() => tab.getAttribute('aria-selected')).toBe('true')
    expect(await harm(sheet)).toEqual([])
  }
  await page.getByRole('tab', { name: 'Segments' }).click()
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await page.locator('#table-view', { hasText: kMarkup }).waitFor()
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect.poll(() => page.locator('#paper').textContent()).toContain(kMarkup)
  expect(await harm(sheet)).toEqual([])
}

test('text that attacks is text in every view and file, and the page asks nobody else for anything', async () => {
  const sheet = await openCalculator({
    query: '?lang=en',
    ready: kStartView,
    prepare: watchPolicy,
    missing: () => null,
  })
  const { page } = sheet
  const name = `${kMarkup}${kRightToLeft}.csv`
  await page.setInputFiles('#file', { name, mimeType: 'text/csv', buffer: Buffer.from(survey()) })
  await sheet.gridIsReady()
  await sheet.shows((value) => typeof value === 'number')
  await pasted(sheet)
  await everyView(sheet)
  await page.locator('#columns').click()
  await page.locator('#import-columns', { hasText: kMarkup }).waitFor()
  expect(await page.locator('#document').textContent()).toBe(name)
  expect(await harm(sheet)).toEqual([])
  await page.locator('#cancel').click()

  await page.getByRole('tab', { name: 'Data', exact: true }).click()
  const csv = await saved(sheet, '#out-csv')
  expect(csv.name).toMatch(/^-img src=x onerror=document.title=1- - Data\.csv$/)
  expect(csv.text).toContain(`"'=HYPERLINK(""https://example.org"")"`)
  const json = await saved(sheet, '#out-json')
  expect(json.name).not.toContain(kRightToLeft)
  expect(await page.evaluate(() => refused)).toEqual([])
})

test('no text becomes code, and no other origin is asked: the policy refuses both', async () => {
  const { page } = await openCalculator({
    query: '?lang=en',
    ready: kStartView,
    prepare: watchPolicy,
    missing: () => null,
  })
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
    document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=document.title=1 onload=document.title=1>')
    const script = document.createElement('script')
    script.append('document.title = 1')
    document.head.append(script)
    return {
      // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested
      // biome-ignore lint/complexity/noCommaOperator: of the page, not of this function
      evaluated: await outcome(() => (0, eval)('1')),
      compiled: await outcome(() => new Function('return 1')()),
      fetched: await outcome(() => fetch('https://example.org/')),
      title: document.title,
    }
  })
  expect(found).toEqual({
    evaluated: 'EvalError',
    compiled: 'EvalError',
    fetched: 'TypeError',
    title: 'Loyalty: customer metrics in a spreadsheet',
  })
  const directives = await page.evaluate(() => [...new Set(refused)].sort())
  expect(directives).toEqual(['connect-src', 'script-src', 'script-src-attr', 'script-src-elem'])
})
