import { z } from 'zod'
import type { Projection } from '../wire/documents.ts'
import {
  amount,
  flag,
  identifiers,
  idsOf,
  instant,
  localized,
  ref,
  rows,
  sortTitle,
  text,
  texts,
} from '../wire/let-out.ts'
import { captionWithCredit } from './metadata/print-credit.ts'
import { inZone } from '../wire/moment.ts'
import { projection } from '../wire/standing.ts'
import { rightsIn, rightsSchema } from './rights-of.ts'
import { nextTurn, shownTimes, usableFor } from './shown-times.ts'

const photoSchema = rightsSchema.extend({
  filename: text,
  width: amount,
  height: amount,
  focalPoint: z.object({ x: amount, y: amount }).nullish(),
  crops: rows(z.object({ name: text, x: amount, y: amount, width: amount, height: amount })),
  thumbhash: text,
  dominantColor: text,
  headline: localized,
  caption: localized,
  altText: localized,
  extendedDescription: localized,
  creditInCaption: z.record(z.string(), z.string().nullish()).nullish(),
  origins: z.unknown().optional(),
  contentCredentials: flag,
  keywords: texts,
  creators: rows(z.object({ name: text, jobTitle: text, contributor: ref('contributors') })),
  creditText: text,
  source: text,
  copyrightNotice: text,
  usageTerms: text,
  license: text,
  acquireLicensePage: text,
  digitalSourceType: text,
  dataMining: text,
  event: ref('events'),
  session: ref('sessions'),
  people: rows(z.object({ speaker: ref('speakers'), name: text, role: text })),
  locationShown: text,
  dateCreated: z.object({ local: text, offset: text }).nullish(),
  takenAt: instant,
  takenZone: text,
  identifiers,
  firstPublishedAt: instant,
  updatedAt: instant,
})

type Photo = z.infer<typeof photoSchema>

/** Later than every right ends that has no end. */
const never = '9999-12-31T23:59:59.999Z'

/**
 * A photograph with its words, credit and rights, when and as long as these allow the web. Where the
 * camera stood, the file's own name and what the desk says about it stay inside; `file` is for
 * making renditions and is not shown.
 */
export function projectPhoto(doc: unknown, at: Date): Projection {
  return projection('photos', doc, () => {
    const photo = photoSchema.parse(doc)
    const { caption, headline, takenAt, firstPublishedAt: first, updatedAt: changed } = photo
    const inPhoto = rightsIn(photo)
    const usable = usableFor(inPhoto, at)
    const again = nextTurn(inPhoto, at)
    return {
      document: {
        title: headline ?? caption ?? '',
        ...picture(photo),
        ...words(photo),
        ...rights(photo),
        ...scene(photo),
        rights: usable,
        identifiers: photo.identifiers,
      },
      window: shownTimes(inPhoto, { at, first, changed }),
      again,
      facets: {
        event: idsOf(photo.event),
        session: idsOf(photo.session),
        speaker: idsOf(...photo.people.map(({ speaker }) => speaker)),
        usageCategory: photo.usageCategory ? [photo.usageCategory] : [],
        usableFor: usable.map(({ usage }) => usage),
      },
      sortKeys: {
        dateCreated: takenAt,
        title: sortTitle(headline ?? caption),
        usableUntil: again ?? never,
      },
    }
  })
}

function picture(photo: Photo) {
  const { crops, dominantColor, filename, focalPoint, height, thumbhash, width } = photo
  const { x, y } = focalPoint ?? { x: null, y: null }
  return {
    file: filename,
    width,
    height,
    focalPoint: x === null || y === null ? null : { x, y },
    crops: crops.toSorted(byName),
    thumbhash,
    dominantColor,
  }
}

function words(photo: Photo) {
  const { headline, caption, altText, extendedDescription, keywords } = photo
  return {
    headline,
    caption,
    captionWithCredit: captionWithCredit(photo),
    altText,
    extendedDescription,
    keywords,
  }
}

function rights(photo: Photo) {
  const { creators, creditText, source, copyrightNotice, usageTerms, usageCategory } = photo
  const { license, acquireLicensePage, digitalSourceType, dataMining } = photo
  return {
    creators,
    creditText,
    source,
    copyrightNotice,
    usageTerms,
    usageCategory,
    license,
    acquireLicensePage,
    digitalSourceType,
    dataMining,
    contentCredentials: photo.contentCredentials,
  }
}

function scene(photo: Photo) {
  const { event, session, people, locationShown } = photo
  return { event, session, people, locationShown, ...when(photo) }
}

/**
 * The moment as the camera's clock had it, to the exactness it is known: `2024-10` to `…+08:00`. The
 * zone is named where its offset is none of the file's, but that of the event.
 */
function when({ dateCreated, takenAt, takenZone }: Photo) {
  const { local = null, offset = null } = dateCreated ?? {}
  if (local === null) return { dateCreated: null, dateCreatedZone: null }
  const isAssumed = offset === null && takenAt !== null && takenZone !== null
  const assumed = isAssumed ? inZone(takenAt, takenZone).slice('2024-10-29T09:12:33'.length) : ''
  return { dateCreated: `${local}${offset ?? assumed}`, dateCreatedZone: takenZone }
}

type Named = { name: string | null }

function byName(one: Named, other: Named): number {
  return (one.name ?? '') < (other.name ?? '') ? -1 : 1
}
