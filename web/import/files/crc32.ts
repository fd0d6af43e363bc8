/** The checksum of archives: PKWARE, APPNOTE.TXT 6.3.10, section 4.4.7. */
const polynomial = 0xedb88320

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? polynomial ^ (rest >>> 1) : rest >>> 1
  return rest
})

/** Of bytes that come in parts; `before` is what it gave for the parts so far, 0 at the start. */
export function crc32(bytes: Uint8Array, before: number): number {
  let sum = ~before
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return ~sum >>> 0
}
