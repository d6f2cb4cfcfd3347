import type { FormState } from 'payload'
import { z } from 'zod'
import { CommonGround, type Ground } from '../common-ground.ts'
import { noteMade } from '../merges.ts'
import { isAt, type Sent, sentIn, urlOf, watchFetch } from './watch-fetch.ts'

const doc = z.looseObject({ rev: z.number().nullish() })
const refusalSchema = z.object({
  errors: z.array(z.object({ data: z.object({ rescue: z.string().nullish() }) })),
})
const savedSchema = z.object({ doc })
const mergedSchema = z.object({ doc, fields: z.array(z.string()) })

/** The document after a merge, and the top fields in which it is other than what was sent. */
export type Merged = z.infer<typeof mergedSchema>

type Heard = {
  /** A save goes out: gives the fields of the form as they are. */
  sent: () => FormState
  /** What was sent is in the document, or kept on the server. */
  safe: (sent: FormState) => void
  /** Words were kept out of the document; `base` is what both began with. */
  refused: (rescue: string, base: object | null) => void
  /** Puts what others changed into the form; false where it cannot. */
  merged: (merged: Merged, sent: FormState) => Promise<boolean>
  /** A save was refused that is kept nowhere but in the form. */
  sentAway: () => void
}

type Watched = {
  /** Where the document is saved, and where kept words are. */
  address: string
  rescues: string
  form: string
  /** Who opened the form. */
  opener: string | null
}

/** The saves of one form. */
export type Saves = {
  send: typeof fetch
  /** Sends something that is not what the form says. */
  beside: typeof fetch
  /** What a save is written on whose form shows the revision `shown`. */
  under: (shown: number | null) => Ground
  /** Comes back once what went out is answered. */
  settled: () => Promise<unknown>
  /** The page was loaded with this, or loaded anew: says whether it is newer than what was known. */
  opened: (doc: object) => boolean
  stop: () => void
}

/**
 * While it lasts, the saves of one document go out one after the other, say which form they come from
 * and who opened it, and are listened to. On a slow connection Payload's form begins an autosave
 * before it knows the revision that its last one made: it would be refused for its own sake, so each
 * says the newest revision this form has made. A draft that is refused because a colleague was faster
 * is merged, if no field was changed by both, and answered as if nothing had been in its way.
 */
export function watchSaves({ address, form, opener, rescues }: Watched, heard: Heard): Saves {
  const before = window.fetch
  const ground = new CommonGround()
  let last: Promise<unknown> = Promise.resolve()
  const save = async (asked: RequestInfo | URL, init: RequestInit, sent: FormState) => {
    const words = sentIn(init.body)
    const under = ground.under(words?.rev ?? null)
    const headers = new Headers(init.headers)
    headers.set('X-Form', form)
    if (opener !== null) headers.set('X-Form-By', opener)
    if (under.rev !== null) headers.set('If-Match', `"${under.rev}"`)
    const answer = await before.call(window, asked, { ...init, headers })
    const isAutosave = urlOf(asked).includes('autosave=true')
    const merging = { form, rescues, under, words, isAutosave }
    return hear({ answer, ground, heard, merging, sent }).catch(() => answer)
  }
  const send: typeof fetch = (asked, init) => {
    const isSave = init?.method?.toUpperCase() === 'PATCH' && isAt(address, urlOf(asked))
    if (!isSave) return before.call(window, asked, init)
    const sent = heard.sent()
    const saving = last.then(() => save(asked, init, sent))
    last = saving.catch(() => undefined)
    return saving
  }
  return {
    send,
    beside: (asked, init) => before.call(window, asked, init),
    under: (shown) => ground.under(shown),
    settled: async () => last,
    opened: (loaded) => ground.opened({ ...loaded }),
    stop: watchFetch(send),
  }
}

type Merging = {
  form: string
  rescues: string
  under: Ground
  words: Sent | null
  isAutosave: boolean
}

type Answered = {
  answer: Response
  ground: CommonGround
  heard: Heard
  merging: Merging
  sent: FormState
}

/** Hands on what an answer says, and gives the one the form is to have. */
async function hear({ answer, ground, heard, merging, sent }: Answered): Promise<Response> {
  const said: unknown = await answer.clone().json()
  if (answer.ok) {
    const { data: saved } = savedSchema.safeParse(said)
    if (saved) ground.saved(saved.doc)
    heard.safe(sent)
    return noted(answer, saved?.doc.rev)
  }
  const { under, words } = merging
  const rescue = refusalSchema.safeParse(said).data?.errors[0]?.data.rescue
  if (!rescue) {
    if (answer.status === 401 || answer.status === 403) heard.sentAway()
    return answer
  }
  const isDraft = words?._status === 'draft'
  const merged =
    isDraft && answer.status === 412 ? await merge(rescue, merging).catch(() => null) : null
  heard.safe(sent)
  if (!merged) {
    heard.refused(rescue, under.base && { ...under.base })
    return answer
  }
  ground.merged(merged.doc, { base: under.base, sent: words ?? {} })
  if (!(await heard.merged(merged, sent))) return answer
  return noted(Response.json({ doc: merged.doc }), merged.doc.rev)
}

function noted(answer: Response, rev: number | null | undefined): Response {
  if (typeof rev === 'number') noteMade(answer, rev)
  return answer
}

/** How often somebody may be faster once more before a person is asked. */
const tries = 5

async function merge(rescue: string, { form, isAutosave, rescues, under }: Merging) {
  for (let nth = 0; nth < tries; nth += 1) {
    const answer = await fetch(`${rescues}/${rescue}/merge`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'X-Form': form },
      body: JSON.stringify({ base: under.base, autosave: isAutosave }),
    })
    if (answer.ok) return mergedSchema.parse(await answer.json())
    if (answer.status !== 412) return null
  }
  return null
}
