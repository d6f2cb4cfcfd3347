import { z } from 'zod'

const refusalSchema = z.object({
  errors: z.array(
    z.object({
      data: z.object({ code: z.literal('stale-revision'), rescue: z.string().nullable() }),
    }),
  ),
})
const savedSchema = z.object({ doc: z.looseObject({ rev: z.number().nullish() }) })
const sentSchema = z.object({ rev: z.number().nullish() })

type Heard = {
  sent: () => void
  saved: (doc: object) => void
  refused: (rescue: string) => void
}

/**
 * While it lasts, the saves of one document go out one after the other, say which form they come
 * from, and are listened to. On a slow connection Payload's form begins an autosave before it knows
 * the revision that its last one made: it would be refused for its own sake, so each says the newest
 * revision this form has heard of.
 * @returns what ends it.
 */
export function watchSaves(address: string, form: string, heard: Heard): () => void {
  const send = window.fetch
  let newest = 0
  let last: Promise<unknown> = Promise.resolve()
  const save = async (asked: RequestInfo | URL, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers)
    headers.set('X-Form', form)
    const written = revisionIn(init.body)
    if (written !== null && newest > written) headers.set('If-Match', `"${newest}"`)
    const answer = await send.call(window, asked, { ...init, headers })
    newest = Math.max(newest, await listen(answer.clone(), heard).catch(() => 0))
    return answer
  }
  const watching: typeof fetch = (asked, init) => {
    const url = asked instanceof Request ? asked.url : String(asked)
    const isSave = init?.method?.toUpperCase() === 'PATCH' && pathOf(url) === pathOf(address)
    if (!isSave) return send.call(window, asked, init)
    heard.sent()
    const saving = last.then(() => save(asked, init))
    last = saving.catch(() => undefined)
    return saving
  }
  window.fetch = watching
  return () => {
    if (window.fetch === watching) window.fetch = send
  }
}

/** The revision a save was written on: forms send theirs as JSON in a part of the body. */
function revisionIn(body: unknown): number | null {
  const text = body instanceof FormData ? body.get('_payload') : body
  if (typeof text !== 'string') return null
  try {
    return sentSchema.safeParse(JSON.parse(text)).data?.rev ?? null
  } catch {
    return null
  }
}

/** Hands on what an answer says, and gives the revision that was made. */
async function listen(answer: Response, heard: Heard): Promise<number> {
  const said: unknown = await answer.json()
  const { data: saved } = savedSchema.safeParse(said)
  if (answer.ok && saved) heard.saved(saved.doc)
  const rescue = refusalSchema.safeParse(said).data?.errors[0]?.data.rescue
  if (answer.status === 412 && rescue) heard.refused(rescue)
  return answer.ok ? (saved?.doc.rev ?? 0) : 0
}

function pathOf(address: string): string {
  return new URL(address, window.location.href).pathname
}
