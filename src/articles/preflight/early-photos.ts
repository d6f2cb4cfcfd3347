import { evaluate } from '../../photos/rights.ts'
import { usages } from '../../photos/usages.ts'
import { holdsAt } from '../../wire/hold.ts'
import type { Said } from '../../fields/refuse.ts'
import { embargoOf, isLifted } from '../embargo.ts'
import type { Facts, ShownPhoto } from './facts.ts'
import { type Finding, warning } from './finding.ts'

/** Photos that readers have before the story, while that is under embargo: each named once. */
export function earlyPhotoFindings({ hold, photos, story }: Facts, now: Date): Finding[] {
  if (isLifted(embargoOf(story), now) && !holdsAt(hold, now)) return []
  return photos
    .filter(({ id }, at) => photos.findIndex((photo) => photo.id === id) === at)
    .filter((photo) => isSeen(photo, now))
    .map(({ id, path, title }) =>
      warning('photo-early', path, isEarly(title), { about: { collection: 'photos', id } }),
    )
}

function isSeen({ hold, rights, standing }: ShownPhoto, now: Date): boolean {
  if (standing !== 'public' || rights === null || holdsAt(hold, now)) return false
  return evaluate(rights, { ...usages.web, at: now }).verdict === 'allowed'
}

const isEarly = (title: string): Said => ({
  en: `Readers can see the photo “${title}” already: it is not under embargo, and this story is. Put the photo under embargo, or take it out until then.`,
  zh: `图片“${title}”未设禁发，读者现在已能看到，而本稿仍在禁发期。请为图片设置禁发，或暂时移除该图片。`,
})
