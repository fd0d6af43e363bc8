/** The only way from text to a page: what stands between the tags is escaped, unless it was made here. */
export class Html {
  constructor(readonly text: string) {}
}

export type Part = Html | string | number | readonly Part[]

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function written(part: Part): string {
  if (part instanceof Html) return part.text
  if (Array.isArray(part)) return part.map(written).join('')
  return String(part).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(String.raw({ raw: strings }, ...parts.map(written)))
}

const address = /(https?:\/\/[^\s]*[^\s.,;)])/

/** Text whose addresses can be followed. */
export function withLinks(text: string): Html {
  const parts = text.split(address)
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part))}`
}
