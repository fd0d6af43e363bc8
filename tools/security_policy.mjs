/** What a page of the site may load: this site's own files, and in the task pane Microsoft's office.js. */
export const securityPolicy = (page) => {
  const scripts = page.endsWith('taskpane.html') ? ' https://appsforoffice.microsoft.com' : ''
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${scripts}`,
    // The grid of the calculator page colours its cells and menus by style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
