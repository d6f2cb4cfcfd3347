import type { Access, CollectionConfig } from 'payload'
import { type Role, staff } from './roles.ts'
import { anyStaff, desk, nobody, only } from './who.ts'

type Rules = NonNullable<CollectionConfig['access']>

/**
 * The desk does everything; people with these roles start documents and change what they started,
 * as drafts. The collection needs `createdByField` and `holdToDrafts`.
 */
export function ownDraftsOf(...writers: Role[]) {
  const mayWrite = only(...writers)
  return {
    create: ({ data, req }) =>
      desk({ req }) || (mayWrite({ req }) && data?._status !== 'published'),
    read: anyStaff,
    update: ({ data, req }) => {
      if (desk({ req })) return true
      if (!mayWrite({ req }) || data?._status === 'published') return false
      return { createdBy: { equals: staff(req)?.id ?? '' } }
    },
    delete: trashOwnDrafts(...writers),
    readVersions: only('admin', 'editor', 'reporter', 'translator', ...writers),
    unlock: nobody,
    admin: anyStaff,
  } satisfies Rules
}

/** The desk deletes; these put into the trash what they started, unless it is out. */
export function trashOwnDrafts(...writers: Role[]): Access {
  const mayWrite = only(...writers)
  return ({ data, req }) => {
    if (desk({ req })) return true
    if (!mayWrite({ req }) || !data?.deletedAt) return false
    const own = { createdBy: { equals: staff(req)?.id ?? '' } }
    return { and: [own, { _status: { equals: 'draft' } }] }
  }
}
