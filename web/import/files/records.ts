/** Parts of an .xlsb are records one after another; a damaged one would keep its reader busy for ever. */
import { Refusal } from '../refusal.ts'
import { type Entry, inflated, packedBytes } from './archive.ts'

/** Record structure, MS-XLSB 2.1.4: a type of one or two bytes, a length of one to four, seven bits in each. */
const more = 0x80

/** First in these records stands a number with an end: BrtRowHdr, and cells with a column (MS-XLSB 2.4). */
const firstBelow: ReadonlyMap<number, number> = new Map([
  [0, 2 ** 20],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 62].map((cell) => [cell, 2 ** 14] as const),
])

/** BrtMdb and BrtExternSheet (MS-XLSB 2.4): a count, and so many items of these bytes. */
const itemBytes: ReadonlyMap<number, number> = new Map([
  [51, 8],
  [362, 12],
])

/** Where in a record a text begins (XLWideString, MS-XLSB 2.5.168): cells, items of the list of texts, fonts, formats, kinds of metadata. */
const textAt: ReadonlyMap<number, number> = new Map([
  [6, 8],
  [8, 8],
  [17, 4],
  [62, 9],
  [19, 1],
  [43, 21],
  [44, 2],
  [335, 8],
])
/** BrtBundleSh, a sheet of the workbook: two texts from here on, the first of which may be none (XLNullableWideString). */
const sheetOfBook = { type: 156, at: 8, none: 0xffffffff } as const
const letterBytes = 2
const countBytes = 4

const damaged = (): Refusal => new Refusal('import-damaged')

export async function checkRecords(bytes: Uint8Array, entries: readonly Entry[]): Promise<void> {
  for (const entry of entries) {
    if (/\/(?:workbook|metadata|styles|sharedStrings|worksheets\/sheet\d+)\.bin$/.test(entry.name)) {
      checkPart(await contentOf(bytes, entry))
    }
  }
}

async function contentOf(bytes: Uint8Array, entry: Entry): Promise<DataView> {
  const packed = packedBytes(bytes, entry)
  if (entry.stored) return new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const content = new Uint8Array(entry.unpacked)
  let length = 0
  for await (const part of inflated(packed)) {
    content.set(part, length)
    length += part.length
  }
  return new DataView(content.buffer, 0, length)
}

function checkPart(view: DataView): void {
  let place = 0
  const next = (): number => {
    if (place >= view.byteLength) throw damaged()
    return view.getUint8(place++)
  }
  while (place < view.byteLength) {
    const first = next()
    const type = first & more ? (first & ~more) + ((next() & ~more) << 7) : first
    let length = 0
    for (let byte = more, shift = 0; byte & more && shift < 28; shift += 7) {
      byte = next()
      length += (byte & ~more) << shift
    }
    if (place + length > view.byteLength) throw damaged()
    checkRecord(view, type, place, length)
    place += length
  }
}

function checkRecord(view: DataView, type: number, place: number, length: number): void {
  const count = (at: number): number => (at + countBytes > length ? Infinity : view.getUint32(place + at, true))
  const endOfText = (at: number, letters = count(at)): number => at + countBytes + letters * letterBytes
  const below = firstBelow.get(type)
  if (below !== undefined && count(0) >= below) throw damaged()
  const item = itemBytes.get(type)
  if (item !== undefined && count(0) > (length - countBytes) / item) throw damaged()
  const text = textAt.get(type)
  if (text !== undefined && endOfText(text) > length) throw damaged()
  if (type !== sheetOfBook.type) return
  const { at, none } = sheetOfBook
  const first = endOfText(at, count(at) === none ? 0 : count(at))
  if (endOfText(first) > length) throw damaged()
}
