import type { Payload } from 'payload'
import type { PublicType } from './documents.ts'
import type { Edition } from './edition.ts'

/** What a refresh works with. */
export type Wire = {
  payload: Payload
  edition: Edition
  clock: () => Date
  fingerprint: string
  /** What each document gave those hanging on it when last looked at, by its id. */
  given: Map<string, string>
  /** Told of a document that cannot be understood, and is hidden for it. */
  report: (type: PublicType, id: string, fault: unknown) => void
  /** Whether a document is new to this code and going to be refreshed anyway. */
  isWaiting: (type: PublicType, id: string) => boolean
  /** Asks for a document to be refreshed when there is time. */
  later: (type: PublicType, id: string) => void
}

/** What the edition keeps to see whether it has this state of a document. */
export function sourceOf({ fingerprint }: Wire, marker: string): string {
  return `${fingerprint} ${marker}`
}
