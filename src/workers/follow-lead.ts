import type { Asked } from '../door/shutdown.ts'
import type { Replica } from '../wire/replica/replica.ts'
import { openEdition, openReader, type Reader } from '../wire/edition.ts'
import { standInFor } from '../wire/replica/stand-in.ts'
import { heardFromLead, type FromWorker, type State } from './messages.ts'

export type Following = Pick<Replica, 'edition' | 'isCopied' | 'lagMs'> & {
  /** The figures of all workers together, as Prometheus reads them. */
  figures: () => Promise<string>
}

/** Serves the copy that another process keeps up to date, and opens the next one when it is told. */
export function followLead(clock: () => Date): Following {
  const { edition, replace } = standInFor(openEdition(':memory:'))
  let reader: Reader | null = null
  let said = { lagMs: 0, at: clock() }
  let asked = 0
  const waiting = new Map<number, (text: string | null) => void>()
  const hear = ({ lagMs, path }: State): void => {
    said = { lagMs, at: clock() }
    if (path === null) return
    if (path === reader?.edition.path) return reader.heard()
    reader = openReader(path)
    replace(reader.edition).close()
  }
  process.on('message', (message) => {
    const heard = heardFromLead(message)
    if (heard?.kind === 'state') hear(heard)
    if (heard?.kind === 'figures') waiting.get(heard.id)?.(heard.text)
  })
  say({ kind: 'here' })
  return {
    edition,
    isCopied: () => reader !== null,
    lagMs: () => (said.lagMs === 0 ? 0 : said.lagMs + clock().getTime() - said.at.getTime()),
    async figures() {
      const id = (asked += 1)
      const { promise, resolve } = Promise.withResolvers<string | null>()
      waiting.set(id, resolve)
      say({ kind: 'figures', id })
      const text = await promise.finally(() => waiting.delete(id))
      if (text === null) throw new Error('The figures of the workers could not be put together')
      return text
    },
  }
}

function say(said: FromWorker): void {
  process.send?.(said)
}

/** Milliseconds, somewhat less than the one that leads has. */
export const leaveInTime = { drained: 5_000, closed: 5_500, left: 5_800 }

/**
 * Signals reach every process of a group, so the one that leads says when to go. When it is gone
 * without a word, `node:cluster` ends this one.
 */
export const askedByLead: Asked = (ask) => {
  const leave = (): void => {}
  process.on('SIGTERM', leave).on('SIGINT', leave)
  process.on('message', (message) => {
    if (heardFromLead(message)?.kind === 'stop') ask('The lead')
  })
}
