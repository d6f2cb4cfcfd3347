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
 * nobody stand behind all others, leave one place free for who comes, and are never refused.
 */
export function takeTurns({ atOnce, waiting }: { atOnce: number; waiting: number }): Turns {
  const [readers, others]: [Queue, Queue] = [[], []]
  const mostForNobody = Math.max(1, atOnce - 1)
  let running = 0
  let forNobody = 0
  const begin = (): void => {
    while (running < atOnce) {
      const isForNobody = readers.length === 0
      if (isForNobody && forNobody >= mostForNobody) return
      const next = readers.shift() ?? others.shift()
      if (!next) return
      running += 1
      if (isForNobody) forNobody += 1
      next()
    }
  }
  const inTurn = async <T>(queue: Queue, work: () => Promise<T>): Promise<T> => {
    await new Promise<void>((go) => {
      queue.push(go)
      begin()
    })
    try {
      return await work()
    } finally {
      running -= 1
      if (queue === others) forNobody -= 1
      begin()
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
