/** The grid in parts, which are fetched side by side and run one by one: in one go they would hold the page up. */
const parts: readonly (() => Promise<unknown>)[] = [
  () => import('@univerjs/core'),
  () => import('@univerjs/engine-render'),
  () => import('@univerjs/engine-formula'),
  () => import('@univerjs/sheets'),
  () => import('@univerjs/sheets-formula'),
  () => import('@univerjs/design'),
  () => import('@univerjs/ui'),
  () => import('@univerjs/docs-ui'),
  () => import('@univerjs/sheets-ui'),
]

export async function loadGrid(): Promise<typeof import('./index.ts')> {
  await Promise.all(parts.map((part) => part()))
  return import('./index.ts')
}
