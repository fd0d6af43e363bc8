/** Every sheet speaks both languages. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const templates = 'web/workbook/templates'
const filesIn = (room: string) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${room}/${file}`)

/** Rooms of words, each with the code that asks for them. */
const rooms = [
  ['web/workbook', filesIn('web/workbook').filter((file) => !file.startsWith(templates))],
  [templates, filesIn(templates)],
] as const

describe.each(rooms)('%s', (room, files) => {
  const idsIn = (language: string) =>
    [...readFileSync(`${room}/locales/${language}.ftl`, 'utf8').matchAll(/^([a-z][\w-]*) =/gm)].map(([, id = '']) => id)

  test('the same words in English and in Russian, each once', () => {
    const [english, russian] = [idsIn('en'), idsIn('ru')]
    expect(new Set(english).size).toBe(english.length)
    expect(russian).toEqual(english)
  })

  test('every word that is asked for is there, and the others are asked for', () => {
    const code = files.map((file) => readFileSync(file, 'utf8')).join('\n')
    const known = idsIn('en')
    const asked = [...code.matchAll(/say\('([\w-]+)'/g)].map(([, id = '']) => id)
    expect(asked.filter((id) => !known.includes(id))).toEqual([])
    const composed = [...code.matchAll(/`([\w-]+(?:\$\{[^}`]*\}[\w-]*)+)`/g)].map(
      ([, text = '']) => new RegExp(`^${text.replaceAll(/\$\{[^}]*\}/g, '[a-zA-Z-]+')}$`),
    )
    const unasked = known.filter((id) => !code.includes(`'${id}'`) && !composed.some((each) => each.test(id)))
    expect(unasked).toEqual([])
  })
})
