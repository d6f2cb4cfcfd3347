import type { Preview } from '../wire/preview.ts'

/** A preview that several requests look through at once. */
export type Layer = {
  /** Waits for it and hands it to `use`; it stays open as long as that takes. */
  through: <Result>(use: (preview: Preview) => Result | Promise<Result>) => Promise<Result>
  /** Closes it once nobody looks through it; nobody may begin to afterwards. */
  leave: () => Promise<void>
}

export function takeUp(opening: Promise<Preview>): Layer {
  let users = 0
  let hasLeft = false
  const closed = Promise.withResolvers<void>()
  const closeIfFree = async (): Promise<void> => {
    if (!hasLeft || users > 0) return
    const preview = await opening.catch(() => null)
    if (preview?.kind === 'shown') preview.edition.close()
    closed.resolve()
  }
  return {
    async through(use) {
      users += 1
      try {
        return await use(await opening)
      } finally {
        users -= 1
        await closeIfFree()
      }
    },
    async leave() {
      hasLeft = true
      await closeIfFree()
      await closed.promise
    },
  }
}
