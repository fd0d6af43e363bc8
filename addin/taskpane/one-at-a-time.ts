/** Selections and edits come in bursts: work runs one at a time, and once more at the end if it was asked for meanwhile. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let isWanted = false
  const run = async (): Promise<void> => {
    try {
      while (isWanted) {
        isWanted = false
        await work()
      }
    } finally {
      running = null
    }
  }
  return () => {
    isWanted = true
    running ??= run()
    return running
  }
}
