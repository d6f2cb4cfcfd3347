import { projectArticle } from '../articles/project.ts'
import { projectCorrection } from '../corrections/project.ts'
import { projectGallery } from '../galleries/project.ts'
import { projectLiveUpdate } from '../live/project.ts'
import { projectContributor, projectOrganisation, projectSpeaker } from '../people/project.ts'
import { projectPhoto } from '../photos/project.ts'
import { projectPlace } from '../places/project.ts'
import { projectEvent } from '../programme/project-event.ts'
import { projectSeries } from '../programme/project-series.ts'
import { projectSession } from '../programme/project-session.ts'
import { projectTopic } from '../topics/project.ts'
import type { Projection, PublicType } from './documents.ts'

const projectors = {
  articles: projectArticle,
  liveUpdates: projectLiveUpdate,
  corrections: projectCorrection,
  photos: (doc, { at }) => projectPhoto(doc, at),
  galleries: projectGallery,
  series: projectSeries,
  events: projectEvent,
  sessions: (doc, { timeZone }) => projectSession(doc, timeZone),
  speakers: projectSpeaker,
  contributors: projectContributor,
  organisations: projectOrganisation,
  places: projectPlace,
  topics: projectTopic,
} satisfies Record<PublicType, (doc: unknown, around: Around) => Projection>

/** The zone of its event, for a session, and the moment it is projected for. */
type Around = { timeZone: string | null; at: Date }

/** `fault`: why an odd document is hidden, for the log. */
export type Projected = { projection: Projection; fault?: unknown }

/** The public side of any Payload document. Never throws: what cannot be understood is hidden. */
export function project(type: PublicType, doc: unknown, around: Around): Projected {
  try {
    return { projection: projectors[type](doc, around) }
  } catch (fault) {
    return { projection: { kind: 'hidden' }, fault }
  }
}
