/** Refused: too many are waiting already. */
export type Turn<T> = { kind: 'done'; value: T } | { kind: 'busy' }

export type Turns = {
  /** For somebody who waits. */
  now: <T>(work: () => Promise<T>) => Promise<Turn<T>>
  /** For nobody yet: when no one else waits for a turn. */
  later: <T>(work: () => Promise<T>) => Promise<T>
}

type Queue = (() => void)[]

/**
 * Lets `atOnce` works run at a time and `waiting` more queue up, first come first served; those for
 * nobody stand behind all others and are never refused.
 */
export function takeTurns({ atOnce, waiting }: { atOnce: number; waiting: number }): Turns {
  const [readers, others]: [Queue, Queue] = [[], []]
  let running = 0
  const inTurn = async <T>(queue: Queue, work: () => Promise<T>): Promise<T> => {
    if (running < atOnce) running += 1
    else await new Promise<void>((go) => queue.push(go))
    try {
      return await work()
    } finally {
      const next = readers.shift() ?? others.shift()
      if (next) next()
      else running -= 1
    }
  }
  return {
    now: async (work) => {
      if (running >= atOnce && readers.length >= waiting) return { kind: 'busy' }
      return { kind: 'done', value: await inTurn(readers, work) }
    },
    later: (work) => inTurn(others, work),
  }
}
