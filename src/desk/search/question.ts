import type { Where } from 'payload'
import { z } from 'zod'

const word = z
  .string()
  .trim()
  .max(200)
  .transform((value) => value || null)
  .nullish()
  .transform((value) => value ?? null)
  .catch(null)

const questionSchema = z.object({ q: word, event: word, person: word, state: word })

/** What somebody looks for: words, and what narrows them. Nothing asked finds nothing. */
export type Question = z.infer<typeof questionSchema>

/** Reads a question out of an address; what cannot be read is as if not asked. */
export function readQuestion(parameters: Record<string, unknown>): Question {
  return questionSchema.parse(parameters)
}

/** How a collection is searched: where its words are, and by which fields it is narrowed. */
export type Searched = {
  words: readonly string[]
  event?: string
  people?: readonly string[]
  state: 'stage' | '_status'
}

/**
 * The question as a filter of one collection, or null when it cannot be asked there: events have
 * no event, and nobody is on a session.
 */
export function whereOf({ event, person, q, state }: Question, searched: Searched): Where | null {
  if (q === null && event === null && person === null && state === null) return null
  const asked = [
    q === null ? everything : { or: searched.words.map((field) => ({ [field]: { like: q } })) },
    event === null ? everything : whereEvent(event, searched),
    person === null ? everything : wherePerson(person, searched),
    state === null ? everything : whereState(state, searched),
  ]
  const all = asked.filter((where): where is Where => where !== null)
  return all.length < asked.length ? null : { and: all }
}

const everything: Where = {}

function whereEvent(event: string, searched: Searched): Where | null {
  return searched.event ? { [searched.event]: { in: [event] } } : null
}

function wherePerson(person: string, { people = [] }: Searched): Where | null {
  return people.length > 0 ? { or: people.map((field) => ({ [field]: { equals: person } })) } : null
}

/** Draft and published can be asked of everything, the stages of stories only. */
function whereState(state: string, searched: Searched): Where | null {
  const isStatus = state === 'draft' || state === 'published'
  if (isStatus) return { _status: { equals: state } }
  return searched.state === 'stage' ? { stage: { equals: state } } : null
}
