/** What a zip archive says it holds, checked before anything is unpacked: a small file may unpack to more than a machine has. */
import { limits } from '../limits.ts'
import { Refusal } from '../refusal.ts'
import { crc32 } from './crc32.ts'

export interface Entry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
  readonly stored: boolean
  /** Checksum of its contents. */
  readonly sum: number
  /** Where its own header begins. */
  readonly offset: number
}

/** Signatures and field places: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22
const entryLength = 46
const headerLength = 30
const longestComment = 0xffff
/** A size in 64 bits stands elsewhere; no workbook within our limits has one. */
const elsewhere = 0xffffffff

const damaged = (): Refusal => new Refusal('import-damaged')

export function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.archiveEntries) throw new Refusal('import-bomb')
  const entries: Entry[] = []
  let place = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (place + entryLength > end || view.getUint32(place, true) !== entrySignature) throw damaged()
    const nameLength = view.getUint16(place + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(place + entryLength, place + entryLength + nameLength))
    entries.push({
      name,
      packed: view.getUint32(place + 20, true),
      unpacked: view.getUint32(place + 24, true),
      stored: view.getUint16(place + 10, true) === 0,
      sum: view.getUint32(place + 16, true),
      offset: view.getUint32(place + 42, true),
    })
    place += entryLength + nameLength + view.getUint16(place + 30, true) + view.getUint16(place + 32, true)
  }
  return entries
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment)
  for (let place = view.byteLength - endLength; place >= first; place -= 1) {
    if (view.getUint32(place, true) === endSignature) return place
  }
  throw damaged()
}

/** By what the archive says of itself. What it holds in truth is measured while it is unpacked. */
export function checkSizes(entries: readonly Entry[]): void {
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0)
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  const swells = unpacked > limits.harmlessBytes && unpacked > packed * limits.inflatedRatio
  const hides = entries.some((entry) => entry.unpacked === elsewhere || (entry.unpacked === 0 && entry.packed > 2))
  if (unpacked > limits.inflatedBytes || swells || hides) throw new Refusal('import-bomb')
}

/** Entries that lie over each other unpack to more than the file holds; an entry longer than it says was not written so. */
export async function checkContents(bytes: Uint8Array, entries: readonly Entry[]): Promise<void> {
  if (entries.reduce((sum, entry) => sum + entry.packed, 0) > bytes.length) throw new Refusal('import-bomb')
  for (const entry of entries) if (!entry.stored) await checkLength(packedBytes(bytes, entry), entry.unpacked)
}

export function packedBytes(bytes: Uint8Array, { offset, packed }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + headerLength > bytes.length) throw damaged()
  const start = offset + headerLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return bytes.subarray(start, start + packed)
}

async function checkLength(packed: Uint8Array, most: number): Promise<void> {
  let length = 0
  for await (const part of inflated(packed)) {
    length += part.length
    if (length > most) throw damaged()
  }
}

/** For readers that a damaged file would keep busy for ever. */
export async function checkSums(bytes: Uint8Array, entries: readonly Entry[]): Promise<void> {
  for (const entry of entries) {
    const packed = packedBytes(bytes, entry)
    let sum = 0
    for await (const part of entry.stored ? [packed] : inflated(packed)) sum = crc32(part, sum)
    if (sum !== entry.sum) throw damaged()
  }
}

export async function* inflated(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const reader = new Blob([packed as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}

/** An entry as text, for those that are small. */
export async function textOf(bytes: Uint8Array, entry: Entry): Promise<string> {
  const packed = packedBytes(bytes, entry)
  if (entry.stored) return new TextDecoder().decode(packed)
  const decoder = new TextDecoder()
  let text = ''
  for await (const part of inflated(packed)) text += decoder.decode(part, { stream: true })
  return text + decoder.decode()
}
