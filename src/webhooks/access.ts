import type { CollectionConfig } from 'payload'
import { desk, nobody, only } from '../access/who.ts'

const admins = only('admin')

/** Endpoints take our news out of the house: administrators only. */
export const webhookAccess = {
  create: admins,
  read: admins,
  update: admins,
  delete: admins,
  readVersions: nobody,
  unlock: nobody,
  admin: admins,
} satisfies CollectionConfig['access']

/** Written by sending, read by those who answer for what was sent, changed by nobody. */
export const deliveryAccess = {
  create: nobody,
  read: desk,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: desk,
} satisfies CollectionConfig['access']

/** How far telling has come is for the machine alone. */
export const progressAccess = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: nobody,
} satisfies CollectionConfig['access']

/** Keys and secrets: written by administrators or by the system, read by nobody over any path. */
export const sealedAccess = { create: nobody, read: nobody, update: nobody }

/** Kept by the system, shown to administrators. */
export const keptAccess = { create: nobody, update: nobody }
