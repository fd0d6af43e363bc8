/** Address of an argument's first cell, so that a message can name a cell: 'Survey!B2' of 'Survey!B2:B9'. */
export function originOf(address: string | null | undefined): string | null {
  if (!address) return null
  const [first = ''] = address.slice(address.lastIndexOf('!') + 1).split(':')
  const sheet = address.slice(0, address.lastIndexOf('!') + 1)
  if (/^\$?[A-Z]+$/i.test(first)) return `${sheet}${first}1`
  return /^\$?\d+$/.test(first) ? `${sheet}A${first}` : `${sheet}${first}`
}
