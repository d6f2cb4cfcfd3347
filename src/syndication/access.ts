import type { CollectionConfig } from 'payload'
import { anyStaff, desk, nobody } from '../access/who.ts'

/** Redirects are written by publishing. An editor may take one away, to free its address. */
export const redirectAccess = {
  create: nobody,
  read: anyStaff,
  update: nobody,
  delete: desk,
  readVersions: nobody,
  unlock: nobody,
  admin: anyStaff,
} satisfies CollectionConfig['access']
