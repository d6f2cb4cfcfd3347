import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { openErrands } from './errands.ts'
import { keptIn, type Kept } from './kept.ts'
import { inFolder, picturesOf, type Pictures, type Readable, type Shot } from './pictures.ts'
import { keyOf, type Rendition } from './rendition.ts'
import { openShelf, type Print, type Shelf } from './shelf.ts'
import { standsInFor } from './sizes.ts'
import { boundedTo } from './space.ts'
import { takeTurns, type Turn } from './turns.ts'

/** Where copies of photos are made and kept: for readers at once, for nobody yet in the background. */
export type Darkroom = {
  /**
   * What is kept, else what can be had soonest: for a slow format that is the next one until it is made.
   * @throws what getting it throws
   */
  get: (shot: Shot, rendition: Rendition) => Promise<Turn<Print>>
  /** Makes those of one crop that are not kept, in the background. @throws when it is aborted */
  makeAll: (shot: Shot, renditions: readonly Rendition[], signal?: AbortSignal) => Promise<void>
  /** Those of them that are kept. */
  made: (renditions: readonly Rendition[]) => Promise<Rendition[]>
  /** Remembers a name as long as copies are kept that nobody uses. */
  note: (name: string) => Promise<void>
  isNoted: (name: string) => Promise<boolean>
}

type Given = {
  kept: Kept
  pictures: Pictures
  /** Bytes of memory for the copies that are asked for most. */
  ready?: number
  /** Hears why a copy could not be made in the background. */
  onFailure: (error: unknown, rendition: Rendition) => void
}

/** A phone asks for about 50 KB, so these are some hundred copies. */
const usuallyReady = 24 * 1024 ** 2

/** Slow copies that readers asked for and that wait to be made. */
const mostOwed = 500

type Flight = (key: string, work: () => Promise<Turn<Print>>) => Promise<Turn<Print>>

type Parts = Given & {
  shelf: Shelf
  once: Flight
  turns: ReturnType<typeof takeTurns>
  errands: ReturnType<typeof openErrands>
}

export function openDarkroom(given: Given): Darkroom {
  const parts: Parts = {
    ...given,
    shelf: openShelf(given.kept, given.ready ?? usuallyReady),
    once: singleFlight(),
    turns: takeTurns({ atOnce: 2, waiting: 100 }),
    errands: openErrands(mostOwed),
  }
  return {
    get: (shot, rendition) => get(parts, shot, rendition),
    makeAll: (shot, renditions, signal) => makeAll(parts, shot, renditions, signal),
    made: async (renditions) => {
      const missing = new Set(await missingOf(parts, renditions))
      return renditions.filter((rendition) => !missing.has(rendition))
    },
    note: (name) => given.kept.write(digestOf(name), Buffer.alloc(0)),
    isNoted: (name) => given.kept.has(digestOf(name)),
  }
}

function digestOf(name: string): string {
  return createHash('sha256').update(name).digest('hex')
}

type Setting = {
  dataDir: string
  mediaDir: string
  originals?: Readable
  pictures?: Pictures
  /** Bytes that copies may take on the disk. */
  renditionsSpace?: number
  ready?: number
  clock: () => Date
  log?: (fault: string, about: Record<string, unknown>) => void
}

/** A darkroom that keeps its copies in the data folder. */
export function openOwnDarkroom(setting: Setting): Darkroom {
  const { clock, dataDir, log, mediaDir, renditionsSpace = Infinity } = setting
  const folder = join(dataDir, 'renditions')
  const onFull = (err: unknown) => log?.('Copies of photos could not be cleared away', { err })
  const space = boundedTo({ folder, bytes: renditionsSpace, clock, onFailure: onFull })
  return openDarkroom({
    kept: keptIn(folder, space),
    ...(setting.ready === undefined ? {} : { ready: setting.ready }),
    pictures: setting.pictures ?? picturesOf(setting.originals ?? inFolder(mediaDir)),
    onFailure: (err, { id }) => {
      log?.('A rendition could not be made of an original', { err, photo: id })
    },
  })
}

async function get(parts: Parts, shot: Shot, rendition: Rendition): Promise<Turn<Print>> {
  const { pictures, shelf } = parts
  const found = await shelf.find(rendition)
  if (found) return { kind: 'done', value: found }
  const other = pictures.isSlow(rendition.format) ? standsInFor(rendition.format) : null
  if (other === null) {
    return parts
      .once(keyOf(rendition), () => make(parts, shot, rendition))
      .catch((error) => insteadOf(shelf, rendition, error))
  }
  owe(parts, shot, rendition)
  const got = await get(parts, shot, { ...rendition, format: other })
  return got.kind === 'busy' ? got : { kind: 'done', value: { ...got.value, isFinal: false } }
}

async function make(parts: Parts, shot: Shot, rendition: Rendition): Promise<Turn<Print>> {
  const { pictures, shelf, turns } = parts
  const got = await turns.now(() => pictures.get(shot, rendition))
  if (got.kind === 'busy') return got
  const { bytes, format } = got.value
  if (format !== rendition.format) return { kind: 'done', value: { ...got.value, isFinal: false } }
  return { kind: 'done', value: await shelf.put(rendition, bytes) }
}

function owe(parts: Parts, shot: Shot, rendition: Rendition): void {
  parts.errands(keyOf(rendition), () =>
    makeAll(parts, shot, [rendition]).catch((error) => parts.onFailure(error, rendition)),
  )
}

/** Where nothing can be had, another format that is here is better than none. */
async function insteadOf(shelf: Shelf, rendition: Rendition, error: unknown): Promise<Turn<Print>> {
  for (let other = standsInFor(rendition.format); other; other = standsInFor(other)) {
    const found = await shelf.find({ ...rendition, format: other })
    if (found) return { kind: 'done', value: { ...found, isFinal: false } }
  }
  throw error
}

async function makeAll(
  parts: Parts,
  shot: Shot,
  renditions: readonly Rendition[],
  signal?: AbortSignal,
): Promise<void> {
  const { once, pictures, shelf, turns } = parts
  const missing = await missingOf(parts, renditions)
  const turn = <T>(work: () => Promise<T>): Promise<T> =>
    turns.later(() => {
      signal?.throwIfAborted()
      return work()
    })
  const print = (rendition: Rendition, work: () => Promise<Buffer>): Promise<unknown> =>
    turn(() =>
      once(keyOf(rendition), async () => {
        return { kind: 'done', value: await shelf.put(rendition, await work()) }
      }),
    )
  if (missing.length === 0) return
  if (pictures.getAll) return pictures.getAll(shot, missing, { print, turn })
  for (const rendition of missing) {
    const { bytes, format } = await turn(() => pictures.get(shot, rendition))
    if (format === rendition.format) await shelf.put(rendition, bytes)
  }
}

async function missingOf({ kept }: Parts, renditions: readonly Rendition[]): Promise<Rendition[]> {
  const missing: Rendition[] = []
  for (const rendition of renditions) {
    if (!(await kept.has(keyOf(rendition)))) missing.push(rendition)
  }
  return missing
}

/** Each is made once however many ask. */
function singleFlight(): Flight {
  const making = new Map<string, Promise<Turn<Print>>>()
  return (key, work) => {
    const underWay = making.get(key)
    if (underWay) return underWay
    const made = work().finally(() => making.delete(key))
    making.set(key, made)
    return made
  }
}
