/** Does the work once and keeps its result; after a failure the next call does it again. */
export function keepUnlessFailed<T>(work: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null
  return () => {
    kept ??= work().catch((error) => {
      kept = null
      throw error
    })
    return kept
  }
}
