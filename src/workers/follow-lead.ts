import { existsSync } from 'node:fs'
import type { Asked } from '../door/shutdown.ts'
import type { Replica } from '../wire/replica/replica.ts'
import { openEdition, openReader, type Reader } from '../wire/edition.ts'
import { standInFor } from '../wire/replica/stand-in.ts'
import { heardFromLead, tellEvery, type FromWorker, type State } from './messages.ts'

export type Following = Pick<Replica, 'edition' | 'isCopied' | 'lagMs'> & {
  /** The figures of all workers together, as Prometheus reads them. */
  figures: () => Promise<string>
  /**
   * Signals reach every process of a group, so the one that leads says when to go. When it is gone
   * without a word, `node:cluster` ends this one.
   */
  asked: Asked
}

/** Milliseconds after which a silent lead is no longer waited for. */
const mostSilent = 3 * tellEvery

/** Serves the copy that another process keeps up to date, and opens the next one when it is told. */
export function followLead(clock: () => Date): Following {
  const { edition, replace } = standInFor(openEdition(':memory:'))
  let reader: Reader | null = null
  let said = { lagMs: 0, at: clock() }
  let asked = 0
  let leave = (): void => process.exit(0)
  const waiting = new Map<number, (text: string | null) => void>()
  const hear = ({ lagMs, path }: State): void => {
    say({ kind: 'heard' })
    said = { lagMs, at: clock() }
    if (path === null) return
    if (path === reader?.edition.path) return reader.heard()
    const next = openIfThere(path)
    if (next === null) return
    reader = next
    replace(reader.edition).close()
  }
  process.on('message', (message) => {
    const heard = heardFromLead(message)
    if (heard?.kind === 'state') hear(heard)
    if (heard?.kind === 'stop') leave()
    if (heard?.kind === 'figures') waiting.get(heard.id)?.(heard.text)
  })
  process.on('SIGTERM', ignore).on('SIGINT', ignore)
  say({ kind: 'here' })
  return {
    edition,
    isCopied: () => reader !== null,
    lagMs: () => {
      const silence = clock().getTime() - said.at.getTime()
      return said.lagMs === 0 && silence < mostSilent ? 0 : said.lagMs + silence
    },
    async figures() {
      const id = (asked += 1)
      const { promise, resolve } = Promise.withResolvers<string | null>()
      waiting.set(id, resolve)
      say({ kind: 'figures', id })
      const giveUp = setTimeout(() => resolve(null), mostSilent)
      const text = await promise.finally(() => {
        clearTimeout(giveUp)
        waiting.delete(id)
      })
      if (text === null) throw new Error('The figures of the workers could not be put together')
      return text
    },
    asked: (ask) => {
      leave = () => ask('The lead')
    },
  }
}

function ignore(): void {}

/** Null for one that was replaced before we heard of it: the next word names another. */
function openIfThere(path: string): Reader | null {
  return existsSync(path) ? openReader(path) : null
}

function say(said: FromWorker): void {
  process.send?.(said)
}

/** Milliseconds, somewhat less than the one that leads has. */
export const leaveInTime = { drained: 5_000, closed: 5_500, left: 5_800 }
