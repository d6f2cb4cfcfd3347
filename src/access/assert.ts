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
 * Refuses to start with a collection or a global that relies on a default rule, Payload's own ones
 * included.
 * @throws Error that names each of them.
 */
export function assertNoDefaultAccess({
  collections,
  globals,
}: Pick<SanitizedConfig, 'collections' | 'globals'>): void {
  const ofCollections = collections.flatMap(({ access, auth, slug, versions }) =>
    faultsIn(slug, {
      create: access.create,
      read: access.read,
      update: access.update,
      delete: access.delete,
      admin: access.admin,
      ...(versions ? { readVersions: access.readVersions } : {}),
      ...(auth ? { unlock: access.unlock } : {}),
    }),
  )
  const ofGlobals = globals.flatMap(({ access, slug, versions }) =>
    faultsIn(slug, {
      read: access.read,
      update: access.update,
      ...(versions ? { readVersions: access.readVersions } : {}),
    }),
  )
  const faults = [...ofCollections, ...ofGlobals]
  if (faults.length > 0)
    throw new Error(
      `These access rules are Payload's defaults, open to anyone who is signed in: ${faults.join(', ')}.`,
    )
}

type Rules = Record<string, { name: string } | undefined>

function faultsIn(slug: string, rules: Rules): string[] {
  return Object.entries(rules)
    .filter(([, rule]) => rule === undefined || defaultRules.includes(rule.name))
    .map(([operation]) => `${slug}.${operation}`)
}
