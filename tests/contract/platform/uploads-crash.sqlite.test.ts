import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { sweepUploads } from '../../../src/uploads/sweep.ts'
import { openNewsroom, preparePlace } from '../../support/newsroom.ts'
import { sha256 } from '../../support/photo-desk.ts'
import { noisyPicture } from '../../support/pictures.ts'
import { freePort } from '../../support/site.ts'
import { sendInParts } from '../../support/tus.ts'

const place = preparePlace()
const port = String(await freePort())
const url = `http://127.0.0.1:${port}`
const apiKey = crypto.randomUUID()

async function listen(more: Record<string, string> = {}): Promise<ChildProcess> {
  const script = join(import.meta.dirname, 'listen-until-killed.ts')
  const env = {
    ...process.env,
    ...place.env,
    ...more,
    PORT: port,
    PUBLIC_URL: url,
    NODE_OPTIONS: '',
  }
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = await once(child.stdout, 'data')
  expect(String(said)).toBe('listening\n')
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}

const uploads = () => readdir(join(place.dir, 'uploads'))
const underWay = async () => (await uploads()).filter((name) => !name.endsWith('.json')).length

it('after kill -9 in a batch each upload goes on and is answered, and nothing is left over', async () => {
  const files = await Promise.all(Array.from({ length: 12 }, (_, nth) => noisyPicture(nth)))
  let server = await listen({ HIRE_KEY: apiKey })
  const headers = { Authorization: `users API-Key ${apiKey}` }
  const pauses = Array.from({ length: 60 }, () => 500)
  const sending = { endpoint: `${url}/api/uploads`, headers, chunkSize: 40_000, pauses }
  const answers = Promise.all(files.map((file) => sendInParts(file, sending)))
  const over = new AbortController()
  const end = (): void => over.abort()
  answers.then(end, end)
  const cut: number[] = []
  for (let round = 0; round < 2; round += 1) {
    while ((await underWay()) === 0 && !over.signal.aborted) await pause(10)
    await pause(Math.random() * 200)
    await kill(server)
    cut.push(await underWay())
    server = await listen()
  }

  const said = await answers
  await kill(server)

  expect(Math.max(...cut)).toBeGreaterThan(0)
  expect(said.map(({ status }) => [201, 409].includes(status))).toEqual(files.map(() => true))
  const newsroom = await openNewsroom({ place })
  const { originals } = await import('../../../src/originals/own.ts')
  const { sweepPhotos } = await import('../../../src/photos/sweep.ts')
  const tomorrow = new Date(Date.now() + 25 * 3_600_000)
  // Parts of an upload whose sender never heard that it had begun.
  await sweepUploads(join(place.dir, 'uploads'), tomorrow)
  const left = await uploads()
  const { missing } = await sweepPhotos(newsroom.payload, originals, tomorrow)
  const { docs } = await newsroom.payload.find({
    ...{ collection: 'photos', depth: 0, limit: 0, overrideAccess: true },
  })
  const kept = await readdir(join(place.dir, 'media'))
  const digests = await Promise.all(
    docs.map(async ({ filename }) =>
      sha256(await readFile(join(place.dir, 'media', filename ?? ''))),
    ),
  )
  await newsroom.close()

  expect(left).toEqual([])
  expect(missing).toEqual([])
  expect(kept.toSorted()).toEqual(docs.map(({ filename }) => filename ?? '').toSorted())
  expect(digests.toSorted()).toEqual(files.map(({ bytes }) => sha256(bytes)).toSorted())
}, 300_000)
