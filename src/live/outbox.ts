/** An update as it is sent; its id is given by whoever writes it. */
export type Writing = {
  id: string
  headline: string
  note: { text: string; photos: string[] }
  session: string | null
  byline: string[]
  keyEvent: boolean
  pinned: boolean
  publish: boolean
}

/** One that the desk has not taken yet. What is refused waits for its writer, not for the network. */
export type Entry = { writing: Writing; state: 'waiting' | 'sending' | 'refused'; reason: string }

export type Outbox = readonly Entry[]

export type OutboxAct =
  | { kind: 'put'; entries: readonly Writing[] }
  | { kind: 'sending'; id: string }
  /** Nobody answered: it is tried again. */
  | { kind: 'unreached'; id: string; reason: string }
  | { kind: 'refused'; id: string; reason: string }
  /** It was taken, or its writer took it back. */
  | { kind: 'gone'; id: string }

export function posted(outbox: Outbox, act: OutboxAct): Outbox {
  switch (act.kind) {
    case 'put': {
      const there = new Set(outbox.map(({ writing }) => writing.id))
      const fresh = act.entries.filter(({ id }) => !there.has(id))
      return [
        ...outbox,
        ...fresh.map((writing): Entry => ({ writing, state: 'waiting', reason: '' })),
      ]
    }
    case 'sending':
      return changed(outbox, act.id, { state: 'sending', reason: '' })
    case 'unreached':
      return changed(outbox, act.id, { state: 'waiting', reason: act.reason })
    case 'refused':
      return changed(outbox, act.id, { state: 'refused', reason: act.reason })
    case 'gone':
      return outbox.filter(({ writing }) => writing.id !== act.id)
  }
}

/** One after another, in the order they were written, so that they come out in it. */
export function nextIn(outbox: Outbox): Writing | null {
  if (outbox.some(({ state }) => state === 'sending')) return null
  return outbox.find(({ state }) => state === 'waiting')?.writing ?? null
}

/** What an answer means for an entry: statuses that pass are tried again, the rest is its writer’s. */
export function fateOf(status: number): 'taken' | 'later' | 'refused' {
  if (status >= 200 && status < 300) return 'taken'
  const passes = status === 0 || status === 401 || status === 408 || status === 429
  return passes || status >= 500 ? 'later' : 'refused'
}

function changed(outbox: Outbox, id: string, part: Partial<Entry>): Outbox {
  return outbox.map((entry) => (entry.writing.id === id ? { ...entry, ...part } : entry))
}
