import { isAt, sentIn, type Sent, urlOf, watchFetch } from './watch-fetch.ts'

type Heard = {
  /** Something is saved for the first time: what to do once it is, null for what another form sends. */
  created: (sent: Sent) => (() => void) | null
}

/** The first save of a form. */
export type Creating = {
  /** Comes back once what went out is answered. */
  settled: () => Promise<unknown>
  stop: () => void
}

/**
 * While it lasts, the documents that are created in one collection, at its `address`, are listened
 * to: the form itself, a form in a drawer on top of it, and lists all ask there.
 */
export function watchCreate(address: string, { created }: Heard): Creating {
  const before = window.fetch
  let last: Promise<unknown> = Promise.resolve()
  const send: typeof fetch = (asked, init) => {
    const answer = before.call(window, asked, init)
    const isCreate = init?.method?.toUpperCase() === 'POST' && isAt(address, urlOf(asked))
    const sent = isCreate ? sentIn(init.body) : null
    const onSaved = sent && created(sent)
    if (onSaved) last = answer.then(({ ok }) => ok && onSaved()).catch(() => undefined)
    return answer
  }
  return { settled: async () => last, stop: watchFetch(send) }
}
