import { needsLease } from './usage-category.ts'

/** Where a photo is used, and whether by us or by those we pass it on to. */
export const channels = ['web', 'social', 'print', 'broadcast'] as const
export const uses = ['publication', 'syndication'] as const

export type Channel = (typeof channels)[number]
export type Use = (typeof uses)[number]

/**
 * A permission or a ban for a time, from its first instant until just before its last; null is open.
 * No channels means all of them, no territories (ISO 3166 alpha-2) means everywhere.
 */
export type Lease = {
  kind: 'allow' | 'deny'
  use: Use
  from: string | null
  to: string | null
  channels: readonly string[]
  territories: readonly string[]
}

/** What is known of the rights in a photo. */
export type Rights = {
  standing: 'usable' | 'withheld' | 'killed'
  embargoUntil: string | null
  leases: readonly Lease[]
  usageCategory: string | null
  restrictions: string | null
  /** The restrictions that a named person has acknowledged, word for word. */
  acknowledged: string | null
}

/** A use somebody has in mind. `null` is any channel, or everywhere in the world. */
export type Asked = { channel: Channel | null; territory: string | null; use: Use; at: Date }

export type ReasonCode =
  | 'killed'
  | 'withheld'
  | 'embargo'
  | 'leaseDenies'
  | 'leaseNeeded'
  | 'restrictions'
  | 'leaseAllows'
  | 'acknowledged'
  | 'nothingAgainst'

/** `until` is the next instant at which the verdict becomes another one; null is never. */
export type Evaluation = {
  verdict: 'allowed' | 'conditional' | 'denied'
  reasons: ReasonCode[]
  until: Date | null
}

/**
 * Whether a photo may be used, and why: everything that denies it, the gravest first, else what is
 * to be minded, else what allows it.
 */
export function evaluate(rights: Rights, asked: Asked): Evaluation {
  const at = asked.at.getTime()
  const answer = answerAt(rights, asked, at)
  const until = turnsOf(rights).find(
    (turn) => turn > at && answerAt(rights, asked, turn).verdict !== answer.verdict,
  )
  return { ...answer, until: until === undefined ? null : new Date(until) }
}

/** The times at which a use is allowed, in order and apart from each other; null is open. */
export function allowedTimes(rights: Rights, asked: Omit<Asked, 'at'>): Times[] {
  const turns = turnsOf(rights)
  const times: Times[] = []
  let since: Times | null = null
  for (const turn of [-Infinity, ...turns]) {
    const isAllowed = answerAt(rights, asked, turn).verdict === 'allowed'
    if (isAllowed && since === null) since = { from: instant(turn), until: null }
    if (isAllowed || since === null) continue
    times.push({ ...since, until: instant(turn) })
    since = null
  }
  return since === null ? times : [...times, since]
}

export type Times = { from: string | null; until: string | null }

function answerAt(
  rights: Rights,
  asked: Omit<Asked, 'at'>,
  at: number,
): Pick<Evaluation, 'verdict' | 'reasons'> {
  const against = deniedBy(rights, asked, at)
  if (against.length > 0) return { verdict: 'denied', reasons: against }
  const { acknowledged, restrictions } = rights
  if (restrictions !== null && restrictions !== acknowledged)
    return { verdict: 'conditional', reasons: ['restrictions'] }
  return { verdict: 'allowed', reasons: allowedBy(rights, asked) }
}

function deniedBy(rights: Rights, asked: Omit<Asked, 'at'>, at: number): ReasonCode[] {
  const { embargoUntil, leases, standing, usageCategory } = rights
  const running = leases.filter((lease) => lease.use === asked.use && isRunning(lease, at))
  const isDenied = running.some((lease) => lease.kind === 'deny' && touches(lease, asked))
  const isGranted = running.some((lease) => lease.kind === 'allow' && covers(lease, asked))
  const checks: [ReasonCode, boolean][] = [
    ['killed', standing === 'killed'],
    ['withheld', standing === 'withheld'],
    ['embargo', embargoUntil !== null && at < Date.parse(embargoUntil)],
    ['leaseDenies', isDenied],
    ['leaseNeeded', needsLease(usageCategory, asked.use) && !isGranted],
  ]
  return checks.flatMap(([code, isSo]) => (isSo ? [code] : []))
}

function allowedBy({ restrictions, usageCategory }: Rights, { use }: Omit<Asked, 'at'>) {
  const codes: ReasonCode[] = [
    ...(needsLease(usageCategory, use) ? (['leaseAllows'] as const) : []),
    ...(restrictions === null ? [] : (['acknowledged'] as const)),
  ]
  return codes.length > 0 ? codes : ['nothingAgainst' as const]
}

function isRunning({ from, to }: Lease, at: number): boolean {
  return (from === null || Date.parse(from) <= at) && (to === null || at < Date.parse(to))
}

/** A ban counts as soon as a part of the use is banned. */
function touches(lease: Lease, { channel, territory }: Omit<Asked, 'at'>): boolean {
  const meets = (list: readonly string[], one: string | null) =>
    list.length === 0 || one === null || list.includes(one)
  return meets(lease.channels, channel) && meets(lease.territories, territory)
}

/** A permission counts when it allows all of the use. */
function covers(lease: Lease, { channel, territory }: Omit<Asked, 'at'>): boolean {
  const holds = (list: readonly string[], one: string | null) =>
    list.length === 0 || (one !== null && list.includes(one))
  return holds(lease.channels, channel) && holds(lease.territories, territory)
}

/** Every instant at which anything about the rights may change, in order. */
function turnsOf({ embargoUntil, leases }: Rights): number[] {
  const times = [embargoUntil, ...leases.flatMap(({ from, to }) => [from, to])]
  const instants = times.flatMap((time) => (time === null ? [] : [Date.parse(time)]))
  return [...new Set(instants)].toSorted((one, other) => one - other)
}

function instant(time: number): string | null {
  return time === -Infinity ? null : new Date(time).toISOString()
}
