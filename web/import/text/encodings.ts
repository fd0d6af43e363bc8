/** In which encoding a text was written, recognised by its first bytes. */
import type { Alternatives, Encoding } from '../contract.ts'
import { russianness } from './russian.ts'

const marks: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

const ofBytes: readonly Encoding[] = ['utf-8', 'windows-1251', 'koi8-r', 'ibm866', 'windows-1252']
const ofPairs: readonly Encoding[] = ['utf-16le', 'utf-16be']
const russian: readonly Encoding[] = ['windows-1251', 'koi8-r', 'ibm866']

/** How many of the bytes suffice to recognise an encoding. */
const looked = 2 ** 18

export function recogniseEncoding(sample: Uint8Array): Encoding {
  const mark = markOf(sample)
  if (mark !== null) return mark
  return ofPairsOfBytes(sample) ?? (isUtf8(sample) ? 'utf-8' : recogniseOldEncoding(sample))
}

function markOf(sample: Uint8Array): Encoding | null {
  return marks.find(({ bytes }) => bytes.every((byte, index) => sample[index] === byte))?.encoding ?? null
}

/** The other byte of a Latin letter is 0, of a Russian one 4. */
function ofPairsOfBytes(sample: Uint8Array): Encoding | null {
  const size = Math.min(sample.length, looked) & ~1
  const high = [0, 0]
  for (let index = 0; index < size; index += 1) {
    const byte = sample[index]
    if (byte === 0 || byte === 4) high[index & 1] = (high[index & 1] ?? 0) + 1
  }
  const needed = 0.8 * (size / 2)
  if (size < 4) return null
  if ((high[1] ?? 0) >= needed && (high[0] ?? 0) < needed / 2) return 'utf-16le'
  return (high[0] ?? 0) >= needed && (high[1] ?? 0) < needed / 2 ? 'utf-16be' : null
}

/** So many good letters beyond ASCII to a broken one are no chance: the text is UTF-8 that was damaged. */
const goodToBroken = 4

export function isUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample, { stream: true })
  const broken = text.match(/\ufffd/g)?.length ?? 0
  return broken === 0 || (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0) >= goodToBroken * broken
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80)

/** Of a text that is not UTF-8. Letters of Russian words stand side by side, accents of western ones apart. */
export function recogniseOldEncoding(sample: Uint8Array): Encoding {
  const letters = nonAsciiPart(sample)
  let together = 0
  let count = 0
  for (let index = 0; index < letters.length; index += 1) {
    if ((letters[index] ?? 0) < 0x80) continue
    count += 1
    if ((letters[index - 1] ?? 0) >= 0x80 || (letters[index + 1] ?? 0) >= 0x80) together += 1
  }
  return together * 2 < count ? 'windows-1252' : mostRussian(letters)
}

function mostRussian(letters: Uint8Array): Encoding {
  const scores = russian.map((encoding) => russianness(new TextDecoder(encoding).decode(letters)))
  return russian[scores.indexOf(Math.max(...scores))] ?? 'windows-1251'
}

/** From a little before the first byte beyond ASCII on. */
function nonAsciiPart(sample: Uint8Array): Uint8Array {
  const first = sample.findIndex((byte) => byte >= 0x80)
  const start = Math.max(0, first - 1)
  return sample.subarray(start, start + looked)
}

const sampleCharacters = 80

/** The encodings that could be meant, each with a line of the text as it reads in it. Nothing where all read the same. */
export function encodingsToChoose(sample: Uint8Array, chosen: Encoding): Alternatives['encoding'] {
  const pairs = ofPairs.includes(chosen)
  if (!pairs && isAscii(sample)) return []
  const telling = pairs
    ? sample.subarray(0, sampleCharacters * 4)
    : nonAsciiPart(sample).subarray(0, sampleCharacters * 4)
  return (pairs ? [...ofPairs, ...ofBytes] : ofBytes).map((value) => ({ value, sample: lineOf(telling, value) }))
}

function lineOf(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes, { stream: true })
  return text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, sampleCharacters)
}
