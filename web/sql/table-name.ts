/** "sales.answers" as the names it is made of; what stands in double quotes is one name, whatever it holds. */
export function tableParts(written: string): string[] {
  const parts = written.trim().match(/"(?:[^"]|"")*"|[^."]+/g) ?? []
  return parts
    .map((part) => (part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part.trim()))
    .filter((part) => part !== '')
}
