import type { Payload } from 'payload'
import type { PublicType } from './documents.ts'
import type { Edition } from './edition.ts'

export type Faulty = { type: PublicType; id: string; marker: string; fault: unknown }

export type ReportFault = (faulty: Faulty) => void

/** What a refresh works with. */
export type Wire = {
  payload: Payload
  edition: Edition
  clock: () => Date
  fingerprint: string
  /** What each document gave those hanging on it when last looked at, by its id. */
  given: Map<string, string>
  /** Told of a document that cannot be understood, and is hidden for it, once in each of its states. */
  report: ReportFault
  /** Whether a document is new to this code and going to be refreshed anyway. */
  isWaiting: (type: PublicType, id: string) => boolean
  /** Asks for a document to be refreshed when there is time. */
  later: (type: PublicType, id: string) => void
}

/** What the edition keeps to see whether it has this state of a document. */
export function sourceOf({ fingerprint }: Pick<Wire, 'fingerprint'>, marker: string): string {
  return `${fingerprint} ${marker}`
}

/** The same for a state that could not be shown: it is known, and tried again when all is compared. */
export function faultOf(wire: Pick<Wire, 'fingerprint'>, marker: string): string {
  return `${sourceOf(wire, marker)} fault`
}

/** Whether the edition had this state of a document, whichever code had shaped it. */
export function isSameState(source: string, marker: string): boolean {
  const known = source.slice(source.indexOf(' ') + 1)
  return known === marker || known === `${marker} fault`
}
