import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { openCache } from '../../../../src/delivery/cache/cache.ts'
import { createDelivery } from '../../../../src/delivery/delivery.ts'
import { headersOf } from '../../../../src/door/fetch.ts'
import { startMetrics } from '../../../../src/door/metrics/metrics.ts'
import { recogniseWith } from '../../../../src/door/visitor.ts'
import { openPreviews } from '../../../../src/preview/open.ts'
import { openEdition } from '../../../../src/wire/edition.ts'
import { follow } from '../../../../src/wire/follow.ts'
import { openNewsroom } from '../../../support/newsroom.ts'
import { freePort } from '../../../support/site.ts'
import { aDoor } from '../a-door.ts'
import { pathsOf } from './paths.ts'

/** When every embargo of these tests has ended. */
export const afterwards = new Date('2101-01-01T00:00:00Z')

/**
 * The whole front door, with what readers get, over a real newsroom; only Next is left out. Readers
 * live at the moment that was set last. `paths` are those at which anything at all answers.
 */
export async function openSealedSite() {
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const surroundings = { PUBLIC_URL: url, PORT: port }
  const newsroom = await openNewsroom({ env: surroundings })
  const { dir, payload } = newsroom
  const edition = openEdition(join(dir, 'edition.db'))
  const follower = await follow({ payload, edition, pollEvery: 3_600_000 })
  const cache = openCache({ edition })
  const previews = openPreviews({ payload, edition })
  const recognise = recogniseWith(payload)
  const metrics = startMetrics()
  let now: Date | null = null
  const clock = () => now ?? new Date()
  const folders = { mediaDir: join(dir, 'media'), dataDir: dir }
  const { door, paths } = await pathsOf(() =>
    aDoor(
      newsroom,
      { ...surroundings, DATA_DIR: dir },
      {
        metrics,
        delivery: createDelivery({
          ...{ ...folders, publicUrl: url, languages: ['en', 'zh'], edition, cache, clock },
          openPreview: previews.open,
          deskToken: async (headers, ref) =>
            (await recognise(headersOf({ headers }))) ? previews.tokenFor(ref, clock()) : null,
        }),
      },
    ),
  )
  const { withEarly } = await import('../../../../src/serving.ts')
  const server = createServer(withEarly(door, cache, metrics.measure))
  server.listen(Number(port), '127.0.0.1')
  await once(server, 'listening')
  return {
    ...{ newsroom, payload, paths, url, port: Number(port), edition, follower },
    setClock: (moment: Date | null) => {
      now = moment
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await follower.stop()
      await previews.close()
      edition.close()
      await newsroom.close()
    },
  }
}
