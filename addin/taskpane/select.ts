import { ask } from './failures.ts'
import { rangesOf } from './ranges.ts'
import { supports } from './supports.ts'

/** Excel takes at most 8192 characters of address. */
const kLongestAddress = 8000

const local = (area: string): string => area.slice(area.lastIndexOf('!') + 1)

let visited = { areas: '', index: -1 }

/** An Excel that cannot select several areas goes to the next one each time it is asked for the same. */
function nextArea(areas: readonly string[]): string {
  const key = areas.join()
  visited = { areas: key, index: visited.areas === key ? (visited.index + 1) % areas.length : 0 }
  return areas[visited.index] ?? ''
}

function asManyAsFit(areas: readonly string[]): string {
  let addresses = ''
  for (const address of areas.map(local)) {
    if (addresses.length + address.length >= kLongestAddress) break
    addresses += addresses === '' ? address : `,${address}`
  }
  return addresses
}

/** `areas` lie on one sheet: "Survey!C14", "Survey!C20:C31". */
export async function selectCells(areas: readonly string[]): Promise<void> {
  await ask(async (context) => {
    const several = supports('1.18') && areas.length > 1
    const [range] = await rangesOf(context, [several ? (areas[0] ?? '') : nextArea(areas)])
    if (!range) return
    range.worksheet.activate()
    if (several) range.worksheet.getRanges(asManyAsFit(areas)).select()
    else range.select()
    await context.sync()
  })
}
