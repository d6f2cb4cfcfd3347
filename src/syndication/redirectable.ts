import { publicTypes } from '../wire/documents.ts'

/** The collections with an address of their own; updates and corrections are read on their article. */
export const redirectable = publicTypes.filter(
  (type) => type !== 'liveUpdates' && type !== 'corrections',
)

export type Redirectable = (typeof redirectable)[number]

export function isRedirectable(slug: unknown): slug is Redirectable {
  return redirectable.some((each) => each === slug)
}
