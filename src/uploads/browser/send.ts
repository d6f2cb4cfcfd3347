import { defaultOptions, type DetailedError, type HttpResponse, Upload } from 'tus-js-client'
import type { Kept, Reason } from './item.ts'

/** How one try to send a file ended. */
export type Ending =
  | { kind: 'saved'; receipt: Kept }
  | { kind: 'here'; id: string | null }
  | { kind: 'refused'; reason: Reason }
  /** The connection broke; what arrived is kept. */
  | { kind: 'broken' }
  /** The server asks to wait, or has a trouble that passes; seconds where it says so. */
  | { kind: 'busy'; after: number | null; reason: Reason }
  /** The session ended, or the link did. */
  | { kind: 'shut'; reason: Reason }

const MB = 1024 * 1024

/** What is sent in one request: small enough for a poor connection, and for the proxies on the way. */
const chunk = 5 * MB

type Sending = {
  endpoint: string
  key: string
  /** In JSON. */
  about: string
  onSent: (bytes: number) => void
}

/**
 * Sends one file, from where an earlier try with the same words left it. Ends in one way or another,
 * and never throws.
 */
export async function sendFile(file: File, sending: Sending): Promise<Ending> {
  const { forget, place, response } = await push(file, sending)
  const ending: Ending = response === null ? { kind: 'broken' } : await endingOf(response, place)
  if (['saved', 'here', 'refused'].includes(ending.kind)) await forget()
  return ending
}

/** `forget` lets the next try begin anew, instead of asking this one what became of it. */
type Pushed = { response: HttpResponse | null; place: string | null; forget: () => Promise<void> }

/** `place` is where the upload is, when all of it is there. */
async function push(file: File, { about, endpoint, key, onSent }: Sending): Promise<Pushed> {
  const { promise, resolve } = Promise.withResolvers<Pushed>()
  const upload = new Upload(file, {
    ...{ endpoint, chunkSize: chunk, retryDelays: null },
    fingerprint: async () => `${endpoint}|${key}|${about}`,
    metadata: { filename: file.name, about },
    onProgress: (sent) => onSent(sent),
    onSuccess: ({ lastResponse }) => resolve({ response: lastResponse, place: upload.url, forget }),
    onError: (error) => {
      const response = 'originalResponse' in error ? answerIn(error) : null
      resolve({ response, place: null, forget })
    },
  })
  const forget = async (): Promise<void> => {
    for (const { urlStorageKey } of await upload.findPreviousUploads().catch(() => []))
      await defaultOptions.urlStorage.removeUpload(urlStorageKey)
  }
  const [begun] = await upload.findPreviousUploads().catch(() => [])
  if (begun) upload.resumeFromPreviousUpload(begun)
  upload.start()
  return promise
}

function answerIn({ originalResponse }: DetailedError): HttpResponse | null {
  return originalResponse && originalResponse.getStatus() > 0 ? originalResponse : null
}

async function endingOf(response: HttpResponse, place: string | null): Promise<Ending> {
  const said = read(response.getBody())
  const isKnown = said?.result && said.result !== 'underWay'
  if (place !== null && !isKnown) return asked(place)
  return endingIn(response.getStatus(), said, response.getHeader('Retry-After') ?? null)
}

/**
 * Asks the upload itself what became of it: the last answer was lost, or the file was still looked
 * at. The server holds each question for a while.
 */
async function asked(place: string): Promise<Ending> {
  for (;;) {
    const answer = await fetch(place).catch(() => null)
    if (answer === null) return { kind: 'broken' }
    const body = await answer.text().catch(() => '')
    if (answer.status !== 202)
      return endingIn(answer.status, read(body), answer.headers.get('Retry-After'))
  }
}

type Said = Partial<Record<string, string>> | null

function endingIn(status: number, said: Said, after: string | null): Ending {
  const reason = said?.reason ?? said?.detail ?? status
  if (said?.result === 'saved' && said.id) {
    const { at = '', id, name = '', sha256 = '', warning } = said
    return { kind: 'saved', receipt: { at, id, name, sha256, ...(warning ? { warning } : {}) } }
  }
  if (said?.result === 'here') return { kind: 'here', id: said.id ?? null }
  if (status === 429 || status >= 500)
    return { kind: 'busy', after: after === null ? null : Number(after), reason }
  if (status === 401 || (status === 410 && !said?.result)) return { kind: 'shut', reason }
  return { kind: 'refused', reason }
}

/** The texts of an answer in JSON; null for any other. By hand: a checker of schemas weighs more than all this. */
function read(body: string): Said {
  try {
    const said: unknown = JSON.parse(body)
    if (typeof said !== 'object' || said === null) return null
    const texts = Object.entries(said).filter(([, value]) => typeof value === 'string')
    return Object.fromEntries(texts)
  } catch {
    return null
  }
}
