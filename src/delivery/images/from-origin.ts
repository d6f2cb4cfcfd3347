import { notFound, originAway } from '../problem.ts'
import type { Pictures } from './pictures.ts'
import { pathOf } from './rendition.ts'
import { formatOf } from './sizes.ts'

/** Milliseconds the origin has to make a picture. */
const patience = 30_000

/**
 * Fetches copies of photos from the origin, which alone has the originals. It, too, may answer with
 * another format while one is being made, and says so in the type.
 */
export function picturesAt(origin: string): Pictures {
  return {
    async get(_shot, rendition) {
      const options = { redirect: 'manual', signal: AbortSignal.timeout(patience) } as const
      const response = await fetch(`${origin}${pathOf(rendition)}`, options).catch(() => null)
      if (response === null || response.status >= 500 || response.status === 429) throw originAway()
      const format = formatOf(response.headers.get('content-type'))
      if (!response.ok || format === null) throw notFound()
      return { format, bytes: Buffer.from(await response.arrayBuffer()) }
    },
    isSlow: () => false,
  }
}
