import type { SanitizedConfig } from 'payload'

declare global {
  /** What the server runs on, for the admin that Next bundles. */
  var rostrumConfig: Promise<SanitizedConfig> | undefined
}

/** Hands the configuration to the admin. */
export function runOn(config: Promise<SanitizedConfig>): void {
  globalThis.rostrumConfig = config
}

/**
 * The configuration this process runs on, as `src/server.ts` loaded it. Next's bundle does not hold
 * a second copy of it: a queue or a lock that exists twice is no queue and no lock.
 */
export async function runningConfig(): Promise<SanitizedConfig> {
  if (globalThis.rostrumConfig) return globalThis.rostrumConfig
  throw new Error(
    'The admin runs inside src/server.ts: start Rostrum with npm start or npm run dev.',
  )
}
