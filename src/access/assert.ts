import type { CollectionConfig, SanitizedConfig } from 'payload'

type AccessRules = NonNullable<CollectionConfig['access']>

/**
 * The access rules of a collection, every one of them written down. Payload's default for a missing
 * one is “anyone who is signed in”.
 * @throws Error that names what is missing.
 */
export function requireAccess({ access, auth, slug, versions }: CollectionConfig): AccessRules {
  const needed = ['create', 'read', 'update', 'delete', 'admin'] as const
  const missing = [
    ...needed,
    ...(versions === false ? [] : (['readVersions'] as const)),
    ...(auth ? (['unlock'] as const) : []),
  ].filter((operation) => typeof access?.[operation] !== 'function')
  if (access && missing.length === 0) return access
  throw new Error(`Say who may ${missing.join(', ')} in the collection “${slug}”.`)
}

/** Payload names its default rules so; ours have other names. */
const defaultRules = ['defaultAccess', 'defaultUnlockAccess']

/**
 * Refuses to start with a collection that relies on a default rule, Payload's own ones included.
 * @throws Error that names each of them.
 */
export function assertNoDefaultAccess({ collections }: Pick<SanitizedConfig, 'collections'>): void {
  const faults = collections.flatMap(({ access, auth, slug, versions }) => {
    const rules = Object.entries({
      create: access.create,
      read: access.read,
      update: access.update,
      delete: access.delete,
      admin: access.admin,
      ...(versions ? { readVersions: access.readVersions } : {}),
      ...(auth ? { unlock: access.unlock } : {}),
    })
    return rules
      .filter(([, rule]) => rule === undefined || defaultRules.includes(rule.name))
      .map(([operation]) => `${slug}.${operation}`)
  })
  if (faults.length > 0)
    throw new Error(
      `These access rules are Payload's defaults, open to anyone who is signed in: ${faults.join(', ')}.`,
    )
}
