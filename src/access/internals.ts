import type { Access, SanitizedConfig, Where } from 'payload'
import { nameHolder } from '../together/name-holder.ts'
import { assertNoDefaultAccess } from './assert.ts'
import { assertSettings } from './assert-settings.ts'
import { readInPages } from './pages.ts'
import { staff } from './roles.ts'
import { anyStaff, nobody } from './who.ts'

/**
 * Shuts the collections Payload adds for itself, has all of them read in pages, then refuses a configuration in which any
 * collection relies on a default rule, or a setting leaves a door open. Only document locks are reached over HTTP, by the admin.
 * @throws Error that names each open rule or setting.
 */
export async function closeInternals(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  for (const { access, hooks, slug } of config.collections) {
    hooks.beforeOperation = [...(hooks.beforeOperation ?? []), readInPages]
    if (slug === 'payload-locked-documents') {
      Object.assign(access, locks)
      hooks.afterRead = [...(hooks.afterRead ?? []), nameHolder]
    } else if (slug === 'payload-preferences') Object.assign(access, preferences)
    else if (slug.startsWith('payload-')) Object.assign(access, shut)
  }
  assertNoDefaultAccess(config)
  assertSettings(config)
  return config
}

const shut = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
  admin: nobody,
  unlock: nobody,
  readVersions: nobody,
}

/** A lock may be taken over, but only for oneself, and let go only by its holder. */
const locks = {
  ...shut,
  read: anyStaff,
  update: (({ data, req }) => {
    const holder: unknown = data?.user?.value ?? data?.user
    return holder !== undefined && holder === staff(req)?.id
  }) satisfies Access,
  delete: (({ req }) => {
    const person = staff(req)
    return person ? { 'user.value': { equals: person.id } } : false
  }) satisfies Access,
}

/** Each keeps their own list columns and filters. */
const own: Access = ({ req }) => {
  const person = staff(req)
  if (person === null) return false
  const theirs: Where[] = [
    { 'user.value': { equals: person.id } },
    { 'user.relationTo': { equals: 'users' } },
  ]
  return { and: theirs }
}

const preferences = { ...shut, read: own, update: own, delete: own }
