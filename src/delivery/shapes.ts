import type { z } from 'zod'
import type { PublicType } from '../wire/documents.ts'
import { article, correction, gallery, liveUpdate, photo } from './story-shapes.ts'
import { event, series, session } from './programme-shapes.ts'
import { contributor, organisation, place, speaker, topic } from './reference-shapes.ts'

/** What every type looks like in an answer; OpenAPI and the allowed paths are made from these. */
export const shapes: Record<PublicType, z.ZodObject> = {
  articles: article,
  liveUpdates: liveUpdate,
  corrections: correction,
  photos: photo,
  galleries: gallery,
  series,
  events: event,
  sessions: session,
  speakers: speaker,
  contributors: contributor,
  organisations: organisation,
  places: place,
  topics: topic,
}
