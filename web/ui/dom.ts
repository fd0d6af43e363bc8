/** Elements from plain data. Strings become text nodes, never markup: workbook text passes through here. */

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>
export type Child = Node | string | null | undefined | false | readonly Child[]

const kSvg = 'http://www.w3.org/2000/svg'

function append(parent: Element, child: Child): void {
  if (child === null || child === undefined || child === false) return
  if (typeof child === 'string') parent.append(child)
  else if (child instanceof Node) parent.append(child)
  else for (const each of child) append(parent, each)
}

function fill<T extends Element>(element: T, attributes: Attributes, children: readonly Child[]): T {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value))
  }
  append(element, children)
  return element
}

export function html<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  return fill(document.createElement(name), attributes, children)
}

export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[Name] {
  return fill(document.createElementNS(kSvg, name), attributes, children)
}
