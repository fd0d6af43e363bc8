/** axe over the page. What it finds in Univer's own elements is listed here by rule and element, nothing else may be. */
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { openCalculator } from './support/calculator.ts'

test.each([
  '?lang=en&example=nps',
  '?lang=ru&theme=dark&example=nps',
  '?lang=en&example=csi&theme=dark',
  '?lang=ru&example=blank',
])('axe finds nothing in %s', async (query) => {
  const sheet = await openCalculator({ query })
  await sheet.goTo('B5')
  // In another language and theme the grid's own notices stand twice for a moment, until the first ones are gone.
  await expect.poll(() => violations(sheet.page)).toEqual([])
})

test('F6 walks from the cells to the result, the sheets and the tools, and back into the cells', async () => {
  const sheet = await openCalculator()
  const where = () =>
    sheet.page.evaluate(
      () =>
        ['toolbar', 'cells', 'panel', 'tabs'].find((id) =>
          document.getElementById(id)?.contains(document.activeElement),
        ) ?? '',
    )
  await sheet.page.getByRole('link', { name: 'To the content' }).focus()
  await sheet.page.keyboard.press('Enter')
  await expect.poll(where).toBe('cells')
  const walk: string[] = []
  for (let step = 0; step < 4; step++) {
    await sheet.page.keyboard.press('F6')
    walk.push(await where())
  }
  expect(walk).toEqual(['panel', 'tabs', 'toolbar', 'cells'])
  await sheet.page.keyboard.press('ArrowDown')
  await sheet.selectionIs('B6')
})
