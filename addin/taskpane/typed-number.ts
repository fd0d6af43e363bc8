/** "1 200", "0,9", "−5" and "90%" as a person writes them; NaN for anything else. */
export function typedNumber(text: string): number {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-')
  if (plain === '') return Number.NaN
  return plain.endsWith('%') ? Number(plain.slice(0, -1)) / 100 : Number(plain)
}
