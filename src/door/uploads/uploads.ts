import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash, randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Server } from '@tus/server'
import type { Request, Response } from 'express'
import type { Logger } from 'pino'
import { isOutOfRoom } from '../../originals/faults.ts'
import { limits } from '../../photos/limits.ts'
import { placesFor } from '../../photos/places.ts'
import { isPassing, type Receipt } from '../../uploads/receipt.ts'
import type { Arrived, Sender, Theirs } from '../../uploads/sender.ts'
import { Parts } from './parts.ts'
import { inWords, refusal, stillUnderWay, type Told } from './refusals.ts'
import { keepReceipts } from './receipts.ts'

/**
 * Files that come in parts, over the tus protocol: what has arrived stays when a connection breaks,
 * and what became of a whole file can be asked for again (`GET`) when the answer was lost.
 */
export type Uploads = (sender: Sender, req: Request, res: Response) => Promise<void>

/** Matches `<16 digits of whose it is>-<32 of its own>`, hexadecimal, at the end of an address. */
const uploadAt = /\/([0-9a-f]{16}-[0-9a-f]{32})\/?(?:\?.*)?$/

/**
 * `folder` holds parts and receipts until the sweep removes them, a day later. No request waits longer
 * than `patience` milliseconds for a photo that is worked on: it is told to ask again.
 */
export function openUploads(folder: string, log: Logger, patience = 1_000): Uploads {
  const senders = new AsyncLocalStorage<Sender>()
  const store = new Parts({ directory: folder })
  const finish = finishIn(folder, store, patience)
  const present = (): Sender => {
    const sender = senders.getStore()
    if (sender) return sender
    throw new Error('An upload without a sender')
  }
  const server = new Server({
    ...{ path: '/uploads', datastore: store, maxSize: limits.bytes, allowedOrigins: [] },
    disableTerminationForFinishedUploads: true,
    generateUrl: (_req, { id }) => `${present().address}/${id}`,
    getFileIdFromRequest: ({ url }) => idIn(url, present()),
    namingFunction: () => `${markOf(present())}-${randomBytes(16).toString('hex')}`,
    async onUploadCreate(_req, { metadata, size }) {
      const sender = present()
      if (size === undefined || !metadata?.filename) throw refusal('incomplete', sender.language)
      const { about } = nameIn(metadata)
      const refused = await sender.mayBegin(await countOf(folder, sender), about)
      if (refused) throw inWords(refused)
      return {}
    },
    onUploadFinish: async (_req, { id }) => answerOf(await finish(id, present()), id, present()),
    onResponseError: (_req, error) => said(error, present().language, log),
  })
  return (sender, req, res) =>
    senders.run(sender, async () => {
      const id = idIn(req.originalUrl, sender)
      const isAnswered =
        id !== undefined && (await answerFinished(finish, { id, sender, req, res }))
      if (!isAnswered) await server.handle(req, res)
    })
}

type Finished = { receipt: Receipt; size: number }
type Finish = ReturnType<typeof finishIn>

/** Said of a file that is whole, while nobody knows yet what becomes of it. */
const isUnderWay = 'underWay' as const

/** Files in memory at one moment: of those that wait for their turn only the parts on the disk. */
const atOnce = 6

/** Milliseconds an end is remembered that leaves no receipt, for whoever was told to ask again. */
const remembered = 60_000

/** Takes in a file that is whole, once however many ask at a time, and remembers what became of it. */
function finishIn(folder: string, store: Parts, patience: number) {
  const receipts = keepReceipts(folder)
  const underWay = new Map<string, Promise<Finished | null>>()
  const places = placesFor(atOnce)
  const work = async (id: string, sender: Sender): Promise<Finished | null> => {
    const known = await receipts.of(id)
    if (known) return known
    const upload = await store.getUpload(id).catch(() => null)
    if (upload?.size === undefined || upload.offset !== upload.size) return null
    const read = () => readFile(join(folder, id))
    const { metadata, size } = upload
    const receipt = await places.within(() => sender.take({ ...nameIn(metadata), size, read }))
    const finished = { receipt, size }
    if (isPassing(receipt)) return finished
    const unkept = await receipts.keep(id, finished).catch((error: unknown) => ({ error }))
    await store.remove(id).catch(() => undefined)
    // On a full disk the parts have made room.
    if (unkept) await receipts.keep(id, finished)
    return finished
  }
  const forget = (id: string, begun: Promise<Finished | null>): void => {
    if (underWay.get(id) === begun) underWay.delete(id)
  }
  const begin = (id: string, sender: Sender): Promise<Finished | null> => {
    const begun = work(id, sender)
    const forgetLater = (): void => void setTimeout(forget, remembered, id, begun).unref()
    underWay.set(id, begun)
    begun.then(forgetLater, forgetLater)
    return begun
  }
  return async (id: string, sender: Sender): Promise<Finished | typeof isUnderWay | null> => {
    const begun = underWay.get(id) ?? begin(id, sender)
    const waiting = new AbortController()
    const late = delay(patience, isUnderWay, { signal: waiting.signal })
    let isHeard = true
    try {
      const ending = await Promise.race([begun, late])
      isHeard = ending !== isUnderWay
      return ending
    } finally {
      waiting.abort()
      if (isHeard) forget(id, begun)
    }
  }
}

type Asked = { id: string; sender: Sender; req: Request; res: Response }

/** Of a whole file nothing is left but its receipt: a client that asks how far it came is told the end. */
async function answerFinished(finish: Finish, { id, req, res, sender }: Asked): Promise<boolean> {
  if (req.method !== 'GET' && req.method !== 'HEAD') return false
  const finished = await finish(id, sender)
  const isKnown = finished !== null && finished !== isUnderWay
  if (!isKnown && req.method === 'HEAD') return false
  res.set({ 'Tus-Resumable': '1.0.0', 'Cache-Control': 'no-store' })
  if (!isKnown) {
    const { language } = sender
    const told = finished ? stillUnderWay(language) : refusal('unfinished', language)
    res.status(told.status_code).type('json').send(told.body)
    return true
  }
  const length = String(finished.size)
  if (req.method === 'HEAD') res.set({ 'Upload-Offset': length, 'Upload-Length': length }).end()
  else res.status(finished.receipt.status).json(finished.receipt)
  return true
}

function answerOf(finished: Awaited<ReturnType<Finish>>, id: string, sender: Sender) {
  const { address, language } = sender
  if (finished === null) throw refusal('unfinished', language)
  const headers: Record<string, string> = { 'Content-Type': 'application/json' }
  if (finished === isUnderWay)
    return { ...stillUnderWay(language), headers: { ...headers, Location: `${address}/${id}` } }
  if (isPassing(finished.receipt)) headers['Retry-After'] = '5'
  return { ...inWords(finished.receipt), headers }
}

function said(error: Error | Told, language: string, log: Logger): Told {
  if ('status_code' in error)
    return error.body.startsWith('{') ? error : refusal(error.status_code, language)
  log.error({ err: error }, 'An upload failed')
  return refusal(isOutOfRoom(error) ? 'disk-full' : 'failed', language)
}

/** Only the sender's own: those of others look as if they were not there. */
function idIn(url: string, sender: Sender): string | undefined {
  const id = uploadAt.exec(url)?.[1]
  return id?.startsWith(`${markOf(sender)}-`) ? id : undefined
}

function markOf({ key }: Sender): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16)
}

async function countOf(folder: string, sender: Sender): Promise<Theirs> {
  const names = await readdir(folder).catch(() => [])
  const theirs = names.filter(
    (name) => name.startsWith(`${markOf(sender)}-`) && name.endsWith('.json'),
  )
  const answered = theirs.filter((name) => name.endsWith('.receipt.json')).length
  return { underWay: theirs.length - answered, answered }
}

function nameIn(
  metadata: Record<string, string | null> | undefined,
): Pick<Arrived, 'name' | 'about'> {
  const about = metadata?.about
  return { name: metadata?.filename ?? '', about: about ? parsed(about) : {} }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
