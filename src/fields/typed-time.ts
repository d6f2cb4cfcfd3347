import { readLocalTime } from '../programme/local-time.ts'

/** The instant of a wall-clock time somebody typed: null for none, `never` where the clocks skip it. */
export function instantOf(local: string, zone: string): string | null {
  if (local === '') return null
  const time = readLocalTime(local, zone)
  return time.kind === 'never' ? 'never' : time.at.toISOString()
}
