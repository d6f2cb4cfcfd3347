import type { Edition } from '../../wire/edition.ts'
import type { Progress } from '../../wire/progress-of-copies.ts'
import type { Darkroom } from './darkroom.ts'
import { editedOf, namesAt } from './version.ts'
import { nameOfSet, wholeSetOf } from './whole-set.ts'

type Parts = {
  edition: Edition
  darkroom: Darkroom
  languages: readonly string[]
  clock: () => Date
}

/** How many of the copies that are made on publication are, or were until they gave way to others. */
export async function progressOf(parts: Parts, id: string): Promise<Progress> {
  const { clock, darkroom, edition, languages } = parts
  const now = clock()
  const photo = edition.getById('photos', id, now)
  if (photo === null) return null
  const edited = editedOf(photo, namesAt(edition, languages, now))
  const all = wholeSetOf(photo, edited)?.crops.flat()
  if (all === undefined) return null
  const wereMade = await darkroom.isNoted(nameOfSet(photo, edited))
  return { made: wereMade ? all.length : (await darkroom.made(all)).length, wanted: all.length }
}
