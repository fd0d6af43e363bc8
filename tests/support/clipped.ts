import type { Page } from 'playwright-core'

/** Elements whose contents do not fit them, as "p.small 301 > 288"; what is meant for screen readers only is left out. */
export function clippedElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element): boolean =>
      !element.closest('.unseen, svg') && getComputedStyle(element).display !== 'inline'
    return [document.documentElement, ...document.querySelectorAll('body *')]
      .filter((element) => isShown(element) && element.scrollWidth > element.clientWidth)
      .map((element) => `${element.tagName}.${element.className} ${element.scrollWidth} > ${element.clientWidth}`)
  })
}
