/** Whether kept bytes were sent: fresh, past their time, or none were there; `none` is not kept at all. */
export type CacheResult = 'hit' | 'stale' | 'miss' | 'none'

/** Hears what happens in delivery; whoever counts it stands outside. */
export type Measure = {
  /** An answer was sent for a route as OpenAPI writes it, `/v1/articles/{id}`, or for `other`. */
  answered: (route: string, status: number, cache: CacheResult) => void
  /** An answer that had to be made waited so many milliseconds for its turn. */
  waited: (ms: number) => void
}
