export type Places = {
  enter: () => Promise<void>
  leave: () => void
  /** Does a piece of work at a place. */
  within: <Result>(work: () => Promise<Result>) => Promise<Result>
}

/** So many at one moment; who comes later waits, first come, first served. */
export function placesFor(atOnce: number): Places {
  const waiting: (() => void)[] = []
  let inside = 0
  const enter = async (): Promise<void> => {
    if (inside < atOnce) inside += 1
    else await new Promise<void>((go) => waiting.push(go))
  }
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else inside -= 1
  }
  const within = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
  return { enter, leave, within }
}
