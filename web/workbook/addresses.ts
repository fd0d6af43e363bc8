/** Addresses and names of sheets as formulas write them. */
import type { Area } from './contract.ts'

function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last
}

/** "B3" from row 2 and column 1. */
export const addressOf = (row: number, column: number) => `${lettersOf(column)}${row + 1}`

export const absoluteAddress = (row: number, column: number) => `$${lettersOf(column)}$${row + 1}`

/** "$B$3:$B$9" or, of one cell, "$B$3". */
export function absoluteRange({ row, column, rows, columns }: Area): string {
  const first = absoluteAddress(row, column)
  return rows * columns === 1 ? first : `${first}:${absoluteAddress(row + rows - 1, column + columns - 1)}`
}

/** "'Sales, May'!": quotes never hurt. */
export const sheetPrefix = (name: string) => `'${name.replaceAll("'", "''")}'!`

/** The same where a person reads it: "Data!". */
export const shownPrefix = (name: string) => (/^[\p{L}_][\p{L}_]*$/u.test(name) ? `${name}!` : sheetPrefix(name))

const longestName = 31

/** Excel keeps this name for itself, in English and in Russian. */
const reserved = ['history', 'журнал']

/** A name Excel takes for a sheet and that no sheet has yet. */
export function sheetName(wanted: string, taken: Iterable<string>): string {
  const clean = wanted
    .replace(/[\\/?*:[\]\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '')
  const used = new Set([...reserved, ...[...taken].map((name) => name.toLocaleLowerCase())])
  const withEnding = (ending: string) => `${(clean || 'Sheet').slice(0, longestName - ending.length).trim()}${ending}`
  let name = withEnding('')
  for (let number = 2; used.has(name.toLocaleLowerCase()); number += 1) name = withEnding(` ${number}`)
  return name
}
