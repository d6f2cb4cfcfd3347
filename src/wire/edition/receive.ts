import type { Projection } from '../documents.ts'
import type { Form } from './form.ts'
import { setOldSlugs } from './redirects.ts'
import { type Store } from './store.ts'
import { apply, record } from './write.ts'

const replaceTold = `
  INSERT OR REPLACE INTO told (type, id, seq, since, standing, at) VALUES (?, ?, ?, ?, ?, ?)`

/**
 * Makes this edition hold what another one holds of one document, under the same numbers. One that
 * was received before, or is older than what we hold, changes nothing.
 */
export function receive(store: Store, form: Form): void {
  const { seq, type, id, since, holds } = form
  const known = store.one('SELECT seq FROM told WHERE type = ? AND id = ?', type, id)?.seq
  if (known !== undefined && Number(known) >= seq) return
  const at = new Date(form.at)
  const given = { seq, ...(holds.standing === 'shown' ? { document: holds } : {}) }
  const applied = apply(store, type, id, projectionOf(form), at, given)
  if (applied === null) record({ store, type, id, at, given }, actOf(form), { keys: ['slug'] })
  setOldSlugs(store, type, id, holds.standing === 'removed' ? [] : holds.oldSlugs)
  store.run(replaceTold, type, id, seq, since, holds.standing, at.getTime())
}

function projectionOf({ holds }: Form): Projection {
  switch (holds.standing) {
    case 'shown':
      return { kind: 'public', document: holds.document, listing: holds.listing }
    case 'gone':
      return { kind: 'gone', slug: holds.slug, language: holds.language, reason: holds.reason }
    case 'removed':
      return { kind: 'hidden' }
  }
}

function actOf({ holds }: Form): 'updated' | 'gone' | 'removed' {
  return holds.standing === 'shown' ? 'updated' : holds.standing
}
