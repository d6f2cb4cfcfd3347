import { Upload } from 'tus-js-client'
import { z } from 'zod'
import type { SentFile } from './staff.ts'

/** What is answered at the end of an upload. */
export type Said = { status: number; receipt: z.infer<typeof receiptSchema> }

const receiptSchema = z.object({
  result: z.enum(['saved', 'here', 'refused']),
  id: z.string().nullish(),
  sha256: z.string().optional(),
  code: z.string().optional(),
  reason: z.string().optional(),
  warning: z.string().optional(),
})

type Sending = {
  endpoint: string
  headers?: Record<string, string>
  about?: object
  chunkSize?: number
  /** Milliseconds before each further try. */
  pauses?: number[]
  /** Hears how long each request took, in milliseconds. */
  onAnswer?: (took: number) => void
}

/** Sends a file in parts, as browsers do, and says how it ended. */
export async function sendInParts({ bytes, name }: SentFile, sending: Sending): Promise<Said> {
  const { promise, resolve, reject } = Promise.withResolvers<Said>()
  let began = 0
  const upload = new Upload(Buffer.from(bytes), {
    ...{ endpoint: sending.endpoint, headers: sending.headers ?? {} },
    chunkSize: sending.chunkSize ?? 100_000,
    metadata: { filename: name, about: JSON.stringify(sending.about ?? {}) },
    onBeforeRequest: () => {
      began = performance.now()
    },
    onAfterResponse: () => sending.onAnswer?.(performance.now() - began),
    retryDelays: sending.pauses ?? [50, 100, 200, 400],
    onShouldRetry: ({ originalResponse }) =>
      !originalResponse || originalResponse.getStatus() >= 500,
    onSuccess: ({ lastResponse }) => {
      const isTold = lastResponse.getStatus() !== 202 && lastResponse.getBody() !== ''
      const place = isTold ? null : upload.url
      resolve(place === null ? saidIn(lastResponse) : asked(place, sending))
    },
    onError: (error) => {
      if ('originalResponse' in error && error.originalResponse)
        resolve(saidIn(error.originalResponse))
      else reject(error)
    },
  })
  upload.start()
  return promise
}

/** A photo that is still worked on is asked for again until it is known what became of it. */
async function asked(place: string, { headers = {}, onAnswer }: Sending): Promise<Said> {
  for (;;) {
    const began = performance.now()
    const answer = await fetch(place, { headers })
    const said: unknown = await answer.json()
    onAnswer?.(performance.now() - began)
    if (answer.status !== 202) return { status: answer.status, receipt: receiptSchema.parse(said) }
  }
}

function saidIn(response: { getStatus: () => number; getBody: () => string }): Said {
  return {
    status: response.getStatus(),
    receipt: receiptSchema.parse(JSON.parse(response.getBody())),
  }
}
