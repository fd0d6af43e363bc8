import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What an Excel supports: versions are texts, for as a number 1.10 would read as 1.1. */
export type RequirementMatrix = Readonly<Record<string, string>>

/** '1.10' covers '1.9'. */
export function covers(have: string | undefined, need: string): boolean {
  if (have === undefined) return false
  const [haveMajor = 0, haveMinor = 0] = have.split('.').map(Number)
  const [needMajor = 0, needMinor = 0] = need.split('.').map(Number)
  return haveMajor > needMajor || (haveMajor === needMajor && haveMinor >= needMinor)
}

const apiCheck = /_throwIfApiNotSupported\("([\w.]+)", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/g

interface Need {
  readonly member: string
  readonly set: string
  readonly version: string
}

let needs: readonly Need[] | null = null

/** The set that each member needs, read out of the script under test. */
function needsOf(officeJs: string): readonly Need[] {
  const source = readFileSync(join(officeJs, 'excel-win32-16.01.debug.js'), 'utf8')
  const found = source.matchAll(apiCheck)
  return [...found].map(([, member = '', set = 'ExcelApi', version = '']) => ({ member, set, version }))
}

/**
 * The client itself never answers ApiNotFound, for its switch is set on one class and read from another: the host has to.
 */
export function memberIsTooNew(officeJs: string, sets: RequirementMatrix): (member: string) => boolean {
  needs ??= needsOf(officeJs)
  const tooNew = new Set(needs.filter(({ set, version }) => !covers(sets[set], version)).map(({ member }) => member))
  return (member) => tooNew.has(member)
}
