import type { PublicType, Ref } from '../wire/documents.ts'
import type { Linked, LinkedPhoto, Resolve } from './linked.ts'
import type { CardUse, LinkTarget, PhotoUse, PullQuote } from './nodes.ts'
import { siteAddress } from './web-address.ts'

type LinkedAs<T extends PublicType> = Extract<Linked, { type: T }>

const isA = <T extends PublicType>(found: Linked | null, type: T): found is LinkedAs<T> =>
  found?.type === type

/** The photo with this use's own words, or null when readers may not see it. */
export function photoOf(use: PhotoUse, resolve: Resolve): LinkedPhoto | null {
  const photo = resolve(use.photo)
  if (!isA(photo, 'photos')) return null
  const said = { caption: use.caption ?? photo.caption, alt: use.alt ?? photo.alt }
  return { ...cropped(photo, use.crop), ...said }
}

/** The photo in one of its crops, or whole where it has none of this name. */
export function cropped(photo: LinkedPhoto, crop: string | null): LinkedPhoto {
  const found = photo.crops?.find(({ name }) => name === crop)
  if (!found) return photo
  const { name: _, ...shown } = found
  return { ...photo, ...shown }
}

/** The photos of a public gallery, in its order. */
export function galleryOf(gallery: Ref, resolve: Resolve): LinkedAs<'galleries'> | null {
  const found = resolve(gallery)
  return isA(found, 'galleries') ? found : null
}

export type CardDocument = LinkedAs<'sessions'> | LinkedAs<'speakers'> | LinkedAs<'events'>

export function cardOf({ document }: CardUse, resolve: Resolve): CardDocument | null {
  const found = resolve(document)
  const fits = isA(found, 'sessions') || isA(found, 'speakers') || isA(found, 'events')
  return fits && found.type === document.ref ? found : null
}

export function articlesOf(articles: readonly Ref[], resolve: Resolve): LinkedAs<'articles'>[] {
  return articles.map(resolve).filter((found) => isA(found, 'articles'))
}

/** A piece of print that may lead somewhere. */
export type Credit = { words: string; href: string | null }

/** Who said it, as printed then or by today's name, and where. */
export function creditOf(
  { speaker, session, creditedAs }: PullQuote,
  resolve: Resolve,
): { who: Credit | null; where: Credit | null } {
  const person = speaker && resolve(speaker)
  const place = session && resolve(session)
  const name = creditedAs ?? person?.title
  return {
    who: name ? { words: name, href: person ? siteAddress(person.href) : null } : null,
    where: place ? { words: place.title, href: siteAddress(place.href) } : null,
  }
}

/** Where a link leads for readers, or null when only its words may be printed. */
export function hrefOf(target: LinkTarget, resolve: Resolve): string | null {
  if (target.kind === 'address') return target.address
  const found = resolve(target.ref)
  return found && siteAddress(found.href)
}
