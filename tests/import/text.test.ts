/** Text files with every delimiter, quotes, line ends, and what is wrong with them. */
import { describe, expect, it } from 'vitest'
import { encoded } from './support/encode.ts'
import { read, rowsOf } from './support/file.ts'

const survey = [
  ['Дата', 'Оценка', 'Комментарий'],
  ['01.02.2024', '9', 'Быстро, вежливо; спасибо'],
  ['02.02.2024', '3', 'Долго'],
]

const written = (delimiter: string, end = '\r\n') =>
  survey.map((row) => row.map((cell) => (/[,;]/.test(cell) ? `"${cell}"` : cell)).join(delimiter)).join(end) + end

const comments = async (content: string | Uint8Array) => rowsOf(await read(content)).map((row) => row.at(-1))

describe('delimiters', () => {
  for (const delimiter of [';', ',', '\t', '|'] as const) {
    it(`recognises ${JSON.stringify(delimiter)}`, async () => {
      const found = await read(written(delimiter))
      expect(found.choices.delimiter).toBe(delimiter)
      expect(found.survey.table.columns.map(({ title }) => title)).toEqual(survey[0])
      expect(await comments(written(delimiter))).toEqual(['Комментарий', 'Быстро, вежливо; спасибо', 'Долго'])
    })
  }
  it('believes the line sep=', async () => {
    const found = await read('sep=|\nscore|note\n9|a;b;c\n3|d;e;f\n')
    expect(found.choices.delimiter).toBe('|')
    expect(rowsOf(found)).toEqual([
      ['score', 'note'],
      [9, 'a;b;c'],
      [3, 'd;e;f'],
    ])
  })
  it('is not misled by decimal commas', async () => {
    const { choices } = await read('Клиент;Сумма\nА;1,5\nБ;22,75\nВ;3,25\n')
    expect(choices.delimiter).toBe(';')
  })
  it('takes one column as it is', async () => {
    const { choices, survey } = await read('Оценка\n10\n9\n\n3\n')
    expect(choices.delimiter).toBe('')
    expect(survey.table.columns[0]?.cells).toEqual([10, 9, null, 3])
  })
  it('takes the one that a person chose', async () => {
    const found = await read('a;b,c\n1;2,3\n4;5,6\n', { delimiter: ',' })
    expect(found.survey.table.columns.map(({ title }) => title)).toEqual(['a;b', 'c'])
  })
})

describe('quotes and line ends', () => {
  for (const [name, end] of [
    ['Windows', '\r\n'],
    ['Unix', '\n'],
    ['old Mac', '\r'],
  ] as const) {
    it(`reads the line ends of ${name}`, async () => {
      expect(await comments(written(';', end))).toEqual(['Комментарий', 'Быстро, вежливо; спасибо', 'Долго'])
    })
  }
  it('keeps line ends and quotation marks inside a cell', async () => {
    expect(await comments('score,why\n9,"first\r\nsecond, ""so"""\n3,none\n')).toEqual([
      'why',
      'first\nsecond, "so"',
      'none',
    ])
  })
  it('reads a mark that nobody closes as a letter, and says so', async () => {
    const found = await read('score,why\n9,"never closed\n3,late\n10,good\n')
    expect(rowsOf(found)).toEqual([
      ['score', 'why'],
      [9, '"never closed'],
      [3, 'late'],
      [10, 'good'],
    ])
    expect(found.warnings.map(({ id }) => id)).toEqual(['import-open-quote'])
  })
  it('needs no end of the last line', async () => {
    expect(await comments('score,why\n9,good')).toEqual(['why', 'good'])
  })
})

describe('encodings', () => {
  const text = written(';')
  for (const encoding of ['windows-1251', 'koi8-r', 'ibm866'] as const) {
    it(`reads ${encoding}`, async () => {
      const found = await read(encoded(text, encoding))
      expect(found.choices).toMatchObject({ encoding, delimiter: ';' })
      expect(found.survey.table.columns.map(({ title }) => title)).toEqual(survey[0])
    })
  }
  it('reads UTF-16 with a mark', async () => {
    const found = await read(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')))
    expect(found.choices.encoding).toBe('utf-16le')
    expect(found.survey.table.columns[0]?.title).toBe('Дата')
  })
  it('leaves the mark of UTF-8 out of the first heading', async () => {
    expect((await read(`\ufeff${text}`)).survey.table.columns[0]?.title).toBe('Дата')
  })
  it('recognises an encoding whose first letter comes after a megabyte of English', async () => {
    const found = await read(encoded(`id;why\n${'1;nothing to say\n'.repeat(80_000)}2;отлично\n`, 'windows-1251'))
    expect(found.choices.encoding).toBe('windows-1251')
    expect(found.survey.table.columns[1]?.cells.at(-1)).toBe('отлично')
  })
  it('keeps UTF-8 where a few letters are broken', async () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0x33, 0x3b, 0x34, 0x3b, 0xd0, 0x0a])])
    const found = await read(new Uint8Array(bytes))
    expect(found.choices.encoding).toBe('utf-8')
    expect(found.survey.table.columns[2]?.cells).toEqual(['Быстро, вежливо; спасибо', 'Долго', '\ufffd'])
  })
  it('takes the wrong encoding that a person chose, and the right one after it', async () => {
    const bytes = encoded(text, 'windows-1251')
    const wrong = await read(bytes, { encoding: 'koi8-r' })
    expect(wrong.survey.table.columns[0]?.title).toBe('дЮРЮ')
    const { sample } = wrong.alternatives.encoding.find(({ value }) => value === 'windows-1251') ?? {}
    expect(sample).toContain('Дата;Оценка')
    expect((await read(bytes, { encoding: 'windows-1251' })).survey.table.columns[0]?.title).toBe('Дата')
  })
})

describe('damage', () => {
  it('keeps ragged rows and counts them', async () => {
    const found = await read('a,b,c\n1,2,3\n4,5\n6,7,8,9\n10,11,12,\n')
    expect(found.survey.table.columns.map(({ cells }) => cells.slice(0, 3))).toEqual([
      [1, 4, 6],
      [2, 5, 7],
      [3, null, 8],
      [null, null, 9],
    ])
    expect(found.warnings).toEqual([{ id: 'import-ragged', values: { count: 2 } }])
  })
  it('takes no title above the table and no heading of another length for all its rows', async () => {
    expect((await read('Survey of 2024\na,b\n1,2\n3,4\n')).warnings).toEqual([])
    const found = await read('a,b,c,d\n1,2,3\n4,5,6\n7,8,9\n')
    expect(found.warnings).toEqual([{ id: 'import-ragged', values: { count: 1 } }])
  })
  it('reads a small file with zeros and a stray control character', async () => {
    const found = await read('score,why\n9,\0\0good\n3,la\0te\x01\n')
    expect(rowsOf(found).slice(1)).toEqual([
      [9, 'good'],
      [3, 'late'],
    ])
    expect(found.warnings).toEqual([{ id: 'import-zeros', values: { count: 3 } }])
  })
  it('removes zeros between letters', async () => {
    const found = await read(`score,why\n${'9,good\n'.repeat(50)}3,la\0te\n`)
    expect(found.survey.table.columns[1]?.cells.at(-1)).toBe('late')
    expect(found.warnings).toEqual([{ id: 'import-zeros', values: { count: 1 } }])
  })
  it('cuts a text that no cell can hold', async () => {
    const found = await read(`score,why\n9,${'x'.repeat(40_000)}\n`)
    expect(String(found.survey.table.columns[1]?.cells[0])).toHaveLength(32_767)
    expect(found.warnings).toEqual([{ id: 'import-cut', values: { count: 1 } }])
  })
  it('keeps leading zeros, and headings that are names of JavaScript', async () => {
    const found = await read('__proto__,constructor,__proto__\n007,+7 999 123-45-67,toString\n')
    expect(rowsOf(found)).toEqual([
      ['__proto__', 'constructor', '__proto__'],
      ['007', '+7 999 123-45-67', 'toString'],
    ])
    expect(({} as Record<string, unknown>)['007']).toBeUndefined()
  })
})
