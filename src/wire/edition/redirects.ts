import type { PublicType } from '../documents.ts'
import { isPublicType } from './refs.ts'
import { text, textOrNull, type Store } from './store.ts'
import { tellAgain } from './told.ts'

/** An old slug that leads to a document. `language` as in the listing of the document. */
export type Redirect = { type: PublicType; language: string | null; from: string; id: string }

/** An old address as its document carries it. */
export type OldSlug = { language: string | null; slug: string }

/**
 * Makes the old addresses exactly these, and tells followers of each document that won or lost one.
 */
export function replaceRedirects(store: Store, redirects: readonly Redirect[], at: Date): void {
  store.atomically(() => {
    const before = byTarget(store)
    store.run('DELETE FROM redirects')
    for (const redirect of redirects) keep(store, redirect)
    const after = byTarget(store)
    for (const target of new Set([...before.keys(), ...after.keys()])) {
      const [had = [], has = []] = [before.get(target), after.get(target)]
      const lost = had.filter((each) => !isIn(has, each))
      if (lost.length === 0 && had.length === has.length) continue
      const [type, id = ''] = target.split(' ')
      const noted = { keys: ['slug'], lost: lost.map(({ slug }) => slug) }
      if (isPublicType(type)) tellAgain(store, type, id, at, noted)
    }
  })
}

/** Makes these the only old addresses of one document, without telling anybody. */
export function setOldSlugs(
  store: Store,
  type: PublicType,
  id: string,
  slugs: readonly OldSlug[],
): void {
  store.run('DELETE FROM redirects WHERE type = ? AND id = ?', type, id)
  for (const { language, slug } of slugs) keep(store, { type, language, from: slug, id })
}

export function oldSlugsOf(store: Store, type: PublicType, id: string): OldSlug[] {
  const sql =
    'SELECT language, slug FROM redirects WHERE type = ? AND id = ? ORDER BY language, slug'
  return store
    .all(sql, type, id)
    .map((row) => ({ language: textOrNull(row, 'language') || null, slug: text(row, 'slug') }))
}

function keep(store: Store, { type, language, from, id }: Redirect): void {
  const sql = 'INSERT OR REPLACE INTO redirects (type, language, slug, id) VALUES (?, ?, ?, ?)'
  store.run(sql, type, language ?? '', from, id)
}

/** By type and id, which hold no space. */
function byTarget(store: Store): Map<string, OldSlug[]> {
  const rows = store.all('SELECT type, id, language, slug FROM redirects')
  const found = new Map<string, OldSlug[]>()
  for (const row of rows) {
    const target = `${text(row, 'type')} ${text(row, 'id')}`
    const address = { language: textOrNull(row, 'language'), slug: text(row, 'slug') }
    found.set(target, [...(found.get(target) ?? []), address])
  }
  return found
}

function isIn(addresses: OldSlug[], { language, slug }: OldSlug): boolean {
  return addresses.some((each) => each.language === language && each.slug === slug)
}
