// Text that any script of the page, or of others in it, would write as HTML is written as text; the one exception makes documents
// that run nothing. Where scripts come from is for the Content-Security-Policy to say.
globalThis.trustedTypes?.createPolicy('default', {
  createHTML: (text, _type, sink) =>
    sink === 'DOMParser parseFromString' ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  createScriptURL: (address) => address,
})
