import { setImmediate as breathe } from 'node:timers/promises'

/** Milliseconds that one save may go on before everybody else in this process has a turn. */
const longest = 1

/** When this turn of the event loop first came here; null in one that has not. */
let since: number | null = null

/**
 * To be awaited after a statement. Statements are answered at once, so Payload goes from one to the
 * next without ever waiting: a save would be fifty milliseconds in which no reader is answered.
 */
export async function giveWay(): Promise<void> {
  const now = performance.now()
  if (since === null) {
    since = now
    setImmediate(() => {
      since = null
    })
  } else if (now - since > longest) await breathe()
}
