/** What is read in the repository itself: links lead somewhere, and what has two languages says as much in both. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const documents = ['.', 'docs'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
)

const textOf = (path: string): string => readFileSync(path, 'utf8')
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, part = '']) => part)
const headingsOf = (text: string) => found(text, /^#+ (.+)$/gm)
const linksOf = (text: string) => found(text, /\]\(([^)\s]+)\)/g)

/** As GitHub makes it of a heading. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')

function leadsNowhere(from: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const file = path === '' ? from : join(dirname(from), path)
  if (!existsSync(file)) return true
  return anchor !== undefined && !headingsOf(textOf(file)).some((title) => anchorOf(title) === anchor)
}

test.each(documents)('links in %s lead to files and headings that are there', (document) => {
  const local = linksOf(textOf(document)).filter((link) => !/^(https:|mailto:)/.test(link))
  expect(local.filter((link) => leadsNowhere(document, link))).toEqual([])
})

const russian = documents.filter((path) => path.endsWith('.ru.md'))
const englishOf = (path: string) => path.replace('.ru.md', '.md')

test('every document has a Russian one, but for what developers read', () => {
  const english = documents.filter((path) => !path.endsWith('.ru.md') && path !== 'CONTRIBUTING.md')
  expect(russian.map(englishOf)).toEqual(english)
})

/** Words within code that a Russian reader sees in Russian. */
const translated: Readonly<Record<string, string>> = {
  '#ИМЯ?': '#NAME?',
  '"9 - скорее да"': '"9 - likely"',
  '10 - Обязательно посоветую': '10 - Extremely likely',
  '\\\\компьютер\\папка': '\\\\computer\\folder',
}

/** The table of functions is compared with the functions themselves. */
const written = (path: string) => textOf(path).replace(/<!-- functions[\s\S]*<!-- end of functions -->/, '')
const wordless = (line: string) => line.replace(/(^|\s)(#|\/\/|--)\s.*/, '').trim()
const fence = /^```(\w*\n[\s\S]*?)^```$/gm
const distinct = (items: readonly string[]) => [...new Set(items)].sort()

/** 1,048,576 and 0.02 are 1 048 576 and 0,02 in Russian: digits alone are compared. */
const figuresOf = (text: string) =>
  found(text, /(?<![\p{L}\d])(\d+(?:[.,\s\u00a0]\d+)*)/gu).map((figure) => figure.replace(/\D/g, ''))

const shapeOf = (path: string) => {
  const text = written(path)
  const prose = text.replace(fence, '')
  return {
    headings: found(prose, /^(#+) /gm),
    rows: found(prose, /^(\||- )/gm).length,
    code: found(text, fence).flatMap((code) => code.split('\n').map(wordless)),
    names: distinct(found(prose, /`([^`]+)`/g).map((name) => translated[name] ?? name)),
    links: distinct(linksOf(prose).map((link) => link.replace(/#.*/, '').replace(/\.ru\.(md|png)$/, '.$1'))),
    figures: figuresOf(prose.replace(/`[^`]+`|\]\([^)]+\)/g, '')).sort(),
  }
}

test.each(russian)('%s says as much as its English one: headings, code, names, links, figures', (path) => {
  expect(shapeOf(path)).toEqual(shapeOf(englishOf(path)))
})
