import { publicTypes } from '../wire/documents.ts'

/** The collections with a slug: updates and corrections are read on their article, photos by id. */
export const redirectable = publicTypes.filter(
  (type) => type !== 'liveUpdates' && type !== 'corrections' && type !== 'photos',
)

export type Redirectable = (typeof redirectable)[number]

export function isRedirectable(slug: unknown): slug is Redirectable {
  return redirectable.some((each) => each === slug)
}
