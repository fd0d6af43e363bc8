/** The reference pages: complete in both languages, with examples that compute and links that lead somewhere. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { functionsMetadata } from '../../addin/functions/metadata.ts'
import { functionPage } from '../../web/reference/function-page.ts'
import { html, withLinks } from '../../web/reference/html.ts'
import { referencePages } from '../../web/reference/pages.ts'
import { textsOf } from '../../web/reference/texts.ts'
import { signature } from '../../web/reference/written.ts'
import type { Cell, FunctionInfo, Language } from '../../web/sheet/contract.ts'
import { loyalty } from '../sheet/loyalty.ts'
import { readFormula } from '../support/formula.ts'

const languages: Language[] = ['en', 'ru']
const { functions } = loyalty
const shipped = [{ name: 'a<b', version: '1.2.3', licence: 'MIT', address: 'https://example.org/a', text: '' }]
const pages = referencePages(loyalty, shipped, "default-src 'none'")
const pageOf = ({ name }: FunctionInfo, language: Language) => pages.get(`${language}/${name}.html`) ?? ''

const plain = (page: string) =>
  page.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

describe.each(languages)('in %s', (language) => {
  test.each(functions)('$name is explained', (info) => {
    const { definition, formula, source, mistakes } = textsOf(info, language)
    for (const text of [definition, mistakes]) {
      expect(text.length).toBeGreaterThan(40)
      expect(/[а-яё]{3}/i.test(text)).toBe(language === 'ru')
    }
    for (const text of [formula, source]) expect(text.length).toBeGreaterThan(10)
    const page = plain(pageOf(info, language))
    for (const text of [definition, formula, mistakes, signature(info, language), info.help(language)]) {
      expect(page).toContain(text)
    }
  })

  test.each(functions)('$name: the example shows its result', (info) => {
    const { name, arguments: args } = readFormula(info.example)
    expect(name).toBe(info.name)
    const result = loyalty.call(name, args, { language })
    const cells = (Array.isArray(result) ? result.flat() : [result]) as Cell[]
    expect(cells.some((cell) => typeof cell === 'object' && cell !== null)).toBe(false)
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 4, useGrouping: false })
    const wanted = cells.map((cell) =>
      typeof cell === 'number' ? format.format(cell).replace('-', '−') : String(cell ?? ''),
    )
    const page = pageOf(info, language)
    expect(plain(page)).toContain(info.example)
    const shown = [...page.matchAll(/<(?:td|th|p class="result")[^>]*>([^<]*)</g)].map(([, text = '']) => plain(text))
    expect(shown).toEqual(wanted)
  })

  test('every parameter and every choice is there', () => {
    for (const info of functions) {
      const page = plain(pageOf(info, language))
      for (const { title, help, choices } of info.parameters) {
        for (const text of [title(language), help(language)]) expect(page).toContain(text)
        for (const choice of choices) expect(page).toContain(choice.help(language))
      }
    }
  })

  test('Excel’s help leads to these pages', () => {
    const entries = functionsMetadata(functions, language, 'https://example.org').functions as { helpUrl: string }[]
    const paths = entries.map(({ helpUrl }) => helpUrl.replace('https://example.org/help/', ''))
    expect(paths).toEqual(functions.map(({ name }) => `${language}/${name}.html`))
    expect(paths.filter((path) => !pages.has(path))).toEqual([])
  })
})

test('no text is left of a function that is gone, and none is written twice', () => {
  const known = functions.map(({ name }) => name.replaceAll('.', '-')).sort()
  for (const language of languages) {
    const folder = `web/reference/texts/${language}`
    const files = readdirSync(folder).filter((file) => file !== 'pages.ftl')
    const sources = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n')
    expect([...sources.matchAll(/^([A-Z][A-Z-]*) =/gm)].map(([, id]) => id).sort()).toEqual(known)
  }
})

test('every link within the site leads to a page', () => {
  for (const [path, page] of pages) {
    const links = [...page.matchAll(/href="(?!https?:|data:|#)([^"]*)"/g)].map(([, link = '']) => link)
    const targets = links.map((link) => new URL(link, `https://example.org/${path}`).pathname.slice(1))
    expect(
      targets.filter((target) => !pages.has(target) && !['help.css', 'index.html', 'licences.txt'].includes(target)),
    ).toEqual([])
  }
})

test('no page runs or loads anything but its style', () => {
  for (const page of pages.values()) {
    expect(page).not.toMatch(/<script|<img|<iframe| on\w+=|javascript:| style=/)
    expect(page).toContain(`content="default-src 'none'"`)
  }
})

test('the portable formula of a function that has one', () => {
  const nps = functions.find(({ name }) => name === 'NPS')
  expect(plain(nps ? pageOf(nps, 'en') : '')).toContain(
    '=IF(IFERROR(ERROR.TYPE(NPS(B2:B900)),0)=5,IF(SUMPRODUCT((B2:B900=',
  )
  const withNative = functions.filter(({ native }) => native !== null)
  const without = withNative.filter((info) => !pageOf(info, 'en').includes('ERROR.TYPE'))
  // One formula for all of its values would be longer than a spreadsheet takes: each value has a cell.
  expect(without.map(({ name }) => name)).toEqual(['ORDERS.REPORT'])
})

test('an example that fails is no page', () => {
  const nps = functions.find(({ name }) => name === 'NPS') as FunctionInfo
  expect(() => functionPage({ ...nps, example: '=NPS({11})' }, loyalty, 'en')).toThrow('=NPS({11}) gives #VALUE!: ')
})

test('text stays text, and addresses can be followed', () => {
  expect(html`<p>${'<b> & "x"'}</p>`.text).toBe('<p>&lt;b&gt; &amp; &quot;x&quot;</p>')
  expect(withLinks('See https://a.org/x?y=1&z (2).').text).toBe(
    'See <a href="https://a.org/x?y=1&amp;z">https://a.org/x?y=1&amp;z</a> (2).',
  )
})
