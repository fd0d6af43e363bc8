/** Names that the workbook has not taken yet. */

const kLongestSheetName = 31

const taker = (taken: readonly string[]) => {
  const known = new Set(taken.map((name) => name.toLowerCase()))
  return (candidate: string): boolean => {
    if (known.has(candidate.toLowerCase())) return false
    known.add(candidate.toLowerCase())
    return true
  }
}

function firstFree(name: (number: number) => string, take: (candidate: string) => boolean): string {
  let number = 1
  while (!take(name(number))) number += 1
  return name(number)
}

/** "Report", "Report 2" … */
export function freeSheetNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const take = taker(taken)
  return wanted.map((name) =>
    firstFree((number) => {
      const end = number === 1 ? '' : ` ${number}`
      return name.slice(0, kLongestSheetName - end.length) + end
    }, take),
  )
}

/** "NpsBands", "NpsBands_2" … */
export function freeTableNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const take = taker(taken)
  return wanted.map((name) => firstFree((number) => (number === 1 ? name : `${name}_${number}`), take))
}
