import autocannon from 'autocannon'

/** What a server did under load. Milliseconds; `cpu` is microseconds of the server's own time a request. */
export type Done = { perSecond: number; p50: number; p99: number; cpu: number; failed: number }

export type Target = {
  url: string
  headers?: Record<string, string>
  /** The processor time the server has used so far, in microseconds. */
  spent: () => Promise<number>
}

/** Sixteen connections that ask again as soon as they are answered, for so many seconds. */
export async function load(target: Target, seconds: number): Promise<Done> {
  const { url, headers = {}, spent } = target
  const before = await spent()
  const result = await autocannon({ url, headers, connections: 16, duration: seconds })
  const cpu = (await spent()) - before
  const answered = result['2xx'] + result['3xx']
  return {
    perSecond: answered / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: cpu / Math.max(1, answered),
    failed: result.non2xx - result['3xx'] + result.errors,
  }
}

/** Takes turns, so that what else the machine does disturbs all alike; the median round of each. */
export async function sideBySide(
  targets: Record<string, Target>,
  { seconds, rounds }: { seconds: number; rounds: number },
): Promise<Record<string, Done>> {
  const done = new Map<string, Done[]>()
  for (const target of Object.values(targets)) await load(target, 1)
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, target] of Object.entries(targets)) {
      done.set(name, [...(done.get(name) ?? []), await load(target, seconds)])
    }
  }
  return Object.fromEntries([...done].map(([name, all]) => [name, middle(all)]))
}

function middle(all: Done[]): Done {
  const sorted = all.toSorted((a, b) => a.perSecond - b.perSecond)
  const found = sorted[Math.floor(sorted.length / 2)]
  if (!found) throw new Error('Nothing was measured')
  return found
}
