/** What a file is, by what is in it: names and endings lie. */
import type { Format } from '../contract.ts'
import { Refusal } from '../refusal.ts'

export type Container = Exclude<Format, 'xlsx' | 'xlsb' | 'ods' | 'xls'> | 'zip' | 'compound'

const startsWith = (head: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => head[index] === byte)

const zip = [0x50, 0x4b, 0x03, 0x04]
/** The container of .xls, and of a workbook with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Characters that a text does not hold. A few, and many more zeros, get into one on a bad way from program to program. */
const isControl = (byte: number): boolean => (byte > 0 && byte < 9) || (byte > 13 && byte < 32 && byte !== 27)
const fewControls = 8
const mostControls = 0.02
const mostZeros = 0.5

function isText(head: Uint8Array): boolean {
  const count = (is: (byte: number) => boolean) => head.reduce((sum, byte) => sum + (is(byte) ? 1 : 0), 0)
  const zeros = count((byte) => byte === 0)
  if (zeros > head.length * mostZeros) return false
  return count(isControl) < Math.max(fewControls, (head.length - zeros) * mostControls)
}

export function containerOf(head: Uint8Array, isPairs: boolean): Container {
  if (startsWith(head, zip)) return 'zip'
  if (startsWith(head, compound)) return 'compound'
  if (!isPairs && !isText(head)) throw new Refusal('import-not-a-table')
  return isHtml(head) ? 'html' : 'text'
}

/** Programs save pages as .xls, which Excel opens. A CSV file may begin with a tag, too, but not with one of a page or table. */
function isHtml(head: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(head.subarray(0, 4096)).replaceAll('\0', '')
  const start = text.replace(/^[^\x21-\x7e]+/, '').trimStart()
  return /^(<!doctype html|<html|<table|<head|<meta|<body|<\?xml[^>]*>\s*<(\w+:)?(workbook|html))/i.test(start)
}
