/** The reference pages run nothing. */
const helpPolicy = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'"

/**
 * Pages whose scripts write no text as HTML: the task pane, also with Microsoft's office.js in it. The grid of the calculator page
 * reads what is pasted that way.
 */
export const needsTrustedTypes = (page) => page.endsWith('taskpane.html')

/** What a page of the site may load: this site's own files, and in the task pane Microsoft's office.js. */
export const securityPolicy = (page) => {
  if (/[\\/]help[\\/]/.test(page)) return helpPolicy
  const pane = page.endsWith('taskpane.html')
  const scripts = pane ? ' https://appsforoffice.microsoft.com' : ''
  // The grid of the calculator page colours its cells and menus by style attributes.
  const styles = pane ? '' : " 'unsafe-inline'"
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${scripts}`,
    `style-src 'self'${styles}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(needsTrustedTypes(page) ? ["require-trusted-types-for 'script'"] : []),
  ].join('; ')
}
