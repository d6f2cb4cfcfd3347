import { isSeen } from '../../fields/seen-text.ts'
import { isBlank } from '../../richtext/blank.ts'
import type { Facts, Story, Target } from './facts.ts'
import { error, type Finding, warning } from './finding.ts'

/** What the story itself has to have before anybody reads it. */
export function storyFindings({ story }: Pick<Facts, 'story'>): Finding[] {
  return [
    ...standing(story),
    ...(!isSeen(story.headline) ? [error('headline-missing', 'headline', noHeadline)] : []),
    ...headlineTooLong(story),
    ...(isUncredited(story) ? [error('credit-missing', 'byline', noCredit)] : []),
    ...(isEmpty(story) ? [warning('body-empty', 'body', noBody)] : []),
  ]
}

function standing({ pubStatus }: Story): Finding[] {
  if (pubStatus === 'canceled') return [error('killed', 'pubStatus', killed)]
  return pubStatus === 'withheld' ? [warning('withheld', 'pubStatus', withheld)] : []
}

const killed = {
  en: 'It was killed: before it goes out again, an editor revives it.',
  zh: '本稿已撤稿：再次发布前，须由编辑恢复使用。',
}
const withheld = {
  en: 'It is withheld: readers do not see it, published or not, until “May be used” says usable.',
  zh: '本稿暂缓使用：“可用状态”改为“可用”之前，即使发布，读者也看不到。',
}
const noHeadline = {
  en: 'Write a headline: a story cannot go out without one.',
  zh: '请填写标题：没有标题的文章不能发布。',
}
const noCredit = {
  en: 'Say where it comes from: a byline, or a source under Credit.',
  zh: '请注明出处：在“署名”页填写署名或来源。',
}
const noBody = {
  en: 'The body is empty: readers get the headline alone.',
  zh: '正文为空：读者只能看到标题。',
}

function isUncredited({ byline, bylineText, infoSources }: Story): boolean {
  const people = byline.filter(({ contributor }) => contributor !== null)
  const sources = infoSources.filter(({ organisation }) => organisation !== null)
  return people.length + sources.length === 0 && bylineText === null
}

/** A live blog is told in its updates, a gallery in its pictures, and a brief may be its standfirst. */
function isEmpty({ body, standfirst, storyType }: Story): boolean {
  if (storyType === 'liveBlog' || storyType === 'gallery') return false
  if (storyType === 'brief' && standfirst !== null) return false
  return body === undefined || body === null || isBlank(body)
}

/** Matches a letter or sign as wide as a Chinese character. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u

/** As many as a search engine prints of a title before it cuts it, of narrow and of wide letters. */
const mostNarrow = 70
const mostWide = 30

function headlineTooLong({ headline, headlines }: Story): Finding[] {
  const forSearch = headlines?.seo ?? null
  const letters = [...(forSearch ?? headline ?? '')]
  const wideOnes = letters.filter((letter) => wide.test(letter)).length
  const filled = (letters.length - wideOnes) / mostNarrow + wideOnes / mostWide
  if (filled <= 1) return []
  const most = wideOnes > letters.length / 2 ? mostWide : mostNarrow
  const path = forSearch === null ? 'headline' : 'headlines.seo'
  return [warning('headline-long', path, tooLong(letters.length, most))]
}

const tooLong = (length: number, most: number) => ({
  en: `Search engines cut this headline: it has ${length} characters, and about ${most} fit. Write a shorter one “For search engines”.`,
  zh: `标题共 ${length} 字符，搜索结果约显示 ${most} 字符。请另写较短的“搜索标题”。`,
})

/** What the story leads to and readers would not find. */
export function targetFindings({ story, targets }: Facts): Finding[] {
  const lost = targets.filter(({ id, standing: at }) => at !== 'public' && id !== story.id)
  return lost.map((target) => {
    const { name, say } = lostAs[target.standing === 'public' ? 'draft' : target.standing]
    const code = `${codes[target.path] ?? 'link'}-${name}`
    return warning(code, target.path, say(target), about(target))
  })
}

const codes: Record<string, string> = { byline: 'byline', infoSources: 'source' }

function about({ id, type }: Target): Pick<Finding, 'about'> {
  const known = (['articles', 'events', 'speakers'] as const).find((each) => each === type)
  return known ? { about: { collection: known, id } } : {}
}

const isGone = ({ title }: Target) => ({
  en: `${title ? `“${title}”` : 'Something it leads to'} was deleted or is in the trash: readers get its words only. Take the link out.`,
  zh: `${title ? `“${title}”` : '所链接的内容'}已删除或在回收站中，读者只能看到文字。请去掉链接。`,
})

const isDraft = ({ title }: Target) => ({
  en: `“${title || 'Untitled'}” is not published: until it is, readers do not see it here.`,
  zh: `“${title || '无标题'}”尚未发布，发布前读者在此看不到它。`,
})

const isKilled = ({ title }: Target) => ({
  en: `“${title || 'Untitled'}” was killed: readers get its words only. Take the link out.`,
  zh: `“${title || '无标题'}”已撤稿，读者只能看到文字。请去掉链接。`,
})

const lostAs = {
  gone: { name: 'gone', say: isGone },
  killed: { name: 'gone', say: isKilled },
  draft: { name: 'unpublished', say: isDraft },
}

/** Languages the desk wants every story in, and this one lacks. */
export function translationFindings({ languages, story }: Facts): Finding[] {
  const has = new Set([story.language, ...languages.exist])
  return languages.asked
    .filter((language) => !has.has(language))
    .map((language) =>
      warning('translation-missing', 'language', {
        en: `The desk wants this in ${nameOf(language, 'en')} too, and nobody has begun it.`,
        zh: `编辑部要求提供${nameOf(language, 'zh')}版，尚未开始。`,
      }),
    )
}

function nameOf(language: string, reader: 'en' | 'zh'): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language
}
