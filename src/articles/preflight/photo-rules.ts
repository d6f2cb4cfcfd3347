import { evaluate } from '../../photos/rights.ts'
import { reasonSentences } from '../../photos/rights-sentences.ts'
import { usages } from '../../photos/usages.ts'
import type { Said } from '../../fields/refuse.ts'
import type { Facts, ShownPhoto } from './facts.ts'
import { error, type Finding, type Level, warning } from './finding.ts'

/** What is wrong with the photos the story shows: each named once for each fault. */
export function photoFindings({ photos }: Pick<Facts, 'photos'>, now: Date): Finding[] {
  const found = photos.flatMap((photo) => [...rights(photo, now), ...words(photo)])
  const first = new Set<string>()
  return found.filter(({ about, code }) => {
    const key = `${code} ${about?.id}`
    const isNew = !first.has(key)
    first.add(key)
    return isNew
  })
}

function words(photo: ShownPhoto): Finding[] {
  if (photo.standing === 'gone') return []
  const { altText, caption, hasCredit, leftOver, title } = photo
  const lacking = [
    ...(caption === 'nowhere' ? [lacks.caption] : []),
    ...(altText === 'nowhere' ? [lacks.altText] : []),
    ...(hasCredit ? [] : [lacks.credit]),
  ]
  const foreign = [
    ...(caption === 'elsewhere' ? [lacks.caption] : []),
    ...(altText === 'elsewhere' ? [lacks.altText] : []),
  ]
  return [
    ...(lacking.length > 0
      ? [at('error', 'photo-words-missing', photo, lacksIt(title, lacking))]
      : []),
    ...(foreign.length > 0
      ? [at('warning', 'photo-other-language', photo, isForeign(title, foreign))]
      : []),
    ...(leftOver === null
      ? []
      : [at('error', 'photo-code-left', photo, codeLeft(title, leftOver))]),
  ]
}

const lacks = {
  caption: { en: 'caption', zh: '图片说明' },
  altText: { en: 'alt text', zh: '替代文本' },
  credit: { en: 'credit', zh: '署名' },
}

const lacksIt = (title: string, lacking: Said[]): Said => ({
  en: `The photo “${title}” has no ${lacking.map(({ en }) => en).join(' and no ')}.`,
  zh: `图片“${title}”缺少${lacking.map(({ zh }) => zh).join('、')}。`,
})

const isForeign = (title: string, foreign: Said[]): Said => ({
  en: `The photo “${title}” has its ${foreign.map(({ en }) => en).join(' and ')} in another language only.`,
  zh: `图片“${title}”的${foreign.map(({ zh }) => zh).join('、')}只有其他语言。`,
})

const codeLeft = (
  title: string,
  { code, words: part }: NonNullable<ShownPhoto['leftOver']>,
): Said => ({
  en: `The ${lacks[part].en} of “${title}” still has ${code} in it, which stands for nothing.`,
  zh: `图片“${title}”的${lacks[part].zh}中仍有未替换的 ${code}。`,
})

function rights(photo: ShownPhoto, now: Date): Finding[] {
  const { standing, title } = photo
  if (standing === 'gone') return [at('warning', 'photo-gone', photo, isGone(title))]
  const found = photo.rights && evaluate(photo.rights, { ...usages.web, at: now })
  if (found?.verdict === 'allowed')
    return standing === 'draft' ? [at('warning', 'photo-unpublished', photo, isDraft(title))] : []
  const reasons = found?.reasons ?? ['withheld' as const]
  const said = unseen(
    title,
    reasons.map((reason) => reasonSentences[reason]),
  )
  if (found?.verdict === 'conditional') return [at('warning', 'photo-on-conditions', photo, said)]
  const isWaiting = reasons.every((reason) => reason === 'embargo')
  return [
    at(
      isWaiting ? 'warning' : 'error',
      isWaiting ? 'photo-embargo' : 'photo-not-allowed',
      photo,
      said,
    ),
  ]
}

const isGone = (title: string): Said => ({
  en: `The photo “${title}” is in the trash: readers do not see it. Take it out, or bring it back.`,
  zh: `图片“${title}”在回收站中，读者看不到。请移除或恢复该图片。`,
})

const isDraft = (title: string): Said => ({
  en: `The photo “${title}” is not published: readers do not see it until it is.`,
  zh: `图片“${title}”尚未发布，发布前读者看不到。`,
})

const unseen = (title: string, why: Said[]): Said => ({
  en: `Readers will not see the photo “${title}”. ${why.map(({ en }) => en).join(' ')}`,
  zh: `读者将看不到图片“${title}”。${why.map(({ zh }) => zh).join('')}`,
})

function at(level: Level, code: string, { id, path }: ShownPhoto, said: Said): Finding {
  const make = level === 'error' ? error : warning
  return make(code, path, said, { about: { collection: 'photos', id } })
}
