/** The word before each function's name in this variant of the add-in, '' for none: packing writes it into the page. */
export const namespaceOfPage = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="functions-namespace"]')?.content ?? ''
