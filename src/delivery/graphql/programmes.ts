import type { Entry } from '../../wire/edition.ts'
import { refsOf } from '../../wire/edition/refs.ts'
import type { Presented } from '../present.ts'
import { programmeOf, sessionsOf } from '../programme.ts'
import type { Reading } from '../reading.ts'
import { programmeQuery } from '../requests.ts'
import { readArguments, type Arguments } from './arguments.ts'

/** Sessions read at once for one event: more than any programme has that we know of. */
const most = 1_000

/**
 * The programmes of these events by their ids, read at once.
 * @throws Problem `bad-parameter` for a zone that is none.
 */
export function readProgrammes(
  reading: Reading,
  events: readonly Entry[],
  args: Arguments,
): Map<string, Presented> {
  const { tz = 'event' } = readArguments(args, programmeQuery(reading.languages))
  const sort = { key: 'start', descending: false }
  const values = events.map(({ id }) => id)
  const pages = reading.listEach({ type: 'sessions', facet: 'event', values, sort, limit: most })
  const sessions = new Map(
    events.map((event) => {
      const page = pages.get(event.id)
      return [event, page && page.next === null ? page.entries : sessionsOf(reading, event)]
    }),
  )
  const all = [...sessions.values()].flat()
  reading.fetch(refsOf(all.map(({ document }) => [document.slots, document.participations])))
  return new Map(
    [...sessions].map(([event, held]) => [event.id, programmeOf(reading, event, held, tz)]),
  )
}
