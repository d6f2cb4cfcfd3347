import type { CollectionConfig } from 'payload'
import { desk, nobody } from '../access/who.ts'

/** A link lets strangers bring photos, so the desk alone gives it out and ends it. */
export const dropAccess = {
  create: desk,
  read: desk,
  update: desk,
  delete: desk,
  readVersions: nobody,
  unlock: nobody,
  admin: desk,
} satisfies CollectionConfig['access']

/** Kept by the system, and read by nobody over any path. */
export const sealed = { create: nobody, read: nobody, update: nobody }

/** Kept by the system, shown to the desk. */
export const keptBySystem = { create: nobody, update: nobody }

/** Said once: photos that came before would be of something else. */
export const saidOnce = { update: nobody }
