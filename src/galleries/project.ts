import { z } from 'zod'
import type { Projection } from '../wire/documents.ts'
import {
  identifiers,
  idsOf,
  localized,
  localizedRich,
  ref,
  rows,
  sortTitle,
  text,
  written,
} from '../wire/let-out.ts'
import { projection } from '../wire/standing.ts'

const gallerySchema = z.object({
  title: written(localized),
  description: localizedRich,
  event: ref('events'),
  session: ref('sessions'),
  identifiers,
  photos: rows(
    z.object({
      photo: written(ref('photos')),
      captionOverride: localized,
      altOverride: localized,
      crop: text,
    }),
  ),
})

/** Photographs in the editor's order, each with the words it has here in place of its own. */
export function projectGallery(doc: unknown): Projection {
  return projection('galleries', doc, () => {
    const gallery = gallerySchema.parse(doc)
    const { title, description, event, session, photos } = gallery
    return {
      document: {
        title,
        description,
        event,
        session,
        identifiers: gallery.identifiers,
        photos: photos.map(({ photo, captionOverride, altOverride, crop }) => ({
          photo,
          caption: captionOverride,
          alt: altOverride,
          crop,
        })),
      },
      facets: {
        event: idsOf(event),
        session: idsOf(session),
        photo: idsOf(...photos.map(({ photo }) => photo)),
      },
      sortKeys: { title: sortTitle(title) },
    }
  })
}
