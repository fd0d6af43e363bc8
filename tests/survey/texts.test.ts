/** Every reason, role and layout has its words in both languages. */
import { readdirSync, readFileSync } from 'node:fs'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { expect, test } from 'vitest'
import { createSay, layouts, roles } from '../../web/survey/index.ts'

const languages = ['en', 'ru'] as const
const folder = 'web/survey'
const source = (language: string) => readFileSync(`${folder}/locales/${language}.ftl`, 'utf8')
const idsOf = (language: string) =>
  [...source(language).matchAll(/^([a-z][\w-]*) =/gim)].map(([, id = '']) => id).sort()

test('both languages have the same texts, none lost to a slip of syntax', () => {
  expect(idsOf('ru')).toEqual(idsOf('en'))
  for (const language of languages) {
    expect(new FluentBundle(language).addResource(new FluentResource(source(language)))).toEqual([])
    expect(new Set(idsOf(language)).size).toBe(idsOf(language).length)
  }
})

test('every role and layout has a name', () => {
  for (const language of languages) {
    const say = createSay(language)
    for (const role of roles) expect(say(`role-${role}`)).not.toBe(`role-${role}`)
    for (const layout of layouts) expect(say(`layout-${layout}`)).not.toBe(`layout-${layout}`)
  }
})

test('every reason the code gives has its words', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
  const code = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n')
  const written = [...code.matchAll(/because\('([a-z-]+)'/gi)].map(([, id = '']) => `reason-${id}`)
  expect(written.length).toBeGreaterThan(10)
  for (const id of written) expect(idsOf('en')).toContain(id)
})

test('sentences have no gaps', () => {
  const values = {
    answers: 21,
    low: 0,
    high: 10,
    cells: 2,
    example: 11,
    title: 'Q',
    groups: 5,
    columns: 2,
    rows: 1,
    order: 'dmy',
  }
  for (const language of languages) {
    const say = createSay(language)
    for (const id of idsOf(language)) expect(say(id, values)).not.toMatch(/[{}]|undefined|^$/)
  }
})
