/**
 * hucre parses a sheet as fast as it is unpacked, without waiting until its rows are taken, and a queue of a million rows takes
 * minutes to move up. So a large sheet is unpacked here, and comes to hucre piece by piece, in an archive that holds it unpacked.
 */

import { Refusal } from '../refusal.ts'
import { type Entry, inflated, packedBytes, textOf } from './archive.ts'

/** Smaller sheets wait in memory without harm. */
const largeBytes = 4 * 2 ** 20
const pieceBytes = 2 ** 20

/** What hucre needs to know before the sheet. */
const isNeeded = ({ name }: Entry): boolean =>
  /^\[Content_Types\]\.xml$|\.rels$|^xl\/(workbook|sharedStrings|styles)\.xml$/.test(name)
const isSheet = ({ name }: Entry): boolean => /^xl\/worksheets\/sheet\d+\.xml$/i.test(name)

const sheetTag = /<(?:\w+:)?sheet\s[^>]*>/g
const relationTag = /<(?:\w+:)?Relationship\s[^>]*>/g
const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** Where the sheet of this place in the workbook lies, if it is large; null for all that can be read as it is. */
export async function largeSheet(bytes: Uint8Array, entries: readonly Entry[], index: number): Promise<Entry | null> {
  const part = (name: string): Entry | undefined => entries.find((entry) => entry.name === name)
  const book = part('xl/workbook.xml')
  const relations = part('xl/_rels/workbook.xml.rels')
  if (!book || !relations || !entries.some((entry) => isSheet(entry) && entry.unpacked > largeBytes)) return null
  const tag = [...(await textOf(bytes, book)).matchAll(sheetTag)][index]?.[0] ?? ''
  const id = /\s\w+:id="([^"]*)"/.exec(tag)?.[1]
  const found = [...(await textOf(bytes, relations)).matchAll(relationTag)].find(
    ([each]) => attribute(each, 'Id') === id,
  )
  const target = attribute(found?.[0] ?? '', 'Target').replace(/^\/?(xl\/)?/, 'xl/')
  const entry = part(target)
  return entry && isSheet(entry) && entry.unpacked > largeBytes ? entry : null
}

export function archiveWithUnpacked(
  bytes: Uint8Array,
  entries: readonly Entry[],
  sheet: Entry,
): ReadableStream<Uint8Array> {
  const pieces = piecesOf(bytes, entries, sheet)
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      await rowsTaken()
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await pieces.return()
    },
  })
}

/** Rows are taken by promises, which all come before the next event. */
const rowsTaken = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })

async function* piecesOf(bytes: Uint8Array, entries: readonly Entry[], sheet: Entry): AsyncGenerator<Uint8Array, void> {
  for (const entry of entries.filter(isNeeded)) {
    yield headerOf(entry, entry.stored)
    yield packedBytes(bytes, entry)
  }
  yield headerOf({ ...sheet, packed: sheet.unpacked }, true)
  let length = 0
  for await (const piece of gathered(
    sheet.stored ? [packedBytes(bytes, sheet)] : inflated(packedBytes(bytes, sheet)),
  )) {
    length += piece.length
    if (length > sheet.unpacked) throw new Refusal('import-damaged')
    yield piece
  }
}

/** As APPNOTE.TXT 4.3.7 has it. */
function headerOf({ name, packed, unpacked }: Entry, stored: boolean): Uint8Array {
  const text = new TextEncoder().encode(name)
  const header = new Uint8Array(30 + text.length)
  const view = new DataView(header.buffer)
  view.setUint32(0, 0x04034b50, true)
  view.setUint16(4, 20, true)
  view.setUint16(8, stored ? 0 : 8, true)
  view.setUint32(18, packed, true)
  view.setUint32(22, unpacked, true)
  view.setUint16(26, text.length, true)
  header.set(text, 30)
  return header
}

async function* gathered(parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const part of parts) {
    waiting.push(part)
    length += part.length
    if (length < pieceBytes) continue
    yield joined(waiting, length)
    waiting = []
    length = 0
  }
  if (length > 0) yield joined(waiting, length)
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let place = 0
  for (const part of parts) {
    all.set(part, place)
    place += part.length
  }
  return all
}
