import type { Depends } from './depends.ts'

/** A finished answer: bytes, and what is to be said about them when they are sent. */
export type Answer = {
  status: number
  contentType: string
  body: string
  languages: readonly string[]
  headers?: Record<string, string>
  /** When it becomes another one by the clock, besides embargoes and expiries. */
  turns: Date | null
  /** Whether `Last-Modified` may be said: not where it changes in ways that no date can tell. */
  isDated: boolean
  /** What it was made from; null where nothing that is public went into it. */
  depends: Depends | null
  /** Whether `depends` says all of it, so that we may keep it until something in it changes. */
  isKept: boolean
}

/** Seconds it may be served from a cache; after that while another is fetched; and if that fails. */
export type Lifetime = { fresh: number; stale: number; staleIfError: number }

const usual: Lifetime = { fresh: 10, stale: 60, staleIfError: 86_400 }

/** When an answer changes by itself, and when something in it may not be shown any more. */
export type Turns = { next: Date | null; end: Date | null }

/**
 * The usual lifetime, but not beyond the moment at which the answer changes by itself. While we are
 * down it may go on to be served until something in it ends: an embargo that lifts is no reason
 * to stop, and a header that counted down to it a day before would tell everybody of it.
 */
export function lifetimeUntil({ next, end }: Turns, now: Date): Lifetime {
  const fresh = Math.min(usual.fresh, secondsTo(next, now))
  return {
    fresh,
    stale: Math.min(usual.stale, secondsTo(next, now) - fresh),
    staleIfError: Math.min(usual.staleIfError, Math.max(0, secondsTo(end, now) - fresh)),
  }
}

function secondsTo(moment: Date | null, now: Date): number {
  if (moment === null) return Infinity
  return Math.max(0, Math.floor((moment.getTime() - now.getTime()) / 1000))
}

export function cacheControl({ fresh, stale, staleIfError }: Lifetime): string {
  return `public, max-age=${fresh}, stale-while-revalidate=${stale}, stale-if-error=${staleIfError}`
}
