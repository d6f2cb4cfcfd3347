/** Work that nobody waits for: one after the other, each once, in the order it was asked for. */
export type Errands = (name: string, run: () => Promise<void>) => void

/** More than `most` are not taken on: whoever wants one asks again. `run` deals with its own failure. */
export function openErrands(most: number): Errands {
  const waiting = new Map<string, () => Promise<void>>()
  let isRunning = false
  const runAll = async (): Promise<void> => {
    isRunning = true
    for (const [name, run] of waiting) {
      await run()
      waiting.delete(name)
    }
    isRunning = false
  }
  return (name, run) => {
    if (waiting.size >= most || waiting.has(name)) return
    waiting.set(name, run)
    if (!isRunning) void runAll()
  }
}
