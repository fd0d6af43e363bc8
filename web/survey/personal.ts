/** Personal data: told by form or heading, left out, and never shown whole. */

const address = /[^\s@<>,;]{1,64}@[^\s@<>,;]{1,190}\.\p{L}{2,24}/u
const addresses = new RegExp(address, 'gu')
const email = new RegExp(`^${address.source}$`, 'u')
/** Ten digits in a row are more often a number of an order. */
const phone = /^(?=.*[+()\s.-])\+?\d?[\s(.-]*\d{3}[\s).-]*\d{3}[\s.-]*\d{2}[\s.-]*\d{2}$/
const network = /^(?:\d{1,3}\.){3}\d{1,3}$|^[\da-f]{0,4}(?::[\da-f]{0,4}){3,7}$/i

export type PersonalKind = 'email' | 'phone' | 'network' | 'name'

const headings: Readonly<Record<PersonalKind, RegExp>> = {
  email: /^(?:your |work |recipient |customer )?e-?mail(?: address)?$|электронн[а-я]+ почт|адрес почты|^почта$/,
  phone:
    /^(?:mobile |cell |work |home )?phone(?: no| number)?$|^mobile(?: no| number)?$|^(?:номер )?(?:мобильный |ваш )?телефона?$/,
  network: /\bip ?-?(?:address|адрес)|^ip$/,
  name: /^(?:(?:full|first|last|middle|family|recipient|contact|customer|client|user|your) ?)*(?:name|person)(?: first| last)?$|^recipient (?:first|last) name$|^(?:ваше )?имя|фамили|отчеств|^фио|ф\. ?и\. ?о/,
}

const forms: Readonly<Partial<Record<PersonalKind, RegExp>>> = { email, phone, network }

function isForm(kind: PersonalKind, texts: readonly string[]): boolean {
  const form = forms[kind]
  return (
    form !== undefined && texts.length > 0 && texts.filter((text) => form.test(text.trim())).length * 2 > texts.length
  )
}

/** `heading` is folded, `texts` some cells. */
export function personalKind(heading: string, texts: readonly string[]): PersonalKind | null {
  const kinds: readonly PersonalKind[] = ['email', 'phone', 'network', 'name']
  const byForm = kinds.find((kind) => isForm(kind, texts))
  return byForm ?? kinds.find((kind) => headings[kind].test(heading)) ?? null
}

const mask = '•••'

/** The first letter and no more. */
export const masked = (text: string): string => `${[...text.trim()][0] ?? ''}${mask}`

/** Addresses inside a longer text. */
export const withoutAddresses = (text: string): string => (text.includes('@') ? text.replace(addresses, mask) : text)
