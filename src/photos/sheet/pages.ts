import type { FramePage } from './read-frames.ts'

/** Reads the page that begins there; null when it cannot be read. */
export type ReadPage = (after: string) => Promise<FramePage | null>

/** The same, where whoever asks for a page that is on its way waits for that one. */
export function sharing(read: ReadPage): ReadPage {
  const underWay = new Map<string, Promise<FramePage | null>>()
  return (after) => {
    const known = underWay.get(after)
    if (known) return known
    const page = read(after).finally(() => underWay.delete(after))
    underWay.set(after, page)
    return page
  }
}

/** Reads all pages that are left, one after the other. False when one cannot be read. */
export async function readRest(next: string | null, read: ReadPage): Promise<boolean> {
  let after = next
  while (after !== null) {
    const page: FramePage | null = await read(after)
    if (page === null) return false
    after = page.next
  }
  return true
}
