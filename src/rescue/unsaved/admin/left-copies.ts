import { tellsTabs } from '../../../fields/admin/tab-locks.ts'
import { isOf, isOver, type Owner, readUnsaved, type Unsaved } from '../unsaved.ts'
import { putOnShelf, textsOnShelf } from './shelf.ts'
import { nameOf } from './use-copy.ts'

/** The copies somebody left in this browser, the newest first. */
export async function copiesBy(user: string): Promise<Unsaved[]> {
  const copies = await withoutOld()
  return copies.filter((copy) => copy.user === user).toSorted((one, other) => other.at - one.at)
}

/** Every copy in this browser. Old ones go, whoever left them. */
export async function withoutOld(): Promise<Unsaved[]> {
  const copies = (await textsOnShelf()).flatMap((text) => readUnsaved(text) ?? [])
  const now = new Date()
  for (const copy of copies.filter((each) => isOver(each, now))) putOnShelf(nameOf(copy), null)
  return copies.filter((copy) => !isOver(copy, now))
}

/** The copies somebody left of one document in one language. */
export async function copiesOf(owner: Owner): Promise<Unsaved[]> {
  return (await copiesBy(owner.user)).filter((copy) => isOf(copy, owner))
}

/** Those that no tab is still writing in. Outside secure pages that cannot be told of any. */
export async function withoutLiving(copies: readonly Unsaved[]): Promise<Unsaved[]> {
  const held = tellsTabs() ? ((await navigator.locks.query()).held ?? []) : []
  const names = new Set(held.map(({ name }) => name))
  return copies.filter((copy) => !names.has(nameOf(copy)))
}
