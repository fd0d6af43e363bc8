/** An element of an XML document that is known to be well formed. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  readonly parent: Element | null
  text: string
}

const token = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<\/[^>]+>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g

const attributesOf = (text: string) =>
  Object.fromEntries([...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))

export function parseXml(xml: string): Element {
  const document: Element = { name: '', attributes: {}, children: [], parent: null, text: '' }
  let current = document
  for (const [whole, name, attributes = '', selfClosing, text] of xml.matchAll(token)) {
    if (text !== undefined) current.text += text.trim()
    else if (whole.startsWith('</')) current = current.parent ?? document
    else if (name !== undefined) {
      const element: Element = { name, attributes: attributesOf(attributes), children: [], parent: current, text: '' }
      current.children.push(element)
      if (selfClosing === '') current = element
    }
  }
  return document
}

/** Every element of a name, at any depth. */
export const all = (element: Element, name?: string): Element[] =>
  element.children.flatMap((child) => [
    ...(name === undefined || child.name === name ? [child] : []),
    ...all(child, name),
  ])

export const attribute = (element: Element | undefined, name: string): string => element?.attributes[name] ?? ''
