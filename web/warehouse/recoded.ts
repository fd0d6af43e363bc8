/** A text as the database reads it: it knows UTF-8 alone. */
import type { Encoding } from '../import/contract.ts'

/** Piece by piece: the whole text need never be in the page's memory. */
export async function recoded(file: File, encoding: Encoding): Promise<File> {
  if (encoding === 'utf-8') return file
  const text = file.stream().pipeThrough(new TextDecoderStream(encoding)).pipeThrough(new TextEncoderStream())
  return new File([await new Response(text).blob()], file.name)
}
