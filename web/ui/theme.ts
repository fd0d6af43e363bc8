/** Light or dark. The colours are in theme.css; high contrast follows the system there without any choice of ours. */

export type Theme = 'light' | 'dark'
/** 'system' follows the system's preference as it changes. */
export type ThemeChoice = Theme | 'system'

const kDarkest = 128

export function applyTheme(choice: ThemeChoice, root: HTMLElement = document.documentElement): void {
  if (choice === 'system') root.removeAttribute('data-theme')
  else root.setAttribute('data-theme', choice)
}

/** Of a background colour as Office gives it, "#1f1f1f"; null for anything else. */
export function themeOfBackground(colour: string | undefined): Theme | null {
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? '')
  if (!channels) return null
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => Number.parseInt(channel, 16))
  // Perceived brightness of sRGB, ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < kDarkest ? 'dark' : 'light'
}
