import { evaluate } from '../../photos/rights.ts'
import { reasonSentences } from '../../photos/rights-sentences.ts'
import { usages } from '../../photos/usages.ts'
import type { Said } from '../../fields/refuse.ts'
import type { Facts, ShownPhoto } from './facts.ts'
import { error, type Finding, type Level, warning } from './finding.ts'

/** What is wrong with the photos the story shows: each named once for each fault. */
export function photoFindings({ photos }: Pick<Facts, 'photos'>, now: Date): Finding[] {
  const found = photos.flatMap((photo) => [...rights(photo, now), ...words(photo)])
  const isError = ({ level }: Finding) => level === 'error'
  // Of a photo in a gallery, too, the graver is said.
  const graverFirst = [...found.filter(isError), ...found.filter((each) => !isError(each))]
  const first = new Set<string>()
  return graverFirst.filter(({ about, code }) => {
    const key = `${code} ${about?.id}`
    const isNew = !first.has(key)
    first.add(key)
    return isNew
  })
}

function words(photo: ShownPhoto): Finding[] {
  if (photo.standing === 'gone') return []
  const { leftOver } = photo
  return [
    // Nobody reads what a photo says that stays out of its gallery.
    ...(isLeftOut(photo) ? [] : [...withoutWords(photo), ...inAnotherLanguage(photo)]),
    ...(leftOver === null
      ? []
      : [at('error', 'photo-code-left', photo, codeLeft(photo, leftOver))]),
  ]
}

function withoutWords(photo: ShownPhoto): Finding[] {
  const all = [
    ...(photo.caption === 'nowhere' ? [lacks.caption] : []),
    ...(photo.altText === 'nowhere' ? [lacks.altText] : []),
    ...(photo.hasCredit ? [] : [lacks.credit]),
  ]
  return all.length === 0 ? [] : [at('error', 'photo-words-missing', photo, lacksIt(photo, all))]
}

function inAnotherLanguage(photo: ShownPhoto): Finding[] {
  const all = [
    ...(photo.caption === 'elsewhere' ? [lacks.caption] : []),
    ...(photo.altText === 'elsewhere' ? [lacks.altText] : []),
  ]
  return all.length === 0
    ? []
    : [at('warning', 'photo-other-language', photo, isForeign(photo, all))]
}

const lacks = {
  caption: { en: 'caption', zh: '图片说明' },
  altText: { en: 'alt text', zh: '替代文本' },
  credit: { en: 'credit', zh: '署名' },
}

/** A photo by its title, and where it hangs in a gallery by the title of that. */
const named = ({ gallery, title }: ShownPhoto): Said => ({
  en: gallery === null ? `“${title}”` : `“${title}” in the gallery “${gallery}”`,
  zh: gallery === null ? `图片“${title}”` : `图集“${gallery}”中的图片“${title}”`,
})

const lacksIt = (photo: ShownPhoto, lacking: Said[]): Said => ({
  en: `The photo ${named(photo).en} has no ${lacking.map(({ en }) => en).join(' and no ')}.`,
  zh: `${named(photo).zh}缺少${lacking.map(({ zh }) => zh).join('、')}。`,
})

const isForeign = (photo: ShownPhoto, foreign: Said[]): Said => ({
  en: `The photo ${named(photo).en} has its ${foreign.map(({ en }) => en).join(' and ')} in another language only.`,
  zh: `${named(photo).zh}的${foreign.map(({ zh }) => zh).join('、')}只有其他语言。`,
})

const codeLeft = (
  photo: ShownPhoto,
  { code, words: part }: NonNullable<ShownPhoto['leftOver']>,
): Said => ({
  en: `The ${lacks[part].en} of ${named(photo).en} still has ${code} in it, which stands for nothing.`,
  zh: `${named(photo).zh}的${lacks[part].zh}中仍有未替换的 ${code}。`,
})

function rights(photo: ShownPhoto, now: Date): Finding[] {
  const { standing } = photo
  if (standing === 'gone') return [at('warning', 'photo-gone', photo, isGone(photo))]
  const found = photo.rights && evaluate(photo.rights, { ...usages.web, at: now })
  if (found?.verdict === 'allowed')
    return standing === 'draft' ? [at('warning', 'photo-unpublished', photo, isDraft(photo))] : []
  const reasons = found?.reasons ?? ['withheld' as const]
  const said = unseen(
    photo,
    reasons.map((reason) => reasonSentences[reason]),
  )
  if (found?.verdict === 'conditional') return [at('warning', 'photo-on-conditions', photo, said)]
  if (reasons.every((reason) => reason === 'embargo'))
    return [at('warning', 'photo-embargo', photo, said)]
  return [at(isLeftOut(photo) ? 'warning' : 'error', 'photo-not-allowed', photo, said)]
}

/** A gallery goes out without those of its photos that are not published. */
const isLeftOut = ({ gallery, standing }: ShownPhoto): boolean =>
  gallery !== null && standing === 'draft'

const isGone = (photo: ShownPhoto): Said => ({
  en: `The photo ${named(photo).en} is in the trash: readers do not see it. Take it out, or bring it back.`,
  zh: `${named(photo).zh}在回收站中，读者看不到。请移除或恢复该图片。`,
})

const isDraft = (photo: ShownPhoto): Said => ({
  en: `The photo ${named(photo).en} is not published: readers do not see it until it is.`,
  zh: `${named(photo).zh}尚未发布，发布前读者看不到。`,
})

const unseen = (photo: ShownPhoto, why: Said[]): Said => ({
  en: `Readers will not see the photo ${named(photo).en}. ${why.map(({ en }) => en).join(' ')}`,
  zh: `读者将看不到${named(photo).zh}。${why.map(({ zh }) => zh).join('')}`,
})

function at(level: Level, code: string, { id, path }: ShownPhoto, said: Said): Finding {
  const make = level === 'error' ? error : warning
  return make(code, path, said, { about: { collection: 'photos', id } })
}
