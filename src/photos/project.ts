import { z } from 'zod'
import type { Projection } from '../wire/documents.ts'
import {
  amount,
  idsOf,
  instant,
  localized,
  ref,
  rows,
  sortTitle,
  text,
  texts,
} from '../wire/let-out.ts'
import { projection } from '../wire/standing.ts'

const photoSchema = z.object({
  headline: localized,
  caption: localized,
  altText: localized,
  extendedDescription: localized,
  keywords: texts,
  creators: rows(z.object({ name: text, jobTitle: text, contributor: ref('contributors') })),
  creditText: text,
  source: text,
  copyrightNotice: text,
  usageTerms: text,
  license: text,
  acquireLicensePage: text,
  dataMining: text,
  digitalSourceType: text,
  dateCreated: text,
  locationShown: text,
  event: ref('events'),
  session: ref('sessions'),
  people: rows(z.object({ speaker: ref('speakers'), name: text, role: text })),
  focalPoint: z.object({ x: amount, y: amount }).nullish(),
  thumbhash: text,
  dominantColor: text,
  width: amount,
  height: amount,
  usageCategory: text,
  embargoUntil: instant,
  filename: text,
  sha256: text,
})
export const projectPhoto = (doc: unknown): Projection =>
  projection('photos', doc, () => {
    const photo = photoSchema.parse(doc)
    return {
      document: { title: photo.headline ?? photo.caption ?? '' },
      facets: { event: idsOf(photo.event) },
      sortKeys: { title: sortTitle(photo.headline) },
    }
  })
