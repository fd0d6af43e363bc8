/** Whatever the host answers to must be a name that the real script sends: a guard against typing errors and drift. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as charts from '../api/charts.ts'
import * as conditionalFormats from '../api/conditional-formats.ts'
import * as functions from '../api/functions.ts'
import * as names from '../api/names.ts'
import * as range from '../api/range.ts'
import * as rangeAreas from '../api/range-areas.ts'
import * as rangeFormat from '../api/range-format.ts'
import * as settings from '../api/settings.ts'
import * as sheetLayout from '../api/sheet-layout.ts'
import * as tables from '../api/tables.ts'
import * as workbook from '../api/workbook.ts'
import * as worksheet from '../api/worksheet.ts'
import * as xmlParts from '../api/xml-parts.ts'
import { officeJs } from '../site.ts'
import { ApiObject } from '../wire/api-object.ts'

const script = readFileSync(join(officeJs, 'excel-win32-16.01.debug.js'), 'utf8')
const modules = [
  ...[charts, conditionalFormats, functions, names, range, rangeAreas, rangeFormat],
  ...[settings, sheetLayout, tables, workbook, worksheet, xmlParts],
]
const classes = modules
  .flatMap((module) => Object.values<unknown>(module))
  .filter((each): each is typeof ApiObject => typeof each === 'function' && each.prototype instanceof ApiObject)

/** The text of a class in the script, from its head to where it is exported. */
function sourceOf(name: string): string {
  const start = script.indexOf(`    var ${name} = (function (_super)`)
  return start < 0 ? '' : script.slice(start, script.indexOf(`    Excel.${name} = ${name};`, start))
}

function members(apiClass: typeof ApiObject): string[] {
  const found = new Set(apiClass.scalars)
  for (let proto = apiClass.prototype; proto !== ApiObject.prototype; proto = Object.getPrototypeOf(proto)) {
    for (const name of Object.getOwnPropertyNames(proto)) if (/^_?[A-Z]/.test(name)) found.add(name)
  }
  // Every collection has it from a base of the script, not by its own text.
  found.delete('GetCount')
  return [...found]
}

test.each(classes.map((apiClass) => [apiClass.name.replace(/Api$/, ''), apiClass] as const))('%s', (name, apiClass) => {
  const source = sourceOf(name)
  expect(source).not.toBe('')
  expect(members(apiClass).filter((member) => !source.includes(`"${member}"`))).toEqual([])
})
