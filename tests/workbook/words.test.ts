/** Every sheet speaks both languages. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const room = 'web/workbook'
const idsIn = (language: string) =>
  [...readFileSync(`${room}/locales/${language}.ftl`, 'utf8').matchAll(/^([a-z][\w-]*) =/gm)].map(([, id = '']) => id)

test('the same words in English and in Russian, each once', () => {
  const [english, russian] = [idsIn('en'), idsIn('ru')]
  expect(new Set(english).size).toBe(english.length)
  expect(russian).toEqual(english)
})

test('every word that is asked for is there, and the others are asked for', () => {
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const code = files.map((file) => readFileSync(`${room}/${file}`, 'utf8')).join('\n')
  const known = idsIn('en')
  const asked = [...code.matchAll(/say\('([\w-]+)'/g)].map(([, id = '']) => id)
  expect(asked.filter((id) => !known.includes(id))).toEqual([])
  const unasked = known.filter((id) => {
    const beginning = id.replace(/-[a-zA-Z]+$/, '-')
    return !code.includes(`'${id}'`) && !code.includes(`\`${beginning}\${`)
  })
  expect(unasked).toEqual([])
})
