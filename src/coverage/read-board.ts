import type { PayloadRequest } from 'payload'
import { type Board, boardOf } from './board.ts'
import { readFacts } from './read-facts.ts'

/** The board of an event as it stands at `now`, or null when whoever asks cannot read the event. */
export async function readBoard(req: PayloadRequest, id: string, now: Date): Promise<Board | null> {
  const facts = await readFacts(req, id)
  return facts && boardOf(facts, now)
}
