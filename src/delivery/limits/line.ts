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

/**
 * At most so many works, so much cost together, and nobody after one who waited so many
 * milliseconds: the cost is an estimate, and a machine can be slow. One alone is always let in.
 */
export type LineLimits = { works: number; cost: number; wait: number }

/** Milliseconds of a turn of the event loop in which nobody came and nothing was sent. */
const quiet = 0.03

/**
 * Lets works begin in the order they came, and between them lets the process see to everything
 * else: who comes, who has gone, what needs no work at all. `clock` tells milliseconds.
 */
export function formLine(most: LineLimits, clock = (): number => performance.now()): Line {
  let [works, costs, lastWait] = [0, 0, 0]
  const begin = takeTurns(clock)
  const isFull = (cost: number): boolean =>
    works >= most.works || (works > 0 && (costs + cost > most.cost || lastWait > most.wait))
  const join = async <T>(cost: number, work: () => Promise<T>): Promise<Served<T>> => {
    if (isFull(cost)) return { kind: 'busy' }
    works += 1
    costs += cost
    const came = clock()
    try {
      return await begin(async () => {
        const waited = clock() - came
        lastWait = waited
        return { kind: 'done', value: await work(), waited }
      })
    } finally {
      works -= 1
      costs -= cost
    }
  }
  return { isFull, join, length: () => works }
}

/**
 * How much more time than works everything else may have. Whoever comes in a rush is to be refused
 * at once, and only who has been read can be: with equal time they would wait for that unseen.
 */
const shareOfOthers = 4

/** Lets works begin, and in between whatever else there is to do: neither waits long for the other. */
function takeTurns(clock: () => number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  const goOn = (took: number): void => serve(took / shareOfOthers)
  const serve = (span: number): void => {
    const began = clock()
    do waiting.shift()?.()
    while (waiting.length > 0 && clock() - began < span)
    if (waiting.length > 0) seeToOthers(clock, (clock() - began) * shareOfOthers, goOn)
  }
  return async <T>(work: () => Promise<T>): Promise<T> => {
    const { promise, resolve, reject } = Promise.withResolvers<T>()
    if (waiting.length === 0) setImmediate(serve, 0)
    waiting.push(() => {
      work().then(resolve, reject)
    })
    return promise
  }
}

/**
 * Goes on when nobody comes any more or the span is over, saying how long it was. Node takes one
 * new connection in a turn of the event loop, so one turn would not be enough in a rush.
 */
function seeToOthers(clock: () => number, span: number, goOn: (took: number) => void): void {
  const began = clock()
  const turn = (since: number): void => {
    setImmediate(() => {
      const now = clock()
      if (now - since < quiet || now - began >= span) goOn(now - began)
      else turn(now)
    })
  }
  turn(began)
}
