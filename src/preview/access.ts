import type { Access, CollectionConfig } from 'payload'
import { staff } from '../access/roles.ts'
import { desk, nobody, only } from '../access/who.ts'

const makers = only('admin', 'editor', 'reporter')

const theirs: Access = ({ req }) =>
  desk({ req }) || (makers({ req }) && { createdBy: { equals: staff(req)?.id ?? '' } })

/**
 * The desk makes and ends links; reporters do for what they may change. A link is a key, so nobody
 * else sees it.
 */
export const previewAccess = {
  create: makers,
  read: theirs,
  update: theirs,
  delete: desk,
  readVersions: nobody,
  unlock: nobody,
  admin: makers,
} satisfies CollectionConfig['access']

/** What a link is for is said once. */
export const saidOnce = { update: nobody }

/** What only happens, and nobody writes. */
export const nobodyWrites = { create: nobody, update: nobody }
