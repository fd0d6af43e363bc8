/** A call as it is typed; empty arguments at the end are left out. */
export function call(name: string, ...formulaArguments: readonly string[]): string {
  const used = formulaArguments.findLastIndex((argument) => argument !== '') + 1
  return `=${name}(${formulaArguments.slice(0, used).join(',')})`
}
