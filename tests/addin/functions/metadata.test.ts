import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { functionsMetadata } from '../../../addin/functions/metadata.ts'
import { functions } from '../../../web/sheet/table.ts'
import { parseRect } from '../host/workbook/address.ts'

const schema = JSON.parse(readFileSync('tests/addin/schema/functions.schema.json', 'utf8'))
const validate = new Ajv({ allErrors: true }).compile(schema)
const site = 'https://example.org/loyalty'
const english = functionsMetadata(functions, 'en', site)
const russian = functionsMetadata(functions, 'ru', site)

interface Entry {
  readonly id: string
  readonly name: string
  readonly helpUrl: string
  readonly parameters: readonly {
    optional?: true
    customEnumId?: string
    dimensionality: string
    description: string
  }[]
}
const entries = english.functions as Entry[]

/** What stays the same in every language. */
const withoutWords = (metadata: object) =>
  JSON.parse(JSON.stringify(metadata), (key, value) =>
    ['description', 'tooltip', 'helpUrl'].includes(key) ||
    (key === 'name' && !functions.some((each) => each.name === value))
      ? ''
      : value,
  )

describe.each([
  ['functions.json', english],
  ['functions-ru.json', russian],
])('%s', (_, metadata) => {
  test('satisfies the schema', () => {
    validate(metadata)
    expect(validate.errors).toBeNull()
  })
  test('has no text left as the id of a message', () => {
    const words = JSON.stringify(metadata).match(/"(description|tooltip)":"[^" ]*"/g) ?? []
    const ids = words.filter((word) => /:"(parameter|choice|[A-Z]+(-[A-Z]+)*)-/.test(word))
    expect(ids).toEqual([])
  })
})

test('every function of the table is declared once, under its name', () => {
  expect(entries.map(({ id }) => id)).toEqual(functions.map(({ name }) => name))
  expect(new Set(entries.map(({ id }) => id.toUpperCase())).size).toBe(functions.length)
})

test('a name looks like no address of a cell and has its own page of help', () => {
  for (const { name, helpUrl } of entries) {
    expect(parseRect(name)).toBeNull()
    expect(helpUrl).toBe(`${site}/help/en/${name}.html`)
  }
})

test('optional parameters come last', () => {
  for (const { parameters } of entries) {
    const firstOptional = parameters.findIndex(({ optional }) => optional)
    const rest = firstOptional < 0 ? [] : parameters.slice(firstOptional)
    expect(rest.every(({ optional }) => optional)).toBe(true)
  }
})

test('every choice is offered, and every list of choices is used', () => {
  const used = new Set(
    entries.flatMap(({ parameters }) => parameters.flatMap(({ customEnumId }) => customEnumId ?? [])),
  )
  expect([...used].sort()).toEqual(english.enums.map(({ id }) => id).sort())
  const lists = new Map(english.enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]))
  for (const [i, info] of functions.entries()) {
    for (const [j, { choices, kind }] of info.parameters.entries()) {
      if (choices.length === 0 || kind === 'scheme') continue
      const id = entries[i]?.parameters[j]?.customEnumId ?? ''
      expect(lists.get(id)).toEqual(choices.map(({ value }) => value))
    }
  }
})

test('languages differ in words only', () => {
  expect(withoutWords(russian)).toEqual(withoutWords(english))
  expect(JSON.stringify(russian.functions)).toMatch(/[а-я]{4}/)
})

test('the schema refuses what Excel would', () => {
  const broken = (change: (copy: { functions: Record<string, unknown>[] }) => void) => {
    const copy = JSON.parse(JSON.stringify(english))
    change(copy)
    return validate(copy)
  }
  expect(broken((copy) => Object.assign(copy.functions[0] ?? {}, { id: 'AB' }))).toBe(false)
  expect(broken((copy) => Object.assign(copy.functions[0] ?? {}, { name: '1NPS' }))).toBe(false)
  expect(broken((copy) => Object.assign(copy.functions[0] ?? {}, { helpUrl: 'http://example.org' }))).toBe(false)
  expect(broken((copy) => Object.assign(copy, { allowErrorForDataTypeAny: false }))).toBe(false)
})
