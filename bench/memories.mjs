/** The memories of all instances of the engine that are made from now on. */
export function memoriesOf() {
  let made = []
  const { instantiate } = WebAssembly
  WebAssembly.instantiate = async (code, imports) => {
    const instance = await instantiate(code, imports)
    made.push(...Object.values(instance.exports).filter((each) => each instanceof WebAssembly.Memory))
    return instance
  }
  return {
    bytes: () => made.reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
    forget: () => {
      made = []
    },
  }
}
