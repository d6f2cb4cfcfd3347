import type { Edition } from '../edition.ts'

/**
 * One edition for those who read, whichever file it is in: `replace` puts another one in its place
 * between two reads, tells those who watch, and hands back the old one to be closed.
 */
export type StandIn = { edition: Edition; replace: (next: Edition) => Edition }

export function standInFor(first: Edition): StandIn {
  const listeners = new Set<() => void>()
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  let current = first
  let stopWatching = first.watch(tell)
  const own = {
    watch: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => current.close(),
  }
  const edition = new Proxy(first, {
    get: (_first, key) => Reflect.get(own, key) ?? Reflect.get(current, key),
  })
  return {
    edition,
    replace(next) {
      const old = current
      stopWatching()
      current = next
      stopWatching = next.watch(tell)
      tell()
      return old
    },
  }
}
