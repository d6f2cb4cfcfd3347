import type { Payload } from 'payload'

export type Looking = {
  /** Runs one look at the database. The first failure is logged and so is the recovery; it throws. */
  look: <T>(act: () => Promise<T>) => Promise<T>
  /** When the last look that succeeded began, or the looking itself. */
  lookedAt: () => Date
  /** The same while looks fail; null while they succeed. */
  failingSince: () => Date | null
}

/** Remembers since when we know what is in the database. */
export function startLooking({
  clock,
  logger,
}: {
  clock: () => Date
  logger: Payload['logger']
}): Looking {
  let lookedAt = clock()
  let failing = false
  return {
    async look(act) {
      const began = clock()
      const found = await act().catch((err: unknown) => {
        if (!failing) logger.error({ err }, 'The wire cannot read the database; it will try again')
        failing = true
        throw err
      })
      if (failing) logger.info('The wire reads the database again')
      failing = false
      lookedAt = began
      return found
    },
    lookedAt: () => lookedAt,
    failingSince: () => (failing ? lookedAt : null),
  }
}
