/** Russian and western texts in every encoding that surveys come in. */
import { describe, expect, it } from 'vitest'
import { encodingsToChoose, recogniseEncoding } from '../../web/import/text/encodings.ts'
import { encoded, type OldEncoding } from './support/encode.ts'

const old: readonly OldEncoding[] = ['windows-1251', 'koi8-r', 'ibm866']

const texts = {
  'a survey':
    'Дата;Оценка;Почему вы поставили такую оценку?\n01.02.2024;9;Быстро и вежливо, спасибо\n02.02.2024;3;Долго ждал ответа\n',
  'a heading alone': 'Насколько вероятно, что вы порекомендуете нас друзьям?;Комментарий\n10;\n9;\n',
  capitals: 'ОЦЕНКА;КОММЕНТАРИЙ\n10;ВСЁ ПОНРАВИЛОСЬ\n2;ОЧЕНЬ ДОЛГО\n',
  'one word': 'Оценка\n10\n9\n3\n',
  'a few words in an English table': `id,score,comment\n${'1,10,fine\n'.repeat(400)}2,9,отлично\n`,
}

describe('old encodings of Russian', () => {
  for (const [name, text] of Object.entries(texts)) {
    for (const encoding of old) {
      it(`${name} in ${encoding}`, () => {
        expect(recogniseEncoding(encoded(text, encoding))).toBe(encoding)
      })
    }
  }
})

describe('Unicode', () => {
  const text = texts['a survey']
  const utf16 = (bigEndian: boolean, mark: boolean): Uint8Array => {
    const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
    return new Uint8Array(bigEndian ? bytes.swap16() : bytes)
  }
  it('UTF-8 with and without a mark', () => {
    expect(recogniseEncoding(new TextEncoder().encode(text))).toBe('utf-8')
    expect(recogniseEncoding(new TextEncoder().encode(`\ufeff${text}`))).toBe('utf-8')
  })
  it('UTF-8 cut in the middle of a letter', () => {
    expect(recogniseEncoding(new TextEncoder().encode(text).slice(0, 2 * 40 + 3))).toBe('utf-8')
  })
  for (const mark of [true, false]) {
    it(`UTF-16 ${mark ? 'with' : 'without'} a mark`, () => {
      expect(recogniseEncoding(utf16(false, mark))).toBe('utf-16le')
      expect(recogniseEncoding(utf16(true, mark))).toBe('utf-16be')
    })
  }
})

it('western accents', () => {
  const text = 'Kommentar;Note\nSehr schön, danke für alles;9\nTrès déçu, à améliorer;4\nMuy fácil, mañana también;10\n'
  expect(recogniseEncoding(encoded(text, 'windows-1252'))).toBe('windows-1252')
})

it('offers every encoding with a line as it reads in it, and none where there is nothing to choose', () => {
  const bytes = encoded('Оценка;Комментарий\n9;Спасибо\n', 'koi8-r')
  const offered = encodingsToChoose(bytes, 'koi8-r')
  expect(offered.map(({ value }) => value)).toEqual(['utf-8', 'windows-1251', 'koi8-r', 'ibm866', 'windows-1252'])
  expect(offered[2]?.sample).toBe('Оценка;Комментарий 9;Спасибо')
  expect(offered[1]?.sample).not.toBe(offered[2]?.sample)
  expect(encodingsToChoose(new TextEncoder().encode('score\n9\n'), 'utf-8')).toEqual([])
})
