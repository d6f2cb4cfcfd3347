/** Refused: too many are waiting already. */
export type Turn<T> = { kind: 'done'; value: T } | { kind: 'busy' }

export type Turns = <T>(work: () => Promise<T>) => Promise<Turn<T>>

/** Lets `atOnce` works run at a time and `waiting` more queue up, first come first served. */
export function takeTurns({ atOnce, waiting }: { atOnce: number; waiting: number }): Turns {
  const queue: (() => void)[] = []
  let running = 0
  const enter = async (): Promise<void> => {
    if (running < atOnce) running += 1
    else await new Promise<void>((go) => queue.push(go))
  }
  const leave = (): void => {
    const next = queue.shift()
    if (next) next()
    else running -= 1
  }
  return async (work) => {
    if (running >= atOnce && queue.length >= waiting) return { kind: 'busy' }
    await enter()
    try {
      return { kind: 'done', value: await work() }
    } finally {
      leave()
    }
  }
}
