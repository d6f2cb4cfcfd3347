import { LRUCache } from 'lru-cache'
import type { Kept } from './kept.ts'
import type { Picture } from './pictures.ts'
import { keyOf, type Rendition } from './rendition.ts'

/** A copy as it is sent. */
export type Print = Picture & {
  /** False for what stands in for a copy that is not made yet. */
  isFinal: boolean
}

/** Copies that are kept: all on the disk, those that are asked for most in memory too. */
export type Shelf = {
  find: (rendition: Rendition) => Promise<Print | null>
  put: (rendition: Rendition, bytes: Buffer) => Promise<Print>
}

/** `ready` is in bytes of memory. */
export function openShelf(kept: Kept, ready: number): Shelf {
  const held = new LRUCache<string, Print>({
    maxSize: ready,
    maxEntrySize: Math.floor(ready / 8),
    sizeCalculation: ({ bytes }) => bytes.length + 500,
  })
  return {
    async find(rendition) {
      const key = keyOf(rendition)
      const known = held.get(key)
      const bytes = known?.bytes ?? (await kept.read(key))
      if (bytes === null) return null
      kept.touch(key)
      const print = known ?? { bytes, format: rendition.format, isFinal: true }
      if (!known) held.set(key, print)
      return print
    },
    /** A disk that is full costs the copy, not the answer. */
    async put(rendition, bytes) {
      const key = keyOf(rendition)
      await kept.write(key, bytes).catch(() => null)
      const print = { bytes, format: rendition.format, isFinal: true }
      held.set(key, print)
      return print
    },
  }
}
