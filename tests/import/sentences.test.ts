/** Every sentence exists in both languages and is said somewhere. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createSay } from '../../web/import/words.ts'

const idsOf = (language: 'en' | 'ru'): string[] => {
  const text = readFileSync(`web/import/locales/${language}.ftl`, 'utf8')
  return [...text.matchAll(/^([a-z-]+) =/gm)].map(([, id = '']) => id).toSorted()
}

const said = (): string[] => {
  const sources = ['web/import', 'web/import/text', 'web/import/files', 'web/warehouse'].flatMap((room) =>
    readdirSync(room)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`${room}/${file}`, 'utf8')),
  )
  return [...new Set(sources.join().match(/(?<=')import-[a-z-]+(?=')/g))].toSorted()
}

it('says what it has in both languages', () => {
  expect(idsOf('ru')).toEqual(idsOf('en'))
  expect(said()).toEqual(idsOf('en'))
})

it('counts as a person does', () => {
  const ru = createSay('ru')
  const starts = [1, 3, 11].map((count) => ru('import-ragged', { count }).split('.')[0])
  expect(starts).toEqual([
    'В 1 строке больше или меньше ячеек, чем в остальных',
    'В 3 строках больше или меньше ячеек, чем в остальных',
    'В 11 строках больше или меньше ячеек, чем в остальных',
  ])
  expect(ru('import-too-many-rows', { limit: 2_000_000 })).toMatch(/больше 2\s000\s000 строк/)
})
