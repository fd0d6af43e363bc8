/** What is read in the repository itself: links lead somewhere, and what has two languages says as much in both. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const inDocs = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', name))
const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...inDocs]

const textOf = (path: string): string => readFileSync(path, 'utf8')
const headingsOf = (text: string) =>
  [...text.matchAll(/^(#+) (.+)$/gm)].map(([, level = '', title = '']) => ({ level, title }))

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
  return anchor !== undefined && !headingsOf(textOf(file)).some(({ title }) => anchorOf(title) === anchor)
}

test.each(documents)('links in %s lead to files and headings that are there', (document) => {
  const links = [...textOf(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
  const local = links.filter((link) => !/^(https:|mailto:)/.test(link))
  expect(local.filter((link) => leadsNowhere(document, link))).toEqual([])
})

const russian = inDocs.filter((path) => path.endsWith('.ru.md'))

test('every document of docs has a Russian one', () => {
  expect(inDocs.filter((path) => !path.endsWith('.ru.md'))).toEqual(
    russian.map((path) => path.replace('.ru.md', '.md')),
  )
})

/** Commands and code are the same in both, but for the words in them. */
test.each(russian)('%s has the parts of its English one', (path) => {
  const shapeOf = (text: string) => ({
    headings: headingsOf(text).map(({ level }) => level),
    fences: [...text.matchAll(/^```(\w*)$/gm)].map(([, language]) => language),
    rows: text.split('\n').filter((line) => line.startsWith('|')).length,
  })
  expect(shapeOf(textOf(path))).toEqual(shapeOf(textOf(path.replace('.ru.md', '.md'))))
})
