/** Texts in encodings of one byte, by the decoder read backwards. */

export type OldEncoding = 'windows-1251' | 'koi8-r' | 'ibm866' | 'windows-1252'

const tables = new Map<OldEncoding, Map<string, number>>()

function tableOf(encoding: OldEncoding): Map<string, number> {
  const known = tables.get(encoding)
  if (known !== undefined) return known
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  const table = new Map([...all].map((character, byte) => [character, byte]))
  tables.set(encoding, table)
  return table
}

export function encoded(text: string, encoding: OldEncoding): Uint8Array {
  const table = tableOf(encoding)
  return Uint8Array.from(text, (character) => {
    const byte = table.get(character)
    if (byte === undefined) throw new Error(`${encoding} has no ${character}`)
    return byte
  })
}
