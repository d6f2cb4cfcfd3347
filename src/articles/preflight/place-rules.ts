import type { Facts, Located } from './facts.ts'
import { type Finding, warning } from './finding.ts'

/** A dateline from somewhere else than what the story is about. */
export function placeFindings({ dateline, scenes }: Facts): Finding[] {
  const [scene] = scenes
  if (dateline === null || scene === undefined) return []
  if (scenes.some((each) => isThereabouts(dateline, each))) return []
  const said = {
    en: `The dateline says ${dateline.name}, and the event is in ${scene.name}. Is that where it was written?`,
    zh: `电头为${dateline.name}，而活动地点是${scene.name}。确在该地写成吗？`,
  }
  return [warning('dateline-elsewhere', 'dateline.place', said)]
}

/** One lies in the other, or both in one city. */
function isThereabouts(one: Located, other: Located): boolean {
  const within = (inner: Located, id: string) => inner.around.some((each) => each.id === id)
  const cities = one.around.filter(({ isCity }) => isCity)
  return (
    within(one, other.id) || within(other, one.id) || cities.some(({ id }) => within(other, id))
  )
}
