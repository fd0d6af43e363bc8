/** The text parts of a zip, such as a workbook, by their names. Offsets are those of PKWARE's APPNOTE, 4.3.7 and 4.3.12. */
import { inflateRawSync } from 'node:zlib'

const kEntry = 0x02014b50
const kEnd = 0x06054b50
const kDeflated = 8

/** Where the list of entries begins: said by the last 22 bytes of a zip without a comment. */
function listOf(zip: Buffer): number {
  const end = zip.length - 22
  if (zip.readUInt32LE(end) !== kEnd) throw new Error('no zip')
  return zip.readUInt32LE(end + 16)
}

export function partsOf(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes)
  const parts = new Map<string, string>()
  for (let at = listOf(zip); zip.readUInt32LE(at) === kEntry; ) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    const isDeflated = zip.readUInt16LE(at + 10) === kDeflated
    parts.set(name, (isDeflated ? inflateRawSync(packed) : packed).toString('utf8'))
    at += 46 + nameLength + extra + comment
  }
  return parts
}
