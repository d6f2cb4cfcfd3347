import { LRUCache } from 'lru-cache'

/** How many units a client may use at once; they come back evenly over `seconds`. */
export type Quota = { units: number; seconds: number }

/** What is left to a client. `retryIn` and `fullIn` are whole seconds. */
export type Taken = {
  kind: 'taken' | 'refused'
  left: number
  /** Until as much is there as was asked for; 0 when it was taken. */
  retryIn: number
  /** Until everything is there again. */
  fullIn: number
}

export type Buckets = {
  /** Takes `cost` from the client, or nothing when there is not as much. */
  take: (client: string, cost: number, now: Date) => Taken
  /** Gives back what was taken too much; a negative number takes what was too little. */
  giveBack: (client: string, units: number, now: Date) => Taken
}

/** Clients remembered at once. One forgotten has not asked for longest, so it is mostly full anyway. */
const mostClients = 20_000

type Bucket = { level: number; at: number }

/** A bucket of units for each client, full at first. What is owed is at most one bucket. */
export function fillBuckets(quota: Quota): Buckets {
  const buckets = new LRUCache<string, Bucket>({ max: mostClients })
  const bucketOf = (client: string, now: Date): Bucket => {
    const known = buckets.get(client)
    const bucket = known ? refilled(known, quota, now) : { level: quota.units, at: now.getTime() }
    buckets.set(client, bucket)
    return bucket
  }
  return {
    take: (client, cost, now) => {
      const bucket = bucketOf(client, now)
      const wanted = Math.min(cost, quota.units)
      if (bucket.level < wanted) return said('refused', bucket, wanted, quota)
      bucket.level -= wanted
      return said('taken', bucket, 0, quota)
    },
    giveBack: (client, units, now) => {
      const bucket = bucketOf(client, now)
      bucket.level = Math.min(quota.units, Math.max(-quota.units, bucket.level + units))
      return said('taken', bucket, 0, quota)
    },
  }
}

/** A clock that was turned back gives nothing and takes nothing. */
function refilled({ level, at }: Bucket, { units, seconds }: Quota, now: Date): Bucket {
  const passed = Math.max(0, now.getTime() - at) / 1000
  return { level: Math.min(units, level + (passed * units) / seconds), at: now.getTime() }
}

function said(
  kind: Taken['kind'],
  { level }: Bucket,
  wanted: number,
  { units, seconds }: Quota,
): Taken {
  const secondsFor = (missing: number): number => Math.ceil((missing * seconds) / units)
  return {
    kind,
    left: Math.max(0, Math.floor(level)),
    retryIn: kind === 'refused' ? Math.max(1, secondsFor(wanted - level)) : 0,
    fullIn: Math.max(0, secondsFor(units - level)),
  }
}
