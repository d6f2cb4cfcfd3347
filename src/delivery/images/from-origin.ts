import type { Pictures } from './pictures.ts'
import { notFound, originAway } from '../problem.ts'

/** Milliseconds the origin has to make a picture. */
const patience = 30_000

/** Fetches copies of photos from the origin, which alone has the originals. */
export function picturesAt(origin: string): Pictures {
  return async (_file, { id, version, crop, width, format }) => {
    const url = `${origin}/images/${encodeURIComponent(id)}/${version}/${crop}/${width}.${format}`
    const options = { redirect: 'manual', signal: AbortSignal.timeout(patience) } as const
    const response = await fetch(url, options).catch(() => null)
    if (response === null || response.status >= 500 || response.status === 429) throw originAway()
    if (!response.ok) throw notFound()
    return Buffer.from(await response.arrayBuffer())
  }
}
