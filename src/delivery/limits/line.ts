/** What waited, in milliseconds, and was done; or refused, as more waits than can be done in time. */
export type Served<T> = { kind: 'done'; value: T; waited: number } | { kind: 'busy' }

/** Where answers that have to be made wait their turn. */
export type Line = {
  /** Runs the work in its turn, and passes on what it throws. */
  join: <T>(cost: number, work: () => Promise<T>) => Promise<Served<T>>
  /** Whether a work of this cost would be refused now. */
  isFull: (cost: number) => boolean
  /** Works waiting or under way. */
  length: () => number
}

/** At most so many works, and so much cost together. One alone is always let in. */
export type LineLimits = { works: number; cost: number }

/** Milliseconds of work between two looks at who else has come. */
const slice = 5

/**
 * Lets works begin in the order they came, a few milliseconds at a time, and between them lets the
 * process see to everything else: who comes, who has gone, what needs no work at all.
 */
export function formLine(most: LineLimits): Line {
  let [works, costs] = [0, 0]
  const begin = takeSlices()
  const isFull = (cost: number): boolean =>
    works >= most.works || (works > 0 && costs + cost > most.cost)
  const join = async <T>(cost: number, work: () => Promise<T>): Promise<Served<T>> => {
    if (isFull(cost)) return { kind: 'busy' }
    works += 1
    costs += cost
    const came = performance.now()
    try {
      return await begin(async () => {
        const waited = performance.now() - came
        return { kind: 'done', value: await work(), waited }
      })
    } finally {
      works -= 1
      costs -= cost
    }
  }
  return { isFull, join, length: () => works }
}

/** Begins each work after those before it, as many in one turn of the event loop as a slice holds. */
function takeSlices(): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  const serve = (): void => {
    const end = performance.now() + slice
    while (waiting.length > 0 && performance.now() < end) waiting.shift()?.()
    if (waiting.length > 0) setImmediate(serve)
  }
  return async <T>(work: () => Promise<T>): Promise<T> => {
    const { promise, resolve, reject } = Promise.withResolvers<T>()
    if (waiting.length === 0) setImmediate(serve)
    waiting.push(() => {
      work().then(resolve, reject)
    })
    return promise
  }
}
