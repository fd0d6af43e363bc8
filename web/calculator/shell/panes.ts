/** F6 goes from pane to pane, as in office programs: the grid takes the Tab key for itself. */

function focusInto(pane: HTMLElement): void {
  const target = pane.tabIndex >= 0 ? pane : (pane.querySelector<HTMLElement>('button:not([tabindex="-1"])') ?? pane)
  target.focus()
}

export function walkPanes(panes: readonly HTMLElement[]): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return
      event.preventDefault()
      event.stopPropagation()
      const shown = panes.filter((pane) => pane.offsetParent !== null)
      const at = shown.findIndex((pane) => pane.contains(document.activeElement))
      const next = shown[(at + (event.shiftKey ? -1 : 1) + shown.length) % shown.length]
      if (next) focusInto(next)
    },
    { capture: true },
  )
}
