/** Names of tables that the workbook has not taken yet: "NpsBands", "NpsBands_2" … */
export function freeTableNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  return wanted.map((name) => {
    let own = name
    for (let number = 2; used.has(own.toLowerCase()); number += 1) own = `${name}_${number}`
    used.add(own.toLowerCase())
    return own
  })
}
